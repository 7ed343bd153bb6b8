import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PlanList } from '@iltizam/shared/plans/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { keepWithin } from '../../lib/keep-within.js';

export const committeePlansQuery = (language: Locale) =>
  queryOptions({ queryKey: ['plans', 'list', language], queryFn: ({ signal }) => api.get<PlanList>('/plans', { language, signal }) });

export const committeeQuery = (language: Locale, plan: string, since: IsoDate, asOf: IsoDate) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'committee', since, asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<CommitteeView>(`/plans/${plan}/committee`, { language, query: { since, asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });

export const heatQuery = (language: Locale, plan: string, asOf: IsoDate) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'heat', asOf] as readonly unknown[],
    queryFn: ({ signal }) => api.get<PlanProgress>(`/plans/${plan}/progress`, { language, query: { asOf }, signal }),
    placeholderData: keepWithin('plans', plan, language),
  });
