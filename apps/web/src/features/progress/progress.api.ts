import type { Locale } from '@iltizam/shared/kernel/locale';
import type { CurvePoint, PlanCalculation, PlanProgress } from '@iltizam/shared/progress/contract';
import { queryOptions, type Query } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';

/** Changing the date keeps the figures on screen until the new ones come; changing the plan does not. */
const keepWithinPlan =
  (plan: string) =>
  <Data>(data: Data | undefined, query: Query<Data, Error, Data, readonly (string | null)[]> | undefined): Data | undefined =>
    query?.queryKey[1] === plan ? data : undefined;

/** `asOf` null is today, as the server sees it. */
export const planProgressQuery = (language: Locale, plan: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'progress', asOf] as readonly (string | null)[],
    queryFn: ({ signal }) => api.get<PlanProgress>(`/plans/${plan}/progress`, { language, query: { asOf }, signal }),
    placeholderData: keepWithinPlan(plan),
  });

export const planCalculationQuery = (language: Locale, plan: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'calculation', asOf] as readonly (string | null)[],
    queryFn: ({ signal }) => api.get<PlanCalculation>(`/plans/${plan}/calculation`, { language, query: { asOf }, signal }),
    placeholderData: keepWithinPlan(plan),
  });

export const curveQuery = (language: Locale, plan: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'curve', asOf] as readonly (string | null)[],
    queryFn: ({ signal }) => api.get<{ points: CurvePoint[] }>(`/plans/${plan}/curve`, { language, query: { asOf }, signal }),
    placeholderData: keepWithinPlan(plan),
  });
