import type {
  PrepareReport,
  PublishDraftReport,
  PublishFinalReport,
  ReportChecks,
  ReusableSections,
  StudioReport,
  StudioReportList,
  WriteSections,
} from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Saved } from '@iltizam/shared/studio/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, apiUrl } from '../../lib/api-client.js';
import { newIdempotencyKey } from '../../lib/idempotency.js';
import { useLanguage } from '../../ui/translation.js';

const path = (report: number | string): string => `/studio/reports/${report}`;

export const studioReportsQuery = (language: Locale, plan: string) =>
  queryOptions({
    queryKey: ['studio', 'reports', plan, language],
    queryFn: ({ signal }) => api.get<StudioReportList>(`/studio/plans/${plan}/reports`, { language, signal }),
  });

/** How often the files under way are looked at again. */
const FILES_MS = 2000;

const isUnderWay = (report: StudioReport | undefined): boolean =>
  report?.editions.some(({ files }) => files.some(({ state }) => state === 'waiting' || state === 'writing')) ?? false;

export const studioReportQuery = (language: Locale, report: string) =>
  queryOptions({
    queryKey: ['studio', 'report', report, language],
    queryFn: ({ signal }) => api.get<StudioReport>(path(report), { language, signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? FILES_MS : false),
  });

export const reportChecksQuery = (language: Locale, { plan: { slug }, number, asOf, languages }: StudioReport) =>
  queryOptions({
    queryKey: ['studio', 'report-checks', slug, number, asOf, languages, language],
    queryFn: ({ signal }) =>
      api.get<ReportChecks>(`/studio/plans/${slug}/report-checks`, {
        language,
        query: { asOf, languages: languages.join(','), report: number },
        signal,
      }),
    // Checked when the list is opened, and whenever somebody asks.
    staleTime: 0,
  });

export const reusableSectionsQuery = (language: Locale, report: number) =>
  queryOptions({
    queryKey: ['studio', 'reusable-sections', report, language],
    queryFn: ({ signal }) => api.get<ReusableSections>(`${path(report)}/reusable-sections`, { language, signal }),
  });

export const previewUrl = (report: number, language: Locale): string => apiUrl(`${path(report)}/preview.html`, { lang: language });

const useRefresh = () => {
  const client = useQueryClient();
  return () => Promise.all(['studio', 'plans'].map((key) => client.invalidateQueries({ queryKey: [key] })));
};

export const usePrepareReport = (plan: string) => {
  const language = useLanguage();
  const refresh = useRefresh();
  const key = useRef<string | null>(null);
  return useMutation({
    mutationFn: (body: PrepareReport) => {
      key.current ??= newIdempotencyKey();
      return api.post<Saved>(`/studio/plans/${plan}/reports`, { language, body, idempotencyKey: key.current });
    },
    onSuccess: () => {
      key.current = null;
      return refresh();
    },
  });
};

export const useEditReport = ({ id, version }: StudioReport) => {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: PrepareReport) => api.put<Saved>(path(id), { language, body, ifMatch: version }),
    onSettled: refresh,
  });
};

/** Writes and reads the texts of a report, for what saves them by itself. */
export const sectionRequests = (report: number, language: Locale) => ({
  save: (body: WriteSections, version: number) => api.put<Saved>(`${path(report)}/sections`, { language, body, ifMatch: version }),
  read: () => api.get<StudioReport>(path(report), { language }),
});

export type ReportMove =
  | { to: 'freeze' | 'discard' }
  | { to: 'draft-publication'; body: PublishDraftReport }
  | { to: 'final-publication'; body: PublishFinalReport };

/** Moves a report on in its life, or back. */
export const useMoveReport = ({ id, version }: StudioReport) => {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (move: ReportMove) =>
      api.post<Saved>(`${path(id)}/${move.to}`, { language, ifMatch: version, ...('body' in move && { body: move.body }) }),
    onSettled: refresh,
  });
};

export const useRetryFile = () => {
  const language = useLanguage();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (file: number) => api.post<unknown>(`/studio/report-files/${file}/retry`, { language }),
    onSettled: refresh,
  });
};
