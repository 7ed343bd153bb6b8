import type { Commitment, CommitmentSort, CommitmentSummary, RelatedCommitments } from '@iltizam/shared/commitments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { PAGE_SIZE_MAX, type Page } from '@iltizam/shared/kernel/paging';
import type { Band, Calculation, Delay, ProgressUpdate } from '@iltizam/shared/progress/contract';
import { queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from '../../lib/api-client.js';
import { keepWithin } from '../../lib/keep-within.js';

export type CommitmentFilters = {
  axis: number | null;
  institution: string | null;
  band: Band | null;
  delay: Delay | null;
  q: string;
  sort: CommitmentSort;
};

/** The whole list of a plan: plans hold tens of commitments, fewer than one page. */
export const commitmentsQuery = (language: Locale, plan: string, filters: CommitmentFilters, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'commitments', asOf, filters] as readonly unknown[],
    queryFn: ({ signal }) =>
      api.get<Page<CommitmentSummary>>(`/plans/${plan}/commitments`, {
        language,
        query: { ...filters, asOf, size: PAGE_SIZE_MAX },
        signal,
      }),
    placeholderData: keepWithin('plans', plan, language),
  });

const path = (plan: string, number: string): string => `/plans/${plan}/commitments/${number}`;

export const commitmentQuery = (language: Locale, plan: string, number: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'commitment', number, asOf] as readonly (string | null)[],
    queryFn: ({ signal }) => api.get<Commitment>(path(plan, number), { language, query: { asOf }, signal }),
  });

export const calculationQuery = (language: Locale, plan: string, number: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'commitment', number, asOf, 'calculation'] as readonly (string | null)[],
    queryFn: ({ signal }) => api.get<Calculation>(`${path(plan, number)}/calculation`, { language, query: { asOf }, signal }),
  });

/** Updates a page. */
const UPDATES_SHOWN = 10;

/** Which part of the history: a page from 1, or the page that holds one update. */
export type UpdatesView = { page: number; containing: number | null };

export const updatesQuery = (language: Locale, plan: string, number: string, asOf: string | null, view: UpdatesView) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'commitment', number, asOf, 'updates', view] as readonly unknown[],
    queryFn: ({ signal }) =>
      api.get<Page<ProgressUpdate>>(`${path(plan, number)}/updates`, { language, query: { asOf, size: UPDATES_SHOWN, ...view }, signal }),
    placeholderData: keepWithin('plans', plan, language, 'commitment', number),
  });

export const relatedQuery = (language: Locale, plan: string, number: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'commitment', number, asOf, 'related'] as readonly (string | null)[],
    queryFn: ({ signal }) => api.get<RelatedCommitments>(`${path(plan, number)}/related`, { language, query: { asOf }, signal }),
  });

/** What a reader can subscribe to: the updates as a feed, the dates as a calendar. */
export const subscriptionUrl = (language: Locale, plan: string, number: number, file: 'feed.atom' | 'calendar.ics'): string =>
  apiUrl(`${path(plan, String(number))}/${file}`, { lang: language });
