import type { DocumentLicence, UploadedDocument } from '@iltizam/shared/documents/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { uploadFile } from '../../lib/upload.js';
import type { WayOfFile } from '../../ui/use-file-sending.js';

export const documentQuery = (language: Locale, id: number) =>
  queryOptions({
    queryKey: ['documents', id, language],
    queryFn: ({ signal }) => api.get<UploadedDocument>(`/documents/${id}`, { language, signal }),
    staleTime: Infinity,
  });

export const sendDocument = (
  file: File,
  { language, signal, onProgress }: WayOfFile,
  { activityId, licence }: { activityId: number; licence: DocumentLicence },
): Promise<UploadedDocument> =>
  uploadFile<UploadedDocument>('/documents', file, { language, query: { activity: activityId, licence }, signal, onProgress });
