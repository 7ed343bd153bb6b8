import type { EditionKind, PublishedReportList, ReportVerification } from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';

/** How often the files under way are looked at again. */
const FILES_MS = 3_000;

/** Asked again as long as files of a report are being written. */
export const publishedReportsQuery = (language: Locale, plan: string) =>
  queryOptions({
    queryKey: ['plans', plan, 'reports', language],
    queryFn: ({ signal }) => api.get<PublishedReportList>(`/plans/${plan}/reports`, { language, signal }),
    refetchInterval: ({ state: { data } }) => (data?.items.some(({ filesUnderWay }) => filesUnderWay > 0) ? FILES_MS : false),
  });

/** Computes the figures of an edition again: asked for by a reader only. */
export const verificationQuery = (language: Locale, plan: string, number: number, kind: EditionKind) =>
  queryOptions({
    queryKey: ['plans', plan, 'reports', number, kind, 'verification'],
    queryFn: ({ signal }) => api.get<ReportVerification>(`/plans/${plan}/reports/${number}/${kind}/verification`, { language, signal }),
    enabled: false,
    gcTime: 0,
  });
