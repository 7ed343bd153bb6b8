import { useLanguage } from '../../ui/translation.js';
import type { StudioSheet } from '@iltizam/shared/activities/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { StudioMemberList } from '@iltizam/shared/members/contract';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { ChooseReviewers, PlanReviewers } from '@iltizam/shared/reviews/contract';
import type {
  CommitmentOrder,
  DeletablePart,
  PlanOrder,
  RestorePart,
  Saved,
  StudioInstitutionList,
  StudioPlan,
  StudioPlanList,
} from '@iltizam/shared/studio/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../lib/api-client.js';
import { ApiError } from '../../lib/api-error.js';
import { newIdempotencyKey } from '../../lib/idempotency.js';

export const studioPlansQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['studio', 'plans'],
    queryFn: ({ signal }) => api.get<StudioPlanList>('/studio/plans', { language, signal }),
  });

export const studioPlanQuery = (language: Locale, plan: string) =>
  queryOptions({
    queryKey: ['studio', 'plan', plan],
    queryFn: ({ signal }) => api.get<StudioPlan>(`/studio/plans/${plan}`, { language, signal }),
  });

export const sheetQuery = (language: Locale, activity: string) =>
  queryOptions({
    queryKey: ['studio', 'sheet', activity],
    queryFn: ({ signal }) => api.get<StudioSheet>(`/studio/activities/${activity}/sheet`, { language, signal }),
  });

export const institutionsQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['studio', 'institutions'],
    queryFn: ({ signal }) => api.get<StudioInstitutionList>('/institutions', { language, signal }),
  });

export const membersQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['studio', 'members'],
    queryFn: ({ signal }) => api.get<StudioMemberList>('/members', { language, signal }),
  });

/** What staff write shows in the studio, on every public page and in the leads' lists. */
const useRefresh = () => {
  const client = useQueryClient();
  return () => Promise.all(['studio', 'plans', 'workspace'].map((key) => client.invalidateQueries({ queryKey: [key] })));
};

/** A part that does not exist yet is posted, once for one key; one that does is put from the version read. */
export type WritePart = { path: string; body: object; version: number | null; method?: 'put' | 'patch' };

export const useWritePart = () => {
  const language = useLanguage();
  const refresh = useRefresh();
  const key = useRef<string | null>(null);
  return useMutation({
    mutationFn: ({ path, body, version, method = 'put' }: WritePart) => {
      if (version !== null) return api[method]<Saved>(path, { language, body, ifMatch: version });
      key.current ??= newIdempotencyKey();
      return api.post<Saved>(path, { language, body, idempotencyKey: key.current });
    },
    onSuccess: () => {
      key.current = null;
      return refresh();
    },
    // Somebody saved before: what they wrote is read, to be shown beside what was typed here.
    onError: (error) => (error instanceof ApiError && error.status === 412 ? refresh() : undefined),
  });
};

/** Makes a deleted part again, as it was. */
export const restoration = ({ slug }: { slug: string }, part: DeletablePart, id: number): WritePart => ({
  path: `/studio/plans/${slug}/restorations`,
  body: { part, id } satisfies RestorePart,
  version: null,
});

export const useDeletePart = () => {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ path, version }: { path: string; version: number }) => api.delete(path, { language, ifMatch: version }),
    onSuccess: refresh,
  });
};

export const useDuplicate = () => {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (commitment: number) =>
      api.post<Saved>(`/commitments/${commitment}/duplicate`, { language, idempotencyKey: newIdempotencyKey() }),
    onSuccess: refresh,
  });
};

export const useReorder = () => {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ path, order, version }: { path: string; order: PlanOrder | CommitmentOrder; version: number }) =>
      api.put<Saved>(path, { language, body: order, ifMatch: version }),
    onSettled: refresh,
  });
};

/** Moves a plan to another state, or freezes its weights. */
export const useMovePlan = ({ slug, version }: { slug: string; version: number }) => {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (to: PlanState | 'frozen') =>
      to === 'frozen'
        ? api.post<Saved>(`/plans/${slug}/weights/freeze`, { language, ifMatch: version })
        : api.post<Saved>(`/plans/${slug}/transitions`, { language, body: { to }, ifMatch: version }),
    onSettled: refresh,
  });
};

export const reviewersQuery = (language: Locale, plan: string) =>
  queryOptions({
    queryKey: ['studio', 'reviewers', plan],
    queryFn: ({ signal }) => api.get<PlanReviewers>(`/studio/plans/${plan}/reviewers`, { language, signal }),
  });

export const useChooseReviewers = (plan: string) => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: ChooseReviewers & { version: number }) =>
      api.put<PlanReviewers>(`/studio/plans/${plan}/reviewers`, { language, body, ifMatch: version }),
    // The plan has another version now.
    onSettled: () => client.invalidateQueries({ queryKey: ['studio'] }),
  });
};
