import type { DateComparison, InstitutionBreakdown, PlanComparison, Reporting, Timeline } from '@iltizam/shared/dashboards/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { keepWithin } from '../../lib/keep-within.js';

/** `asOf` null is today, as the server sees it. */
export const institutionsQuery = (language: Locale, plan: string, asOf: IsoDate | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'institutions', asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<InstitutionBreakdown>(`/plans/${plan}/institutions`, { language, query: { asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const timelineQuery = (language: Locale, plan: string, asOf: IsoDate | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'timeline', asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<Timeline>(`/plans/${plan}/timeline`, { language, query: { asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const reportingQuery = (language: Locale, plan: string, asOf: IsoDate | null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'reporting', asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<Reporting>(`/plans/${plan}/reporting`, { language, query: { asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const twoDaysQuery = (language: Locale, plan: string, from: IsoDate, to: IsoDate) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'comparison', from, to] as readonly unknown[],
    queryFn: ({ signal }) => api.get<DateComparison>(`/plans/${plan}/comparison`, { language, query: { from, to }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const twoPlansQuery = (language: Locale, plan: string, other: string, asOf: IsoDate) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'beside', other, asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<PlanComparison>('/comparison', { language, query: { plans: `${plan},${other}`, asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });
