import type { Locale } from '@iltizam/shared/kernel/locale';
import type {
  ConfirmedUpdates,
  PublishedReports,
  PublishReports,
  ReturnedReport,
  ReviewQueue,
  ReviewState,
  SubmittedReport,
} from '@iltizam/shared/reviews/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { useLanguage } from '../../ui/translation.js';

export const reviewsQuery = (language: Locale, { plan, state }: { plan: string; state: ReviewState }) =>
  queryOptions({
    queryKey: ['reviews', language, plan, state] as const,
    queryFn: ({ signal }) => api.get<ReviewQueue>('/reviews', { language, query: { plan, state }, signal }),
  });

/** A decision changes the queue, the lead's list and, when something became public, every figure. */
const useRefresh = () => {
  const client = useQueryClient();
  return () => Promise.all(['reviews', 'workspace', 'plans'].map((key) => client.invalidateQueries({ queryKey: [key] })));
};

export const usePublish = () => {
  const language = useLanguage();
  return useMutation({
    mutationFn: (reports: readonly SubmittedReport[]) =>
      api.post<PublishedReports>('/reviews/publish', {
        language,
        body: { drafts: reports.map(({ id, version }) => ({ id, version })) } satisfies PublishReports,
      }),
    onSettled: useRefresh(),
  });
};

export const useReturn = () => {
  const language = useLanguage();
  return useMutation({
    mutationFn: ({ report, note }: { report: SubmittedReport; note: string }) =>
      api.post<ReturnedReport>(`/reviews/${report.id}/return`, { language, body: { note }, ifMatch: report.version }),
    onSettled: useRefresh(),
  });
};

export const useConfirm = () => {
  const language = useLanguage();
  return useMutation({
    mutationFn: (updateIds: readonly number[]) => api.post<ConfirmedUpdates>('/reviews/confirm', { language, body: { updateIds } }),
    onSettled: useRefresh(),
  });
};
