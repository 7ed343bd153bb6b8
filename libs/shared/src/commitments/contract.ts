import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LocalText, Locale } from '../kernel/locale.js';
import type { SupportingBody } from '../institutions/contract.js';
import type { Page } from '../kernel/paging.js';
import type {
  AchievedAction,
  Band,
  CommitmentProgress,
  DelayReason,
  Difficulty,
  Evidence,
  InstitutionRef,
  Progress,
} from '../progress/contract.js';

export const COMMITMENT_SORTS = ['number', 'rate', '-rate', 'delay', 'institution', 'updated'] as const;
export type CommitmentSort = (typeof COMMITMENT_SORTS)[number];

/** GET /plans/{plan}/commitments: a page of these. */
export type CommitmentSummary = CommitmentProgress & { supporting: SupportingBody[] };

export const INDICATOR_UNITS = ['count', 'percent', 'text'] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];
/** DOMAIN.md §1: followed while the work goes on, or showing what it changed. */
export const INDICATOR_KINDS = ['monitoring', 'impact'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];
export type Indicator = {
  number: number;
  kind: IndicatorKind;
  name: string;
  nameLang: Locale;
  unit: IndicatorUnit;
  baseline: DecimalString | null;
  target: DecimalString | null;
  measurements: { value: DecimalString | null; printed: string; on: PartialDate }[];
};

export type Activity = {
  id: number;
  number: number;
  title: string;
  titleLang: Locale;
  supplementary: boolean;
  /** false once an amendment dropped it: it weighs nothing and is in no count. DOMAIN.md §3.1 */
  applicable: boolean;
  /** the day from which an amendment added it */
  addedOn: IsoDate | null;
  /** as the plan was adopted, where an amendment changed it since; dates are its own */
  initial: { title: string; titleLang: Locale; weight: DecimalString | null; start: PartialDate | null; end: PartialDate | null } | null;
  weight: DecimalString | null;
  start: PartialDate | null;
  end: PartialDate | null;
  /** where the dates come from when the activity has none of its own: DOMAIN.md §5 */
  datesFrom: 'activity' | 'commitment' | 'plan';
  percent: DecimalString | null;
  band: Band | null;
  planned: DecimalString | null;
  effectiveOn: IsoDate | null;
  delay: DelayReason | null;
  achievedActions: AchievedAction[];
  difficulties: Difficulty[];
  evidence: Evidence[];
  /** the language of the actions and difficulties */
  lang: Locale | null;
  abilities: { reportProgress: boolean };
};

/** A document that proves an update of the commitment; given twice for one activity, it is here once, with the latest. `lang` is that of the update. */
export type CommitmentEvidence = Evidence & { activity: number; update: number; effectiveOn: IsoDate; lang: Locale };

/** GET /plans/{plan}/commitments/{number}?asOf= */
export type Commitment = Progress & {
  asOf: IsoDate;
  plan: {
    slug: string;
    title: string;
    titleLang: Locale;
    number: number;
    start: PartialDate;
    end: PartialDate;
    /** true when the plan's `dataNote` says that bodies did not declare its weights and percents themselves */
    hasDataNote: boolean;
  };
  axis: { number: number; title: string; titleLang: Locale };
  number: number;
  title: string;
  titleLang: Locale;
  /** false once an amendment dropped it. DOMAIN.md §3.1 */
  applicable: boolean;
  /** as the plan was adopted, where an amendment changed it since */
  initial: {
    title: string;
    titleLang: Locale;
    problem: LocalText | null;
    solution: LocalText | null;
    expectedResult: LocalText | null;
    start: PartialDate | null;
    end: PartialDate | null;
  } | null;
  institution: InstitutionRef;
  supporting: SupportingBody[];
  /** who reports on it: their names for whoever is signed in, null for a visitor */
  leads: { count: number; names: string[] | null };
  problem: LocalText | null;
  solution: LocalText | null;
  expectedResult: LocalText | null;
  start: PartialDate | null;
  end: PartialDate | null;
  lastUpdateOn: IsoDate | null;
  /** the body that made the last update */
  lastUpdateBy: InstitutionRef | null;
  updates: number;
  /** the day it was published here, in Morocco */
  publishedOn: IsoDate | null;
  activityList: Activity[];
  indicators: Indicator[];
  /** of every update until that day, by activity, the latest first */
  evidence: CommitmentEvidence[];
  previous: number | null;
  next: number | null;
  abilities: { comment: boolean; replyOfficially: boolean; /** note values of its indicators */ measure: boolean };
};

/** At most this many related commitments. */
export const RELATED_MAX = 5;
/** Titles as alike as this (share of common groups of three letters, 0..1) are "similar". */
export const SIMILAR_TITLE = 0.5;
export const RELATION_REASONS = ['institution', 'title'] as const;
export type RelationReason = (typeof RELATION_REASONS)[number];

/** A commitment of another plan of the same member, with its rate on the day asked for. */
export type RelatedCommitment = {
  plan: { slug: string; title: string; titleLang: Locale; number: number };
  number: number;
  title: string;
  titleLang: Locale;
  institution: InstitutionRef;
  /** 0..100; null when none of its weight was reported by that day, as on its own page */
  rate: DecimalString | null;
  shown: number | null;
  band: Band | null;
  coverage: DecimalString | null;
  reasons: RelationReason[];
};

/** GET /plans/{plan}/commitments/{number}/related?asOf= */
export type RelatedCommitments = { asOf: IsoDate; items: RelatedCommitment[] };

/** GET /plans/{plan}/commitments */
export type CommitmentPage = Page<CommitmentSummary>;
