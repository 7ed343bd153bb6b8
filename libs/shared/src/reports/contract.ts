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

/** Neutral text of a report: no markup ever reaches a renderer. */
export type Block = { t: 'p'; text: string; lang?: Locale } | { t: 'ul'; items: string[]; lang?: Locale };

export type ReportActivity = {
  number: number;
  title: string;
  /** Present only when the text is not in the report's language, here and below. */
  titleLang?: Locale;
  /** language of actions, difficulties and evidence titles */
  textLang?: Locale;
  supplementary: boolean;
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
  evidence: Evidence[];
};
export type ReportCommitment = {
  number: number;
  axis: number;
  title: string;
  titleLang?: Locale;
  institution: string;
  institutionLang?: Locale;
  /** the bodies that help */
  supporting: { name: string; nameLang?: Locale }[];
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
export type ReportIndicator = { name: string; nameLang?: Locale; baseline: string | null; target: string | null; value: string | null };
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
  activities: ActivityCounts;
};

/**
 * The self-assessment report as data: DOMAIN.md §9. Every renderer (HTML, PDF) prints this and computes nothing.
 * `hash` is the SHA-256 of the canonical JSON of everything but itself, so the same facts give the same hash.
 */
export type ReportModel = {
  schema: 'iltizam-report/1';
  lang: Locale;
  dir: 'ltr' | 'rtl';
  asOf: IsoDate;
  /** the last fact known to this report */
  knownAt: IsoDateTime | null;
  title: string;
  issuer: string;
  plan: ReportPlan;
  sections: { context: Block[]; cocreation: Block[]; followUp: Block[] };
  axes: ReportAxis[];
  commitments: ReportCommitment[];
  annexes: { dataNote: Block[]; comments: { published: number; refused: number; pending: number; officialReplies: number } };
  hash: string;
};
