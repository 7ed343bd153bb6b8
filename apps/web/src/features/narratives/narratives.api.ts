import type { Locale } from '@iltizam/shared/kernel/locale';
import type { StudioNarrative, WriteNarrative } from '@iltizam/shared/narratives/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';

const keyOf = (activity: string) => ['workspace', 'narrative', activity];

export const narrativeQuery = (language: Locale, activity: string) =>
  queryOptions({
    queryKey: [...keyOf(activity), language],
    queryFn: ({ signal }) => api.get<StudioNarrative>(`/activities/${activity}/narrative`, { language, signal }),
  });

/** Reads it anew, past what the page knows: what a colleague saved meanwhile. */
export const useReadNarrative = (language: Locale, activity: string) => {
  const queries = useQueryClient();
  return () => queries.fetchQuery({ ...narrativeQuery(language, activity), staleTime: 0 });
};

type Write = { language: Locale; version: number | null; body: WriteNarrative };

/** Writes the texts of one language; `reader` is the language of the page. */
export const useWriteNarrative = (reader: Locale, activity: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ language, version, body }: Write) =>
      api.put<Saved>(`/activities/${activity}/narrative/${language}`, {
        language: reader,
        body,
        ...(version === null ? { ifNoneMatch: '*' as const } : { ifMatch: version }),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(activity) }),
  });
};
