import type { ApplyImport, Import, ImportKind, ImportList, ImportProgress, TemplateKind } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { keepPreviousData, queryOptions, useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, apiUrl } from '../../lib/api-client.js';
import { uploadFile } from '../../lib/upload.js';
import type { WayOfFile } from '../../ui/use-file-sending.js';
import { useLanguage } from '../../ui/translation.js';

/** How often it is asked how far a file is. */
const POLL_MS = 700;

export const importsQuery = (language: Locale, page: number) =>
  queryOptions({
    queryKey: ['imports', 'list', page, language],
    queryFn: ({ signal }) => api.get<ImportList>('/studio/imports', { language, query: { page }, signal }),
    placeholderData: keepPreviousData,
  });

/** An import of the version that is known to be: what comes of it is another one. */
export const importQuery = (language: Locale, id: string, version: number, pages: { page: number; messagesPage: number }) =>
  queryOptions({
    queryKey: ['imports', 'one', id, version, pages, language],
    queryFn: ({ signal }) => api.get<Import>(`/studio/imports/${id}`, { language, query: pages, signal }),
    placeholderData: keepPreviousData,
  });

const ACT = ['imports', 'act'];

/** How far an import is: asked again and again while something is under way, here or in another window. */
export const useImportProgress = (id: string) => {
  const language = useLanguage();
  const acting = useIsMutating({ mutationKey: ACT }) > 0;
  return useQuery({
    queryKey: ['imports', 'progress', id],
    queryFn: ({ signal }) => api.get<ImportProgress>(`/studio/imports/${id}/progress`, { language, signal }),
    refetchInterval: ({ state: { data } }) => (acting || (data && (data.step !== null || data.state === 'reading')) ? POLL_MS : false),
  });
};

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
    mutationKey: ACT,
    mutationFn: ({ act, body }: { act: 'application' | 'undo' | 'abandonment'; body: ApplyImport | object }) =>
      api.post<Import>(`/studio/imports/${id}/${act}`, { language, body, ifMatch: version }),
    onSettled: () => client.invalidateQueries(),
  });
};
