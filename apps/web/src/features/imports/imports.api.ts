import type { ApplyImport, Import, ImportKind, ImportList, TemplateKind } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, apiUrl } from '../../lib/api-client.js';
import { uploadFile } from '../../lib/upload.js';
import type { WayOfFile } from '../../ui/use-file-sending.js';
import { useLanguage } from '../../ui/translation.js';

/** How often a file that is being read is asked for. */
const POLL_MS = 700;

export const importsQuery = (language: Locale, page: number) =>
  queryOptions({
    queryKey: ['imports', 'list', page, language],
    queryFn: ({ signal }) => api.get<ImportList>('/studio/imports', { language, query: { page }, signal }),
    placeholderData: keepPreviousData,
  });

export const importQuery = (language: Locale, id: string, page: number) =>
  queryOptions({
    queryKey: ['imports', 'one', id, page, language],
    queryFn: ({ signal }) => api.get<Import>(`/studio/imports/${id}`, { language, query: { page }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? POLL_MS : false),
  });

export const messagesUrl = (id: number, language: Locale): string => apiUrl(`/studio/imports/${id}/messages.csv`, { lang: language });
export const templateUrl = (kind: TemplateKind, language: Locale): string => apiUrl(`/imports/templates/${kind}.xlsx`, { lang: language });

/** Sends a file to be read; sent again, it is the same import. */
export const sendImport = (file: File, way: WayOfFile, kind: ImportKind): Promise<Import> =>
  uploadFile<Import>('/studio/imports', file, { ...way, query: { kind } });

/** What is done with an import changes its page, and what it writes every other one. */
export const useImportAct = ({ id, version }: { id: number; version: number }) => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, body }: { act: 'application' | 'undo' | 'abandonment'; body: ApplyImport | object }) =>
      api.post<Import>(`/studio/imports/${id}/${act}`, { language, body, ifMatch: version }),
    onSettled: () => client.invalidateQueries(),
  });
};
