import type { DocumentFile, SilentLink } from '../documents/contract.js';
import type { IsoDate, IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';
import type { Page } from '../kernel/paging.js';
import type { DecimalString } from '../kernel/decimal.js';

/** DOMAIN.md §3.2: derived from a percent, never typed. */
export const BANDS = ['not_started', 'limited', 'significant', 'completed'] as const;
export type Band = (typeof BANDS)[number];

/** DOMAIN.md §5, in order of urgency: the first that holds is the one shown. */
export const DELAYS = ['overdue', 'at_risk', 'stale', 'on_track', 'ahead', 'done'] as const;
export type Delay = (typeof DELAYS)[number];

/** Why a delay is what it is: `points` is planned minus reported (points of percent, positive when late), `days` the days late or silent. */
export type DelayReason = { delay: Delay; points: DecimalString | null; days: number | null };

/** How many applicable activities stand in each band; those without an update are counted apart, never as 0. */
export type ActivityCounts = {
  total: number;
  notStarted: number;
  limited: number;
  significant: number;
  completed: number;
  notReported: number;
};

/** The document that printed a rate: its title as printed and the language of it, the page as printed, an address only when one is known. DOMAIN.md §3.9 */
export type RateSource = { title: string; titleLang: Locale; page: string | null; url: string | null };

/**
 * A rate printed in an imported document, kept beside ours; `difference` is ours minus it, null before its day; `source` is null when the
 * document is not known. DOMAIN.md §3.9
 */
export type PublishedRate = { rate: DecimalString; asOf: PartialDate; difference: DecimalString | null; source: RateSource | null };

/**
 * What every level (plan, axis, commitment) says of its progress at a date.
 * `rate` 0..100 with two decimals, null when nothing carries weight; `shown` is its integer for people;
 * `coverage` is the share of the weight that was reported, 0..100; `planned` is the rate the calendar expects.
 */
export type Progress = {
  rate: DecimalString | null;
  shown: number | null;
  band: Band | null;
  coverage: DecimalString | null;
  planned: DecimalString | null;
  delay: DelayReason | null;
  activities: ActivityCounts;
  publishedRate: PublishedRate | null;
};

export type InstitutionRef = { key: string; name: string; nameLang: Locale };

/** A plan with its own figures on a day. */
export type PlanFigures = Progress & {
  slug: string;
  number: number;
  title: string;
  titleLang: Locale;
  rule: PlanRateRule;
  lastUpdateOn: IsoDate | null;
};

export type PlanProgress = {
  asOf: IsoDate;
  /** `hasDataNote`: the plan's `dataNote` says that bodies did not declare its weights and percents themselves */
  plan: PlanFigures & { hasDataNote: boolean };
  axes: (Progress & { number: number; title: string; titleLang: Locale; commitments: number; lastUpdateOn: IsoDate | null })[];
  commitments: CommitmentProgress[];
};

export type CommitmentProgress = Progress & {
  number: number;
  axis: number;
  title: string;
  titleLang: Locale;
  institution: InstitutionRef;
  lastUpdateOn: IsoDate | null;
  /** false once an amendment dropped it: no rate, in no mean. DOMAIN.md §3.1 */ applicable: boolean;
};

/** The named rules of DOMAIN.md §3.3 and §3.4. */
export const UNREPORTED_RULES = ['as_zero', 'excluded'] as const;
export type UnreportedRule = (typeof UNREPORTED_RULES)[number];
export const PLAN_RATE_RULES = ['mean_of_commitments', 'mean_of_axes', 'weighted_commitments'] as const;
export type PlanRateRule = (typeof PLAN_RATE_RULES)[number];

/** One term of a commitment's rate: contribution = weight × percent ÷ sum of weights, in points. */
export type CalculationTerm = {
  activity: number;
  title: string;
  titleLang: Locale;
  weight: DecimalString;
  /** null when not reported: it counts as 0 or not at all, by the rule. */
  percent: DecimalString | null;
  effectiveOn: IsoDate | null;
  contribution: DecimalString;
};
export type Calculation = {
  asOf: IsoDate;
  rate: DecimalString | null;
  shown: number | null;
  band: Band | null;
  rule: UnreportedRule;
  totalWeight: DecimalString;
  coverage: DecimalString | null;
  publishedRate: PublishedRate | null;
  terms: CalculationTerm[];
};

/** The same for a plan: a term per commitment (or per axis), with the weight the rule gives it. */
export type PlanCalculation = {
  asOf: IsoDate;
  rate: DecimalString | null;
  shown: number | null;
  coverage: DecimalString | null;
  rule: PlanRateRule;
  terms: {
    number: number;
    title: string;
    titleLang: Locale;
    weight: DecimalString;
    rate: DecimalString | null;
    /** the same before it is rounded, with twelve decimals: what a spreadsheet needs to find the figure above it */
    preciseRate: DecimalString | null;
    contribution: DecimalString;
  }[];
  publishedRate: PublishedRate | null;
};

/** The same for an axis: the mean of its commitments, a term each. GET /plans/{plan}/axes/{number}/calculation */
export type AxisCalculation = Omit<PlanCalculation, 'rule' | 'publishedRate'> & {
  axis: { number: number; title: string; titleLang: Locale };
};

/** One point of the plan's S-curve: DOMAIN.md §5. */
export type CurvePoint = { on: IsoDate; planned: DecimalString | null; reported: DecimalString | null };

/** GET /plans/{plan}/curve */
export type Curve = { points: CurvePoint[] };

export const DIFFICULTY_CODES = [
  'budget',
  'procurement',
  'legal_text',
  'other_institution',
  'human_resources',
  'technical',
  'scope_change',
  'partner',
  'other',
] as const;
export type DifficultyCode = (typeof DIFFICULTY_CODES)[number];
export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ACTION_MAX = 1000;
export const ACTIONS_MAX = 50;
/** Lines below one action. */
export const NESTED_ACTIONS_MAX = 20;
export const OWNER_MAX = 200;
export const EVIDENCE_TITLE_MAX = 300;
export const LINK_MAX = 2000;
export const NOTE_MAX = 2000;
export const DIFFICULTIES_MAX = 10;
export const EVIDENCE_MAX = 20;

/** What a lead sends: POST /activities/{id}/updates. */
export type ReportProgress = {
  /** 0..100, at most two decimals */
  percent: number;
  effectiveOn: IsoDate;
  achievedActions: AchievedAction[];
  difficulties: ReportedDifficulty[];
  evidence: ReportedEvidence[];
  note: string | null;
};

export type ReportedDifficulty = {
  code: DifficultyCode;
  severity: Severity;
  description: string;
  /** the body or the function that must lift it */
  owner: string | null;
  /** an earlier difficulty of the same activity that this one is still: its age goes on */
  continues: number | null;
};
/** A link (http or https) or an uploaded document: exactly one of the two. */
export type ReportedEvidence = { title: string; url: string | null; documentId: number | null };

/** DOMAIN.md §6: these inform and do not block. */
export const WARNING_CODES = [
  'not_started_with_actions',
  'going_down',
  'completed_speaks_of_future',
  'evidence_before_plan',
  'same_evidence',
  'published_outside_band',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** One line of what was done, and one level of lines below it. */
export type ActionLine = { text: string; doneOn: PartialDate | null };
export type AchievedAction = ActionLine & { actions: ActionLine[] };
export type Difficulty = {
  id: number;
  code: DifficultyCode;
  severity: Severity;
  description: string;
  owner: string | null;
  /** the day of the first report of it, when it continues an earlier one */
  openedOn: IsoDate;
  /** the day of the first update that no longer names it; null while none does */
  resolvedOn: IsoDate | null;
};
/** For a file, `url` is /api/v1/documents/{id}/file. `silent` is null for a file, and for a link that answers or was not asked yet. */
export type Evidence = { title: string; url: string; file: (DocumentFile & { id: number }) | null; silent: SilentLink | null };

/** One published fact about one activity, as the public history shows it; without `percent` and `band` it takes back what was reported. */
export type ProgressUpdate = {
  id: number;
  activity: { id: number; number: number; title: string; titleLang: Locale };
  percent: DecimalString | null;
  previousPercent: DecimalString | null;
  band: Band | null;
  effectiveOn: IsoDate;
  recordedAt: IsoDateTime;
  institution: InstitutionRef;
  /** the language the lead wrote in */
  lang: Locale;
  achievedActions: AchievedAction[];
  difficulties: Difficulty[];
  evidence: Evidence[];
  note: string | null;
  /** who published or confirmed it; `reviewer` is null once the account is erased */
  review: { reviewer: string | null; reviewedOn: IsoDate } | null;
  /** published at once by the plan's rule, and nobody has confirmed it yet: "not yet reviewed". False for what came in with the plan. */
  awaitsReview: boolean;
};
/** An update that says a percentage. */
export type StandingReport = Omit<ProgressUpdate, 'percent' | 'band'> & { percent: DecimalString; band: Band };

/** GET /plans/{plan}/commitments/{number}/updates */
export type UpdatePage = Page<ProgressUpdate>;

export type RateMove = { before: DecimalString | null; after: DecimalString | null; shownBefore: number | null; shownAfter: number | null };
/** What a report moved, or will move once published: "57 % → 64 %". */
export type ReportEffect = { warnings: WarningCode[]; commitment: RateMove & { number: number }; plan: RateMove };
export type ReportedProgress = ReportEffect & { update: StandingReport };
