import type { Locale } from '@iltizam/shared/kernel/locale';
import type {
  DecideFindings,
  MadePastPlan,
  MakePastPlan,
  PastReport,
  PastReportList,
  PastReportText,
} from '@iltizam/shared/past-reports/contract';
import { countsOf, undecided, withChoices, withDecisions } from '@iltizam/shared/past-reports/decisions';
import type { Saved, StudioInstitutionList, StudioPlanList } from '@iltizam/shared/studio/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../lib/api-client.js';
import { newIdempotencyKey } from '../../lib/idempotency.js';
import { uploadFile } from '../../lib/upload.js';
import { useLanguage } from '../../ui/translation.js';
import type { WayOfFile } from '../../ui/use-file-sending.js';

const KEY = 'past-reports';
export const pastReportsKey = [KEY, 'list'] as const;

export const pastReportsQuery = (language: Locale) =>
  queryOptions({
    queryKey: [...pastReportsKey, language],
    queryFn: ({ signal }) => api.get<PastReportList>('/studio/past-reports', { language, signal }),
  });

export const pastReportQuery = (language: Locale, id: string) =>
  queryOptions({
    queryKey: [KEY, 'one', id, language],
    queryFn: ({ signal }) => api.get<PastReport>(`/studio/past-reports/${id}`, { language, signal }),
  });

/** The text never changes. */
export const pastTextQuery = (language: Locale, id: string) =>
  queryOptions({
    queryKey: [KEY, 'text', id],
    queryFn: ({ signal }) => api.get<PastReportText>(`/studio/past-reports/${id}/text`, { language, signal }),
    staleTime: Infinity,
  });

export const bodiesQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['studio', 'institutions'],
    queryFn: ({ signal }) => api.get<StudioInstitutionList>('/institutions', { language, signal }),
  });

export const ownersQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['studio', 'plans'],
    queryFn: ({ signal }) => api.get<StudioPlanList>('/studio/plans', { language, signal }),
  });

/** Sends a report to be read; a text that waits for decisions already is not read again. */
export const sendReport = (file: File, { language, signal, onProgress }: WayOfFile): Promise<Saved> =>
  uploadFile<Saved>('/studio/past-reports', file, { language, query: {}, signal, onProgress });

const decided = (report: PastReport, version: number, choices: DecideFindings['decisions']): PastReport => {
  const { reading, toDecide, abilities } = report;
  const decisions = withChoices(report.decisions, choices);
  const left = undecided(reading, decisions).length;
  return {
    ...report,
    version,
    decisions,
    decided: toDecide - left,
    counts: countsOf(withDecisions(reading, decisions)),
    abilities: { ...abilities, makePlan: abilities.bringIn && left === 0 },
  };
};

/** Decides from the version read. A reading is large and stays as it was, so that it is read again only when somebody decided meanwhile. */
export const useDecide = (id: number, version: number) => {
  const language = useLanguage();
  const client = useQueryClient();
  const queryKey = [KEY, 'one', String(id)];
  return useMutation({
    mutationFn: (body: DecideFindings) => api.put<Saved>(`/studio/past-reports/${id}/decisions`, { language, body, ifMatch: version }),
    onSuccess: (saved, body) => {
      client.setQueriesData<PastReport>({ queryKey }, (report) => report && decided(report, saved.version, body.decisions));
      void client.invalidateQueries({ queryKey: pastReportsKey });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
};

/** `onMade` is told at once: once the report is read again, its form is no longer there to do so. */
export const useMakePlan = (id: number, version: number, onMade: () => void) => {
  const language = useLanguage();
  const client = useQueryClient();
  const key = useRef<string | null>(null);
  return useMutation({
    mutationFn: (body: MakePastPlan) =>
      api.post<MadePastPlan>(`/studio/past-reports/${id}/plan`, {
        language,
        body,
        ifMatch: version,
        idempotencyKey: (key.current ??= newIdempotencyKey()),
      }),
    onSuccess: () => {
      onMade();
      return Promise.all([KEY, 'studio', 'plans'].map((name) => client.invalidateQueries({ queryKey: [name] })));
    },
    // corrected, it is another intention
    onError: () => {
      key.current = null;
    },
  });
};

export const useDiscard = (id: number, version: number) => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(`/studio/past-reports/${id}`, { language, ifMatch: version }),
    onSuccess: () => client.invalidateQueries({ queryKey: pastReportsKey }),
  });
};
