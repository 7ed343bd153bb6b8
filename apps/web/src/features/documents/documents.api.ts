import type { DocumentLicence, UploadedDocument } from '@iltizam/shared/documents/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { uploadFile } from '../../lib/upload.js';

export const documentQuery = (language: Locale, id: number) =>
  queryOptions({
    queryKey: ['documents', id, language],
    queryFn: ({ signal }) => api.get<UploadedDocument>(`/documents/${id}`, { language, signal }),
    staleTime: Infinity,
  });

export type Sending = {
  language: Locale;
  activityId: number;
  licence: DocumentLicence;
  signal: AbortSignal;
  onProgress: (share: number) => void;
};

export const sendDocument = (file: File, { activityId, licence, ...sending }: Sending): Promise<UploadedDocument> =>
  uploadFile<UploadedDocument>('/documents', file, { ...sending, query: { activity: activityId, licence } });
