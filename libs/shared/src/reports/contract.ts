import type { AmendedWhat, StoredEffect } from '../amendments/contract.js';
import type { IndicatorUnit } from '../commitments/contract.js';
import type { IsoDate, IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';
import type {
  AchievedAction,
  ActivityCounts,
  Band,
  DifficultyCode,
  Evidence,
  PlanRateRule,
  PublishedRate,
  Severity,
  UnreportedRule,
} from '../progress/contract.js';
import type { RichBlock } from './rich-text.js';

/** Neutral text of a report: no markup ever reaches a renderer. `lang` is present only when it is not the report's. */
export type Block = RichBlock & { lang?: Locale };

/** The amendment that took a part out of the plan; the part is named, and counts nowhere. DOMAIN.md §3.8 */
export type ReportDropped = { amendment: number; on: IsoDate };

/** Evidence as it was cited; whether its link answers today is no fact of a report. */
export type ReportEvidence = Omit<Evidence, 'silent'>;

export type ReportActivity = {
  number: number;
  title: string;
  /** Present only when the text is not in the report's language, here and below. */
  titleLang?: Locale;
  /** language of actions, difficulties and evidence titles */
  textLang?: Locale;
  supplementary: boolean;
  /** then what was declared of it stands, and counts nowhere */
  dropped: ReportDropped | null;
  band: Band | null;
  percent: DecimalString | null;
  effectiveOn: IsoDate | null;
  start: PartialDate | null;
  end: PartialDate | null;
  datesInherited: boolean;
  weight: DecimalString | null;
  contribution: DecimalString | null;
  actions: AchievedAction[];
  /** `owner` is the body or function that must lift it */
  difficulties: { code: DifficultyCode; severity: Severity; text: string; owner: string | null }[];
  evidence: ReportEvidence[];
};
export type ReportCommitment = {
  number: number;
  axis: number;
  title: string;
  titleLang?: Locale;
  institution: string;
  institutionLang?: Locale;
  institutionKey: string;
  /** the bodies that help */
  supporting: { name: string; nameLang?: Locale }[];
  /** then it has no rate */
  dropped: ReportDropped | null;
  problem: Block[];
  solution: Block[];
  expectedResult: Block[];
  rate: DecimalString | null;
  shown: number | null;
  band: Band | null;
  coverage: DecimalString | null;
  /** sum of the weights the contributions were divided by; null when nothing carries weight */
  totalWeight: DecimalString | null;
  publishedRate: PublishedRate | null;
  activities: ReportActivity[];
  indicators: ReportIndicator[];
};
export type ReportIndicator = {
  name: string;
  nameLang?: Locale;
  unit: IndicatorUnit;
  baseline: DecimalString | null;
  target: DecimalString | null;
  /** the latest value, as its document prints it */
  value: string | null;
  measuredOn: PartialDate | null;
};
export type ReportAxis = {
  number: number;
  title: string;
  titleLang?: Locale;
  rate: DecimalString | null;
  shown: number | null;
  band: Band | null;
  /** numbers of its commitments, ascending */
  commitments: number[];
};
export type ReportPlan = {
  slug: string;
  number: number;
  title: string;
  titleLang?: Locale;
  start: PartialDate;
  end: PartialDate;
  rate: DecimalString | null;
  shown: number | null;
  band: Band | null;
  publishedRate: PublishedRate | null;
  coverage: DecimalString | null;
  rule: PlanRateRule;
  unreported: UnreportedRule;
  /** the plan's thresholds, 0..100: from 0 to the first limited, from the second on completed. DOMAIN.md §3.2 */
  limitedBelow: DecimalString;
  completedFrom: DecimalString;
  activities: ActivityCounts;
  /** commitments of the plan, and those that are described here: the plan's rate is theirs. DOMAIN.md §2 */
  commitments: { known: number; described: number };
};

/** One side of a change: what it says of the part, null where it says nothing of it. */
export type ReportChangeSide = {
  title: string | null;
  titleLang?: Locale;
  weight: DecimalString | null;
  start: PartialDate | null;
  end: PartialDate | null;
};

/** An amendment in force on the report's day: why, by whose approval, what it changed, what it did to the rates. DOMAIN.md §3.8 */
export type ReportAmendment = {
  number: number;
  effectiveOn: IsoDate;
  recordedAt: IsoDateTime;
  reason: Block[];
  approver: string;
  changes: {
    what: AmendedWhat;
    /** both null for a change of the plan itself */
    commitment: number | null;
    activity: number | null;
    before: ReportChangeSide | null;
    after: ReportChangeSide | null;
  }[];
  effect: StoredEffect;
};

/** Comments posted until the report's day, and what became of them. DOMAIN.md §8 */
export type ReportComments = {
  published: number;
  refused: number;
  pending: number;
  officialReplies: number;
  /** published comments that have an official reply */
  answered: number;
  /** median of the days between a comment and its first official reply, one decimal; null without a reply */
  medianReplyDays: DecimalString | null;
};

/** The part of a plan that a report is of. DOMAIN.md §9 */
export type ReportPart = { kind: 'commitment'; number: number } | { kind: 'axis'; number: number } | { kind: 'institution'; key: string };

/** What a report of a part is of; `planReportedOn` is the last day that anything was declared of in the whole plan, whose figure is kept beside the part's. */
export type ReportScope = { planReportedOn: IsoDate | null } & (
  | { kind: 'commitment'; number: number }
  | { kind: 'axis'; number: number }
  | { kind: 'institution'; key: string; name: string; nameLang?: Locale }
);

/**
 * The self-assessment report as data: DOMAIN.md §9. Every renderer (HTML, PDF, DOCX, XLSX, CSV) prints this and computes nothing.
 * `hash` is the SHA-256 of the canonical JSON of everything but itself, so the same facts give the same hash.
 */
export type ReportModel = {
  schema: 'iltizam-report/2';
  lang: Locale;
  dir: 'ltr' | 'rtl';
  /** null for the whole plan */
  scope: ReportScope | null;
  asOf: IsoDate;
  /** what was recorded later is not in it; null for all that was known when it was asked for. DOMAIN.md §3.7 */
  knownAt: IsoDateTime | null;
  /** when the last of its facts was recorded; null without one */
  lastFactAt: IsoDateTime | null;
  title: string;
  issuer: string;
  plan: ReportPlan;
  sections: { context: Block[]; cocreation: Block[]; followUp: Block[] };
  axes: ReportAxis[];
  commitments: ReportCommitment[];
  /** amendments by number */
  annexes: { dataNote: Block[]; amendments: ReportAmendment[]; comments: ReportComments };
  hash: string;
};
