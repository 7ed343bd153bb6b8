import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { MeetingList } from '@iltizam/shared/meetings/contract';
import type { PlanList } from '@iltizam/shared/plans/contract';
import type { ForecastCurve } from '@iltizam/shared/dashboards/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { keepWithin } from '../../lib/keep-within.js';
import type { Question } from './question.js';

export const committeePlansQuery = (language: Locale) =>
  queryOptions({ queryKey: ['plans', 'list', language], queryFn: ({ signal }) => api.get<PlanList>('/plans', { language, signal }) });

export const committeeQuery = (language: Locale, plan: string, question: Question) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'committee', question] as readonly unknown[],
    queryFn: ({ signal }) => api.get<CommitteeView>(`/plans/${plan}/committee`, { language, query: question, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const heatQuery = (language: Locale, plan: string, asOf: IsoDate) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'heat', asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<PlanProgress>(`/plans/${plan}/progress`, { language, query: { asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const forecastQuery = (language: Locale, plan: string, asOf: IsoDate, part: { axis: number | null; commitment: number | null }) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'forecast', asOf, part] as readonly unknown[],
    queryFn: ({ signal }) => api.get<ForecastCurve>(`/plans/${plan}/forecast`, { language, query: { asOf, ...part }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const meetingsQuery = (language: Locale, plan: string) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'meetings'],
    queryFn: ({ signal }) => api.get<MeetingList>(`/plans/${plan}/meetings`, { language, signal }),
  });

export const fetchBrief = (language: Locale, plan: string, since: IsoDate, asOf: IsoDate): Promise<Blob> =>
  api.file(`/plans/${plan}/committee/brief.pdf`, { language, query: { since, asOf } });
