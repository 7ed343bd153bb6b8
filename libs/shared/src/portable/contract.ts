import type { AmendedKind, AmendedWhat, StoredEffect } from '../amendments/contract.js';
import type { SheetForm } from '../activities/contract.js';
import type { Sector } from '../institutions/contract.js';
import type { CommentState, RefusalReason } from '../comments/contract.js';
import type { IndicatorKind, IndicatorUnit } from '../commitments/contract.js';
import type { DocumentLicence } from '../documents/contract.js';
import type { EditionKind, ReportFormat } from '../editions/contract.js';
import type { IsoDate, IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LocalizedText, Locale } from '../kernel/locale.js';
import type { NarrativeTexts } from '../narratives/contract.js';
import type { MemberKind, PlanSettings, PlanState } from '../plans/contract.js';
import type { DifficultyCode, RateSource, Severity } from '../progress/contract.js';
import type { RichBlock } from '../reports/rich-text.js';

/**
 * A plan as facts, in every language, under names that hold on any installation: slugs, keys and numbers. It is what travels between
 * installations and spreadsheets: exported and imported again it is the same (DOMAIN.md §11). No figure in it is computed, and nobody's
 * name is: it is public. Lists are in the order of their numbers, dates or names, so that equal plans have equal JSON.
 */
export type PortablePlan = {
  schema: 'iltizam-plan/1';
  member: { slug: string; kind: MemberKind; name: LocalizedText };
  /** the bodies that the plan names, by key */
  institutions: PortableInstitution[];
  plan: PortableHead;
  axes: { number: number; title: LocalizedText }[];
  commitments: PortableCommitment[];
  /** the plan's before those of its commitments, then by day */
  publishedRates: PortablePublishedRate[];
  amendments: PortableAmendment[];
};

export type PortableInstitution = { key: string; sector: Sector; name: LocalizedText };

/** Values are those of the adoption; what amendments changed is in them. What the OGP gives is in the form of ogp/identifiers.ts. */
export type PortableHead = {
  slug: string;
  number: number;
  title: LocalizedText;
  summary: LocalizedText | null;
  dataNote: LocalizedText | null;
  mainLanguage: Locale;
  start: PartialDate;
  end: PartialDate;
  state: PlanState;
  archive: boolean;
  knownCommitments: number | null;
  ratesAsOf: IsoDate | null;
  ogpCode: string | null;
  ogpPlan: string | null;
  settings: PlanSettings;
  publishedAt: IsoDateTime | null;
  weightsFrozenAt: IsoDateTime | null;
  /** editorial texts of the report: DOMAIN.md §9 */
  sections: PortableSections;
};
export type PortableSections = Partial<Record<'context' | 'cocreation' | 'followUp', Partial<Record<Locale, RichBlock[]>>>>;

export type PortableCommitment = {
  number: number;
  axis: number;
  /** keys of bodies */
  institution: string;
  supporting: string[];
  title: LocalizedText;
  problem: LocalizedText | null;
  solution: LocalizedText | null;
  expectedResult: LocalizedText | null;
  weight: DecimalString;
  start: PartialDate | null;
  end: PartialDate | null;
  ogpId: string | null;
  activities: PortableActivity[];
  indicators: PortableIndicator[];
};

export type PortableActivity = {
  number: number;
  title: LocalizedText;
  weight: DecimalString | null;
  supplementary: boolean;
  /** the day from which an amendment added it */
  addedOn: IsoDate | null;
  start: PartialDate | null;
  end: PartialDate | null;
  /** as it is public: the names of experts who agreed, no other */
  sheet: SheetForm | null;
  /** what is published of its narrative report, by language; a file that is older than they are has none */
  narratives: PortableNarrative[];
  /** by the instant they were recorded, then in the order they were told */
  updates: PortableUpdate[];
};

/** The narrative report of an activity in one language, with the instant it was written last. DOMAIN.md §10 */
export type PortableNarrative = NarrativeTexts & { language: Locale; changedAt: IsoDateTime };

export type PortableUpdate = {
  institution: string;
  /** null takes back what was reported: DOMAIN.md §3.7 */
  percent: DecimalString | null;
  effectiveOn: IsoDate;
  recordedAt: IsoDateTime;
  language: Locale;
  note: string | null;
  actions: { text: string; doneOn: PartialDate | null; actions: { text: string; doneOn: PartialDate | null }[] }[];
  difficulties: PortableDifficulty[];
  /** a document of the platform is named by the SHA-256 of its content */
  evidence: { title: string; url: string | null; sha256: string | null }[];
};
export type PortableDifficulty = {
  code: DifficultyCode;
  severity: Severity;
  description: string;
  openedOn: IsoDate;
  owner: string | null;
  /** true when it goes on from the update before; which one is found by code and day of opening */
  continues: boolean;
};

