import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Plan, PlanList } from '@iltizam/shared/plans/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';

export const plansQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['plans', language],
    queryFn: ({ signal }) => api.get<PlanList>('/plans', { language, signal }),
  });

export const planQuery = (language: Locale, plan: string) =>
  queryOptions({ queryKey: ['plans', plan, language], queryFn: ({ signal }) => api.get<Plan>(`/plans/${plan}`, { language, signal }) });
