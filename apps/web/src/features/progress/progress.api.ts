import type { Locale } from '@iltizam/shared/kernel/locale';
import type { AxisCalculation, CurvePoint, PlanCalculation, PlanProgress } from '@iltizam/shared/progress/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { keepWithin } from '../../lib/keep-within.js';

/** `asOf` null is today, as the server sees it. */
export const planProgressQuery = (language: Locale, plan: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'progress', asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<PlanProgress>(`/plans/${plan}/progress`, { language, query: { asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const planCalculationQuery = (language: Locale, plan: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'calculation', asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<PlanCalculation>(`/plans/${plan}/calculation`, { language, query: { asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const axisCalculationQuery = (language: Locale, plan: string, axis: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'axis', axis, asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<AxisCalculation>(`/plans/${plan}/axes/${axis}/calculation`, { language, query: { asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const curveQuery = (language: Locale, plan: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'curve', asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<{ points: CurvePoint[] }>(`/plans/${plan}/curve`, { language, query: { asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });
