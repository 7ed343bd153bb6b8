import type { AmendablePlan, Amendment, AmendPlan } from '@iltizam/shared/amendments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';

export const amendablePlanQuery = (language: Locale, plan: string) =>
  queryOptions({
    queryKey: ['studio', 'terms', plan],
    queryFn: ({ signal }) => api.get<AmendablePlan>(`/studio/plans/${plan}/terms`, { language, signal }),
  });

/** What the amendment would do; a refusal is an answer too, so it is not asked for again. */
export const previewQuery = (language: Locale, plan: string, body: AmendPlan | null) =>
  queryOptions({
    queryKey: ['studio', 'amendment-preview', plan, language, body],
    queryFn: () => api.post<Amendment>(`/plans/${plan}/amendments/preview`, { language, body }),
    placeholderData: keepPreviousData,
    enabled: body !== null,
    retry: false,
    gcTime: 0,
  });
