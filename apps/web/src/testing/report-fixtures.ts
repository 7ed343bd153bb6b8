import type { PublishedReportList, ReportEdition, ReportFile, StudioReport } from '@iltizam/shared/editions/contract';
import type { RichBlock } from '@iltizam/shared/reports/rich-text';

export const saidIn = (text: string): RichBlock[] => [{ t: 'p', runs: [{ text }] }];

/** A report of the trial plan in the hands of staff. */
export const studioReport = (changes: Partial<StudioReport> = {}): StudioReport => ({
  id: 5,
  number: 1,
  version: 3,
  plan: { slug: 'essai', title: 'Plan d’essai', titleLang: 'fr', mainLanguage: 'fr' },
  state: 'preparing',
  asOf: '2023-07-31',
  languages: ['fr', 'ar'],
  remarksUntil: null,
  remarks: { published: 0, pending: 0, unanswered: 0 },
  sections: { context: { fr: saidIn('Le contexte écrit.') } },
  editions: [],
  abilities: { edit: true, freeze: true, publishDraft: false, publishFinal: false, discard: false },
  ...changes,
});

const file = (changes: Partial<ReportFile> & Pick<ReportFile, 'id'>): ReportFile => ({
  lang: 'fr',
  format: 'pdf',
  state: 'ready',
  progress: 100,
  bytes: 2_060_000,
  sha256: 'ab'.repeat(32),
  failure: null,
  replaced: [],
  url: '/api/v1/studio/report-files/1/file',
  ...changes,
});

/** Frozen: one file ready, one under way, one that failed. */
export const frozenEdition: ReportEdition = {
  id: 8,
  kind: 'draft',
  asOf: '2023-07-31',
  knownAt: '2026-11-22T10:00:00.000Z',
  frozenAt: '2026-11-22T10:00:00.000Z',
  publishedAt: null,
  earlyReason: null,
  hashes: [{ lang: 'fr', hash: 'cd'.repeat(32) }],
  files: [
    file({ id: 1 }),
    file({ id: 2, format: 'docx', state: 'writing', progress: 40, bytes: null, sha256: null, url: null }),
    file({ id: 3, format: 'xlsx', state: 'failed', progress: 0, bytes: null, sha256: null, url: null, failure: 'too_slow' }),
  ],
};

export const publishedReports: PublishedReportList = {
  items: [
    {
      number: 1,
      kind: 'draft',
      asOf: '2023-07-31',
      knownAt: '2026-11-22T10:00:00.000Z',
      publishedAt: '2026-11-22T11:00:00.000Z',
      remarksUntil: '2026-12-06',
      remarksOpen: true,
      earlyReason: null,
      hashes: [{ lang: 'fr', hash: 'cd'.repeat(32) }],
      files: [
        { lang: 'fr', format: 'pdf', bytes: 2_060_000, sha256: 'ab'.repeat(32), url: '/api/v1/plans/essai/reports/1/draft.pdf?lang=fr' },
      ],
      filesUnderWay: 0,
    },
  ],
};
