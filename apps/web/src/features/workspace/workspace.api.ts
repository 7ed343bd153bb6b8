import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Plan } from '@iltizam/shared/plans/contract';
import type { ProgressDraft, ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { Calculation, StandingReport, ReportProgress } from '@iltizam/shared/progress/contract';
import type { AssignedActivityDetail, AssignedActivityList } from '@iltizam/shared/workspace/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { api } from '../../lib/api-client.js';
import { ApiError } from '../../lib/api-error.js';
import { newIdempotencyKey } from '../../lib/idempotency.js';
import { useLanguage } from '../../ui/translation.js';
import type { SaveFailure, SaverPorts, StoredDraft } from './draft-saver.js';
import { contentFrom, draftOf } from './report-draft.js';

/** An activity of the caller with the last thing said about it. */
export type ActivityToReport = AssignedActivityDetail;

const activityPath = (id: string | number): string => `/workspace/activities/${id}`;
const draftPath = (activity: number): string => `/activities/${activity}/draft`;

export const assignedQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['workspace', language],
    queryFn: ({ signal }) => api.get<AssignedActivityList>('/workspace/activities', { language, signal }),
  });

const draftOrNone = async (activity: number, language: Locale, signal?: AbortSignal): Promise<ProgressDraft | null> => {
  try {
    return await api.get<ProgressDraft>(draftPath(activity), signal ? { language, signal } : { language });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'resource.not_found') return null;
    throw error;
  }
};

/** What the form opens with: the activity, and the working draft if somebody began one. */
export type FormOpening = { activity: ActivityToReport; draft: ProgressDraft | null };

/** Asked again each time the form opens: what somebody else wrote a minute ago must be there. */
export const formQuery = (language: Locale, id: string) =>
  queryOptions({
    queryKey: ['workspace', language, id],
    queryFn: async ({ signal }): Promise<FormOpening> => {
      const activity = await api.get<ActivityToReport>(activityPath(id), { language, signal });
      return { activity, draft: activity.draft === null ? null : await draftOrNone(activity.id, language, signal) };
    },
    staleTime: 0,
    gcTime: 0,
  });

/** The terms that the preview of a new rate needs: DOMAIN.md §3.3. */
export const termsQuery = (language: Locale, plan: string, commitment: number) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'terms', commitment] as const,
    queryFn: ({ signal }) => api.get<Calculation>(`/plans/${plan}/commitments/${commitment}/calculation`, { language, signal }),
  });

/** The plan's first day and thresholds. */
export const planRulesQuery = (language: Locale, plan: string) =>
  queryOptions({
    queryKey: ['plans', plan, language, 'rules'] as const,
    queryFn: ({ signal }) => api.get<Plan>(`/plans/${plan}`, { language, signal }),
    staleTime: 300_000,
  });

/** What a report changes: the lead's list and every public figure. */
const useRefresh = () => {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: ['workspace'] }), client.invalidateQueries({ queryKey: ['plans'] })]);
};

/** A server's draft as the form compares and shows it. */
export const storedOf = ({ version, content, savedAt, author }: ProgressDraft, previous: StandingReport | null): StoredDraft => ({
  version,
  draft: draftOf(content, previous),
  savedAt,
  savedBy: author,
});

const failureOf = (error: unknown): SaveFailure => {
  if (!(error instanceof ApiError)) return { kind: 'refused', detail: null };
  if (error.status === 401) return { kind: 'signedOut' };
  // A busy or restarting server answers later, as a lost connection does.
  if (error.code === 'network.unreachable' || error.status === 429 || error.status >= 500) return { kind: 'unreachable' };
  return { kind: 'refused', detail: error.detail };
};

/** Saves the draft, and says what stands on the server when somebody else was faster. */
export const useSaveDraft = ({ id, previous }: ActivityToReport): SaverPorts['save'] => {
  const language = useLanguage();
  return useCallback(
    async (draft, version, leaving) => {
      const body = contentFrom(draft);
      const condition = version === null ? { ifNoneMatch: '*' as const } : { ifMatch: version };
      try {
        const saved = await api.put<ProgressDraft>(draftPath(id), { language, body, keepalive: leaving, ...condition });
        return { kind: 'saved', stored: storedOf(saved, previous) };
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 412) return failureOf(error);
        const theirs = await draftOrNone(id, language).catch(failureOf);
        if (theirs !== null && 'kind' in theirs) return theirs;
        return { kind: 'overtaken', theirs: theirs === null ? null : storedOf(theirs, previous) };
      }
    },
    [id, language, previous],
  );
};

export const useDiscardDraft = (activity: number) => {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (version: number) => api.delete(draftPath(activity), { language, ifMatch: version }),
    onSuccess: () => void refresh(),
  });
};

/** Takes back what waits for its reviewer. */
export const useWithdraw = () => {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ activity, version }: { activity: number; version: number }) =>
      api.post<ProgressDraft>(`${draftPath(activity)}/withdrawal`, { language, ifMatch: version }),
    onSuccess: () => void refresh(),
  });
};

/** One key as long as the form is open: pressing twice, or again after a lost answer, reports once. `version` is of the draft that is sent. */
export const useReport = (activity: number) => {
  const language = useLanguage();
  const refresh = useRefresh();
  const [idempotencyKey] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: ({ report: body, version }: { report: ReportProgress; version: number | null }) =>
      api.post<ReportOutcome>(`/activities/${activity}/updates`, {
        language,
        body,
        idempotencyKey,
        ...(version === null ? {} : { ifMatch: version }),
      }),
    onSuccess: () => void refresh(),
  });
};

/** Says again today what was said last: the same percent, actions, evidence and open difficulties. */
export const useConfirmUnchanged = () => {
  const language = useLanguage();
  const refresh = useRefresh();
  const keys = useRef(new Map<number, string>());
  return useMutation({
    mutationFn: (activity: number) => {
      const idempotencyKey = keys.current.get(activity) ?? newIdempotencyKey();
      keys.current.set(activity, idempotencyKey);
      return api.post<ReportOutcome>(`/activities/${activity}/updates/confirmation`, { language, idempotencyKey, keepalive: true });
    },
    onSuccess: (_, activity) => {
      keys.current.delete(activity);
      void refresh();
    },
  });
};
