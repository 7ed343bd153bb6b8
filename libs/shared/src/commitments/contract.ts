import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LocalText, Locale } from '../kernel/locale.js';
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
export type CommitmentSummary = CommitmentProgress;

export type IndicatorUnit = 'count' | 'percent' | 'text';
export type Indicator = {
  number: number;
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

/** GET /plans/{plan}/commitments/{number}?asOf= */
export type Commitment = Progress & {
  asOf: IsoDate;
  plan: { slug: string; title: string; titleLang: Locale; number: number };
  axis: { number: number; title: string; titleLang: Locale };
  number: number;
  title: string;
  titleLang: Locale;
  institution: InstitutionRef;
  supporting: InstitutionRef[];
  problem: LocalText | null;
  solution: LocalText | null;
  expectedResult: LocalText | null;
  start: PartialDate | null;
  end: PartialDate | null;
  lastUpdateOn: IsoDate | null;
  updates: number;
  activityList: Activity[];
  indicators: Indicator[];
  previous: number | null;
  next: number | null;
  abilities: { comment: boolean; replyOfficially: boolean };
};

/** GET /plans/{plan}/commitments */
export type CommitmentPage = Page<CommitmentSummary>;
