import type { Locale } from '@iltizam/shared/kernel/locale';
import type { LateList, MovementList } from '@iltizam/shared/news/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';

export const movementsQuery = (language: Locale, plan: string, limit: number) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'movements', limit],
    queryFn: ({ signal }) => api.get<MovementList>(`/plans/${plan}/movements`, { language, query: { limit }, signal }),
  });

export const lateQuery = (language: Locale, plan: string, limit: number) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'late', limit],
    queryFn: ({ signal }) => api.get<LateList>(`/plans/${plan}/late`, { language, query: { limit }, signal }),
  });
