import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportTemplateList } from '@iltizam/shared/report-templates/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, apiUrl } from '../../lib/api-client.js';
import { uploadFile } from '../../lib/upload.js';
import { useLanguage } from '../../ui/translation.js';
import type { WayOfFile } from '../../ui/use-file-sending.js';

const ROOT = '/studio/report-template';

export const reportTemplatesQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['report-templates'],
    queryFn: ({ signal }) => api.get<ReportTemplateList>(ROOT, { language, signal }),
  });

export const starterUrl = (language: Locale): string => apiUrl(`${ROOT}/starter.docx`, { lang: language });
export const templateUrl = (member: number, language: Locale): string => apiUrl(`${ROOT}/${member}/file`, { lang: language });
export const fetchPreview = (member: number, language: Locale): Promise<Blob> => api.file(`${ROOT}/${member}/preview.docx`, { language });

export const sendTemplate = (file: File, { language, signal, onProgress }: WayOfFile, member: number): Promise<Saved> =>
  uploadFile<Saved>(`${ROOT}/${member}`, file, { language, query: {}, signal, onProgress });

export const useRemoveTemplate = (member: number) => {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: (version: number) => api.delete(`${ROOT}/${member}`, { language, ifMatch: version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['report-templates'] }),
  });
};
