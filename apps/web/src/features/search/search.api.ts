import type { Locale } from '@iltizam/shared/kernel/locale';
import type { SearchKind, SearchResults } from '@iltizam/shared/search/contract';
import { queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from '../../lib/api-client.js';

export type SearchQuestion = {
  q: string;
  kind: SearchKind | null;
  plan: string | null;
  /** of the kind, from 1 */ page: number;
};

export const searchQuery = (language: Locale, question: SearchQuestion) =>
  queryOptions({
    queryKey: ['plans', 'search', language, question] as readonly unknown[],
    queryFn: ({ signal }) => api.get<SearchResults>('/search', { language, query: question, signal }),
  });

/** The address of a plan's report, which is no page of the site. */
export const reportUrl = (language: Locale, plan: string): string => apiUrl(`/plans/${plan}/report.html`, { lang: language });
