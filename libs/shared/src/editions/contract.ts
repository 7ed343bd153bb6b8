import type { IsoDate, IsoDateTime } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';
import type { PortableSections } from '../portable/contract.js';

/** What a frozen report can be downloaded as; `pdfa` is the PDF for archives (PDF/A-3a), the other one is PDF/UA-1. */
export const REPORT_FORMATS = ['pdf', 'pdfa', 'docx', 'html', 'xlsx', 'csv', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * The life of a report: prepared (facts may still move), frozen (its editions are written and read by staff), published as a draft on which
 * remarks are taken until a day, frozen again with what the remarks changed, published as final. DOMAIN.md §9
 */
export const REPORT_STATES = ['preparing', 'frozen', 'draft_published', 'final'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** One file of an edition: written by a job, kept for ever once the edition is public. */
export const REPORT_FILE_STATES = ['waiting', 'writing', 'ready', 'failed'] as const;
export type ReportFileState = (typeof REPORT_FILE_STATES)[number];
/** Why a file could not be written: the server's log says more. All but `not_rendered` may go well when tried again. */
export const REPORT_FILE_FAILURES = ['not_rendered', 'too_slow', 'disk_full', 'interrupted'] as const;
export type ReportFileFailure = (typeof REPORT_FILE_FAILURES)[number];
export type ReportFile = {
  id: number;
  lang: Locale;
  format: ReportFormat;
  state: ReportFileState;
  /** 0..100 while it is written */
  progress: number;
  bytes: number | null;
  /** of the file, in hexadecimal */
  sha256: string | null;
  failure: ReportFileFailure | null;
  /** characters that no font of the PDF can print, replaced by a mark */
  replaced: string[];
  /** where staff read it, `/api/v1/…`; null until it is ready */
  url: string | null;
};

/** POST /studio/report-files/{id}/retry: a file that failed is waiting again. */
export type RetriedReportFile = { id: number };

/** A snapshot of the report: the same facts for every language and format, as known at one instant. */
export const EDITION_KINDS = ['draft', 'final'] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];
export type ReportEdition = {
  id: number;
  kind: EditionKind;
  asOf: IsoDate;
  /** what was recorded later is not in it */
  knownAt: IsoDateTime;
  frozenAt: IsoDateTime;
  /** null until it is published */
  publishedAt: IsoDateTime | null;
  /** why a final report was published before the last day for remarks */
  earlyReason: string | null;
  /** the SHA-256 of its model in each of its languages */
  hashes: { lang: Locale; hash: string }[];
  files: ReportFile[];
};

/** GET /studio/reports/{id}: a report in the hands of staff. */
export type StudioReport = {
  id: number;
  /** 1, 2, … in the plan */
  number: number;
  version: number;
  plan: { slug: string; title: string; titleLang: Locale; mainLanguage: Locale };
  state: ReportState;
  asOf: IsoDate;
  languages: Locale[];
  /** the last day on which remarks are taken; set when the draft is published */
  remarksUntil: IsoDate | null;
  /** remarks on the draft, and those of them that are public and have no official reply */
  remarks: { published: number; pending: number; unanswered: number };
  /** the texts staff are writing: nobody else reads them until an edition is published, which makes them the plan's */
  sections: PortableSections;
  /** the latest first */
  editions: ReportEdition[];
  abilities: { edit: boolean; freeze: boolean; publishDraft: boolean; publishFinal: boolean; discard: boolean };
};

/** GET /studio/plans/{plan}/reports: the latest first. */
export type StudioReportList = { items: StudioReport[]; abilities: { create: boolean } };

/** PUT /studio/reports/{id}/sections (If-Match): the texts of every section and language, as a whole. */
export type WriteSections = { sections: PortableSections };

/** GET /studio/reports/{id}/reusable-sections: texts of earlier reports of this plan and of other plans, the latest first. */
export type ReusableSections = {
  items: { plan: { slug: string; title: string; titleLang: Locale }; number: number; asOf: IsoDate; sections: PortableSections }[];
};

/** POST /studio/plans/{plan}/reports: it starts with the plan's texts. PUT /studio/reports/{id} (If-Match). A day to come is refused. */
export type PrepareReport = { asOf: IsoDate; languages: Locale[] };

/** OGP advises at least two weeks of remarks on a draft; fewer are warned of, never refused. DOMAIN.md §8 */
export const REMARKS_DAYS_ADVISED = 14;

/** POST /studio/reports/{id}/freeze and …/discard (If-Match) take an empty body; all answer `Saved`. */

/** POST /studio/reports/{id}/draft-publication (If-Match): the last day for remarks must be later than today. */
export type PublishDraftReport = { remarksUntil: IsoDate };

export const EARLY_REASON_MAX = 500;
/** POST /studio/reports/{id}/final-publication (If-Match): before the last day for remarks has passed, staff say why. */
export type PublishFinalReport = { reason: string | null };

/** What a check says of a part of the plan. `error` should be put right before publication, `warning` asks a person to look, `note` informs. */
export const CHECK_SEVERITIES = ['error', 'warning', 'note'] as const;
export type CheckSeverity = (typeof CHECK_SEVERITIES)[number];

/** The automatic checks of a report. DOMAIN.md §9 */
export const CHECK_CODES = [
  'section_missing',
  'translation_missing',
  'period_reversed',
  'date_before_2000',
  'activity_outside_plan',
  'weights_missing',
  'percent_missing',
  'not_started_with_actions',
  'completed_without_evidence',
  'completed_without_actions',
  'completed_speaks_of_future',
  'published_differs',
  'published_outside_bands',
  'indicator_without_value',
  'indicator_unit_doubtful',
  'indicator_duplicate_name',
  'indicator_same_values',
  'duplicate_action',
  'evidence_shared',
  'evidence_link_broken',
  'difficulty_open_when_completed',
  'report_old',
  'submission_waiting',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];
export type ReportCheck = {
  code: CheckCode;
  severity: CheckSeverity;
  /** where it is; all null for the plan itself */
  commitment: number | null;
  activity: number | null;
  indicator: number | null;
  /** what the sentence needs: figures and texts as people read them */
  facts: Record<string, string>;
  /** the page of the web app where it is put right, without its language; null when nobody can put it right on a page */
  fix: string | null;
};

/** GET /studio/plans/{plan}/report-checks?asOf=&languages=&report=: errors first, then by place. */
export type ReportChecks = { asOf: IsoDate; items: ReportCheck[] };

/** GET /plans/{plan}/reports: the reports that were published, the latest first; drafts too, said to be drafts. */
export type PublishedReport = {
  number: number;
  kind: EditionKind;
  asOf: IsoDate;
  knownAt: IsoDateTime;
  publishedAt: IsoDateTime;
  /** null once it is over or for a final report */
  remarksUntil: IsoDate | null;
  remarksOpen: boolean;
  /** why staff did not wait for the last day for remarks, in the words of staff; null when they did */
  earlyReason: string | null;
  hashes: { lang: Locale; hash: string }[];
  /** only those that are ready; `url` is below the API */
  files: { lang: Locale; format: ReportFormat; bytes: number; sha256: string; url: string }[];
  /** how many more are being written: those of a draft are, once its last day for remarks is known */
  filesUnderWay: number;
};
export type PublishedReportList = { items: PublishedReport[] };

/** GET /plans/{plan}/reports/{number}/{kind}/verification: the figures of the edition, computed again from the facts known at its instant. */
export type ReportVerification = {
  asOf: IsoDate;
  knownAt: IsoDateTime;
  same: boolean;
  /** what is not the same: where, as published, as computed now */
  differences: { at: string; published: string | null; computed: string | null }[];
};
