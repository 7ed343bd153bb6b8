import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Plan } from '@iltizam/shared/plans/contract';
import type { Calculation, ProgressUpdate, ReportedProgress, ReportProgress } from '@iltizam/shared/progress/contract';
import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../lib/api-client.js';
import { dateInMorocco } from '../../lib/format.js';
import { newIdempotencyKey } from '../../lib/idempotency.js';
import { useLanguage } from '../../ui/translation.js';
import { nothingNew } from './report-draft.js';

/** An activity of the caller with the last thing said about it. */
export type ActivityToReport = AssignedActivity & { previous: ProgressUpdate | null };

const activityPath = (id: string | number): string => `/workspace/activities/${id}`;

export const assignedQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['workspace', language],
    queryFn: ({ signal }) => api.get<{ items: AssignedActivity[] }>('/workspace/activities', { language, signal }),
  });

export const activityQuery = (language: Locale, id: string) =>
  queryOptions({
    queryKey: ['workspace', language, id],
    queryFn: ({ signal }) => api.get<ActivityToReport>(activityPath(id), { language, signal }),
  });

/** The terms that the preview of a new rate needs: DOMAIN.md §3.3. */
export const termsQuery = (language: Locale, plan: string, commitment: number) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'terms', commitment] as const,
    queryFn: ({ signal }) => api.get<Calculation>(`/plans/${plan}/commitments/${commitment}/calculation`, { language, signal }),
  });

/** The plan's first day and thresholds. */
export const planRulesQuery = (language: Locale, plan: string) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'rules'] as const,
    queryFn: ({ signal }) => api.get<Plan>(`/plans/${plan}`, { language, signal }),
    staleTime: 300_000,
  });

/** What a report changes: the lead's list and every public figure. */
const useRefresh = () => {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: ['workspace'] }), client.invalidateQueries({ queryKey: ['plans'] })]);
};

/** One key as long as the form is open: pressing twice, or again after a lost answer, reports once. */
export const useReport = (activity: number) => {
  const language = useLanguage();
  const refresh = useRefresh();
  const [idempotencyKey] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: (body: ReportProgress) => api.post<ReportedProgress>(`/activities/${activity}/updates`, { language, body, idempotencyKey }),
    onSuccess: () => void refresh(),
  });
};

/** Says again today what was said last: the same percent, actions, evidence and open difficulties. */
export const useNothingNew = () => {
  const language = useLanguage();
  const refresh = useRefresh();
  const keys = useRef(new Map<number, string>());
  return useMutation({
    mutationFn: async (activity: number) => {
      const idempotencyKey = keys.current.get(activity) ?? newIdempotencyKey();
      keys.current.set(activity, idempotencyKey);
      const { previous } = await api.get<ActivityToReport>(activityPath(activity), { language });
      if (previous === null) throw new RangeError('Nothing was ever said of this activity');
      const body = nothingNew(previous, dateInMorocco(new Date()));
      return api.post<ReportedProgress>(`/activities/${activity}/updates`, { language, body, idempotencyKey });
    },
    onSuccess: (_, activity) => {
      keys.current.delete(activity);
      void refresh();
    },
  });
};
