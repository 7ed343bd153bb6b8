import type { AmendmentList } from '@iltizam/shared/amendments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';

/** The amendments of a plan, or those that touch one of its commitments, by its number. */
export const amendmentsQuery = (language: Locale, plan: string, commitment: string | null = null) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'amendments', commitment] as readonly (string | null)[],
    queryFn: ({ signal }) => api.get<AmendmentList>(`/plans/${plan}/amendments`, { language, query: { commitment }, signal }),
  });

/** Where an amendment is told in full. */
export const amendmentPath = (plan: string, number: number): string => `/plans/${plan}/amendments#amendment-${number}`;