export type PortableIndicator = {
  number: number;
  kind: IndicatorKind;
  name: LocalizedText;
  unit: IndicatorUnit;
  baseline: DecimalString | null;
  target: DecimalString | null;
  /** every value ever told, in the order told; `replaces` is the place in this list, from 0, of the one it corrects or takes back */
  measurements: PortableMeasurement[];
};
export type PortableMeasurement = {
  value: DecimalString | null;
  printed: string;
  on: PartialDate;
  recordedAt: IsoDateTime;
  replaces: number | null;
  withdrawn: boolean;
};

/** `commitment` null for the plan's own rate. DOMAIN.md §3.9 */
export type PortablePublishedRate = { commitment: number | null; rate: DecimalString; asOf: PartialDate; source: RateSource | null };

/** An amendment with the terms that it put in force; subjects are named by commitment and activity, both null for the plan. DOMAIN.md §3.8 */
export type PortableAmendment = {
  number: number;
  reason: LocalizedText;
  approver: string;
  effectiveOn: IsoDate;
  recordedAt: IsoDateTime;
  effect: StoredEffect;
  changes: (PortableSubject & { what: AmendedWhat; before: PortableValues | null; after: PortableValues | null })[];
  /** the plan's, then those of commitments and of activities, by number and day */
  terms: (PortableSubject & { terms: PortableTerms })[];
};
export type PortableSubject = { kind: AmendedKind; commitment: number | null; activity: number | null };

/** What an amendment speaks of: only that is there. A plan has the settings, a title and an end; a commitment and an activity have the others. */
export type PortableValues = Partial<PlanSettings> & {
  title?: LocalizedText | null;
  problem?: LocalizedText | null;
  solution?: LocalizedText | null;
  expectedResult?: LocalizedText | null;
  weight?: DecimalString | null;
  start?: PartialDate | null;
  end?: PartialDate | null;
  applicable?: boolean;
};

/**
 * In force from that day on. Of a plan what differs from its adoption; of a commitment or an activity both dates and `applicable`,
 * and the texts and the weight where they differ, else null.
 */
export type PortableTerms = PortableValues & { effectiveOn: IsoDate };

/** Of a full archive: the file itself, and what comes out of it, in bytes. */
export const ARCHIVE_BYTES_MAX = 2_000_000_000;
export const ARCHIVE_CONTENT_MAX = 4_000_000_000;
export const ARCHIVE_FILES_MAX = 20_000;

/** `manifest.json` of a full archive: every other file in it, by path. */
export type ArchiveManifest = { schema: 'iltizam-archive/1'; plan: string; files: ArchivedFile[] };
export type ArchivedFile = { path: string; bytes: number; /** in hexadecimal */ sha256: string };

/** `documents.json`: the files that updates cite; each lies in `documents/` under its hash. */
export type ArchivedDocument = {
  commitment: number;
  activity: number;
  sha256: string;
  name: string;
  mediaType: string;
  bytes: number;
  licence: DocumentLicence;
  uploadedAt: IsoDateTime;
};

/**
 * `reports.json`: the reports of which an edition was published, with those editions. Their files lie in `reports/`, named by number, kind and
 * language; the one in JSON is the frozen model of that language.
 */
export type ArchivedReport = {
  number: number;
  asOf: IsoDate;
  languages: Locale[];
  sections: PortableSections;
  remarksUntil: IsoDate | null;
  editions: ArchivedEdition[];
};
export type ArchivedEdition = {
  kind: EditionKind;
  asOf: IsoDate;
  knownAt: IsoDateTime;
  frozenAt: IsoDateTime;
  publishedAt: IsoDateTime;
  /** why it was published before its remarks were over */
  earlyReason: string | null;
  hashes: { lang: Locale; hash: string }[];
  files: { lang: Locale; format: ReportFormat; bytes: number; sha256: string; replaced: string[] }[];
};

/**
 * `comments.json`, in every state, in the order posted: personal data. Each is on a commitment or, as a remark, on a report, by its number.
 * `answers` is the place in this list, from 0, of the comment answered.
 */
export type ArchivedComment = {
  commitment: number | null;
  report: number | null;
  answers: number | null;
  name: string | null;
  body: string;
  language: Locale;
  official: boolean;
  state: CommentState;
  reason: RefusalReason | null;
  postedAt: IsoDateTime;
  decidedAt: IsoDateTime | null;
};

/** The answer to POST /studio/archives: the plan that came out of it. */
export type RestoredPlan = {
  slug: string;
  state: PlanState;
  title: string;
  titleLang: Locale;
  commitments: number;
  updates: number;
  documents: number;
  comments: number;
  /** published editions */
  reports: number;
};
