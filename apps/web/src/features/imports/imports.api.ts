import type {
  ApplyImport,
  Import,
  ImportKind,
  ImportList,
  ImportProgress,
  ImportState,
  TemplateKind,
} from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { keepPreviousData, queryOptions, useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, apiUrl } from '../../lib/api-client.js';
import { uploadFile } from '../../lib/upload.js';
import type { WayOfFile } from '../../ui/use-file-sending.js';
import { useLanguage } from '../../ui/translation.js';

/** How often it is asked how far a file is; at first more often, since most of what is asked is done at once. */
const POLL_MS = 700;
const FIRST_POLL_MS = 150;
const FIRST_FOR_MS = 3_000;
const LIST_POLL_MS = 2_000;

const BACKGROUND: ReadonlySet<ImportState> = new Set(['reading', 'applying', 'undoing']);

export const importsQuery = (language: Locale, page: number) =>
  queryOptions({
    queryKey: ['imports', 'list', page, language],
    queryFn: ({ signal }) => api.get<ImportList>('/studio/imports', { language, query: { page }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data?.items.some(({ state }) => BACKGROUND.has(state)) ? LIST_POLL_MS : false),
  });

/** An import of the version that is known to be: what comes of it is another one. */
export const importQuery = (language: Locale, id: string, version: number, pages: { page: number; messagesPage: number }) =>
  queryOptions({
    queryKey: ['imports', 'one', id, version, pages, language],
    queryFn: ({ signal }) => api.get<Import>(`/studio/imports/${id}`, { language, query: pages, signal }),
    placeholderData: keepPreviousData,
  });

const ACT = ['imports', 'act'];

/** How far an import is: asked again and again while something is under way, here or in another window. What came of it concerns every other page. */
export const useImportProgress = (id: string) => {
  const language = useLanguage();
  const client = useQueryClient();
  const askedAt = Math.max(0, ...useMutationState({ filters: { mutationKey: ACT }, select: ({ state }) => state.submittedAt }));
  const query = useQuery({
    queryKey: ['imports', 'progress', id],
    queryFn: ({ signal }) => api.get<ImportProgress>(`/studio/imports/${id}/progress`, { language, signal }),
    refetchInterval: ({ state: { data, dataUpdatedAt } }) => {
      if (!data || (data.step === null && !BACKGROUND.has(data.state))) return false;
      return dataUpdatedAt - askedAt < FIRST_FOR_MS ? FIRST_POLL_MS : POLL_MS;
    },
  });
  const state = query.data?.state;
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== undefined && before.current !== state) void client.invalidateQueries();
    before.current = state;
  }, [client, state]);
  return query;
};

export const messagesUrl = (id: number, language: Locale): string => apiUrl(`/studio/imports/${id}/messages.csv`, { lang: language });
export const templateUrl = (kind: TemplateKind, language: Locale): string => apiUrl(`/imports/templates/${kind}.xlsx`, { lang: language });

/** Sends a file to be read; sent again, it is the same import. */
export const sendImport = (file: File, way: WayOfFile, kind: ImportKind): Promise<Import> =>
  uploadFile<Import>('/studio/imports', file, { ...way, query: { kind } });

/** Asks for something to be done with an import. */
export const useImportAct = ({ id, version }: { id: number; version: number }) => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationKey: ACT,
    mutationFn: ({ act, body }: { act: 'application' | 'undo' | 'abandonment'; body: ApplyImport | object }) =>
      api.post<Import>(`/studio/imports/${id}/${act}`, { language, body, ifMatch: version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
};
