import type { DatasetDictionary, PreparedFile } from '@iltizam/shared/exports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, apiUrl } from '../../lib/api-client.js';

export const dictionaryQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['datasets', language],
    queryFn: ({ signal }) => api.get<DatasetDictionary>('/datasets', { language, signal }),
    staleTime: Infinity,
  });

/** A whole plan, or one axis, responsible body or commitment of it. */
export type FeedScope = { plan: string; part?: `axes/${number}` | `institutions/${string}` | `commitments/${number}` };

const pathOf = ({ plan, part }: FeedScope): string => `/plans/${plan}${part === undefined ? '' : `/${part}`}`;

export const feedUrl = (scope: FeedScope, language: Locale): string => apiUrl(`${pathOf(scope)}/feed.atom`, { lang: language });

export const calendarUrl = (scope: FeedScope, language: Locale): string => apiUrl(`${pathOf(scope)}/calendar.ics`, { lang: language });

/** The files that hold a whole plan. */
export const planFileUrl = (plan: string, file: 'data.json' | 'data.csv', asOf: string | null, language: Locale): string =>
  apiUrl(`/plans/${plan}/${file}`, { asOf, lang: language });

/** The plan as facts, in every language. */
export const planFactsUrl = (plan: string): string => apiUrl(`/plans/${plan}/plan.json`);

/** The same as tables; `language` is that of their explanations. */
export const planTablesUrl = (plan: string, file: 'plan.xlsx' | 'plan.csv.zip', language: Locale): string =>
  apiUrl(`/plans/${plan}/${file}`, { lang: language });

export const catalogueUrl = (): string => apiUrl('/catalogue.jsonld');

export const dictionaryUrl = (language: Locale): string => apiUrl('/datasets', { lang: language });

export const openApiUrl = '/api/openapi.json';

/** Where an example is asked, for its reader to ask the same. */
export const exampleUrl = (path: string): string => apiUrl(path);

const LINES_MAX = 24;

const readable = (mediaType: string, body: string): string =>
  /json/.test(mediaType) ? JSON.stringify(JSON.parse(body), null, 2) : body.replace(/^\ufeff/, '').trimEnd();

/** The beginning of an answer, as it came: JSON is indented; `cut` when there is more of it. It stays as it was when the page was opened. */
export const exampleQuery = (path: string) =>
  queryOptions({
    queryKey: ['example', path],
    queryFn: async ({ signal }) => {
      const { status, mediaType, body } = await api.answer(path, signal);
      const lines = readable(mediaType, body).split('\n');
      return { status, mediaType, text: lines.slice(0, LINES_MAX).join('\n'), cut: lines.length > LINES_MAX };
    },
    staleTime: Infinity,
  });

const ASKED_AGAIN_MS = 1500;

/** How far a large file is; asked again until it is there or has failed. */
export const preparedFileQuery = (key: string, language: Locale) =>
  queryOptions({
    queryKey: ['prepared-file', key, language],
    queryFn: ({ signal }) => api.get<PreparedFile>(`/prepared-files/${encodeURIComponent(key)}`, { language, signal }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'waiting' || data?.state === 'writing' ? ASKED_AGAIN_MS : false),
  });

/** Has a file written that was cleared away or failed. */
export const useRequestFile = (key: string, language: Locale) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<PreparedFile>(`/prepared-files/${encodeURIComponent(key)}/requests`, { language }),
    onSuccess: (file) => client.setQueryData(preparedFileQuery(key, language).queryKey, file),
  });
};

export const preparedFileUrl = ({ url }: PreparedFile, language: Locale): string => apiUrl(url, { lang: language });
