import type { Activity } from '../commitments/contract.js';
import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';
import type { PlanState } from '../plans/contract.js';
import type { CommitmentProgress, Curve, InstitutionRef, Progress } from '../progress/contract.js';

/** A responsible body on a day: `rate`, `planned` and `coverage` are the means of its `commitments`, by the rule of an axis. DOMAIN.md §3.4 */
export type InstitutionProgress = Progress & { institution: InstitutionRef; commitments: number; lastUpdateOn: IsoDate | null };

/** GET /plans/{plan}/institutions?asOf=, by name. */
export type InstitutionBreakdown = { asOf: IsoDate; items: InstitutionProgress[] };

/** When work is due; an inherited end is the commitment's or the plan's. DOMAIN.md §5 */
type Days = { start: PartialDate; end: PartialDate; inherited: { start: boolean; end: boolean } };

/** An activity on the calendar. */
export type TimelineActivity = Pick<
  Activity,
  | 'id'
  | 'number'
  | 'title'
  | 'titleLang'
  | 'supplementary'
  | 'applicable'
  | 'datesFrom'
  | 'percent'
  | 'band'
  | 'planned'
  | 'effectiveOn'
  | 'delay'
> &
  Days;

export type TimelineCommitment = CommitmentProgress & Days & { activityList: TimelineActivity[] };

/** GET /plans/{plan}/timeline?asOf= */
export type Timeline = {
  asOf: IsoDate;
  start: PartialDate;
  end: PartialDate;
  axes: { number: number; title: string; titleLang: Locale; commitments: TimelineCommitment[] }[];
};

type Standing = Pick<Progress, 'rate' | 'shown' | 'band' | 'planned' | 'coverage'>;

/** One figure on two days: `difference` is the printed rate of the later day minus that of the earlier, in points; null when either is not set. */
export type StandingOnTwoDays = { from: Standing; to: Standing; difference: DecimalString | null };

/** GET /plans/{plan}/comparison?from=&to= */
export type DateComparison = {
  from: IsoDate;
  to: IsoDate;
  plan: StandingOnTwoDays & { slug: string; number: number; title: string; titleLang: Locale };
  axes: (StandingOnTwoDays & { number: number; title: string; titleLang: Locale })[];
  commitments: (StandingOnTwoDays & { number: number; axis: number; title: string; titleLang: Locale; institution: InstitutionRef })[];
};

/** A plan beside another; an archived one has a published rate and a number of commitments, and nothing else is known of it. */
export type ComparedPlan = Progress & {
  slug: string;
  number: number;
  title: string;
  titleLang: Locale;
  start: PartialDate;
  end: PartialDate;
  state: PlanState;
  archive: boolean;
  axes: number;
  commitments: number;
  /** how many of them are described here: the rate stands for these only */
  described: number;
  lastUpdateOn: IsoDate | null;
};

/** GET /comparison?plans=a,b&asOf=, in the order asked for; `difference` is the second printed rate minus the first, in points. */
export type PlanComparison = { asOf: IsoDate; plans: ComparedPlan[]; difference: DecimalString | null };

/** Days within which a body has reported or not; the longest is the OGP's: an update at least twice a year. DOMAIN.md §5 */
export const REPORTING_WINDOWS = [30, 90, 180] as const;

/** The shortest window that holds the last update. */
export const FRESHNESSES = ['within_30', 'within_90', 'within_180', 'older', 'never'] as const;
export type Freshness = (typeof FRESHNESSES)[number];

/** `lastUpdateOn` is the day at which the latest facts were true, `daysSince` the days from it to `asOf`; null when nothing was ever reported. */
export type ReportingStatus = {
  lastUpdateOn: IsoDate | null;
  daysSince: number | null;
  freshness: Freshness;
  /** activities, and those with at least one update */
  activities: number;
  reported: number;
};

/** Cumulative: what is within 30 days is also within 90. */
export type ReportingTotals = { total: number; within30: number; within90: number; within180: number; never: number };

/** GET /plans/{plan}/reporting?asOf=, the longest silence first. */
export type Reporting = {
  asOf: IsoDate;
  totals: { institutions: ReportingTotals; commitments: ReportingTotals };
  institutions: (ReportingStatus & { institution: InstitutionRef; commitments: number })[];
  commitments: (ReportingStatus & { number: number; axis: number; title: string; titleLang: Locale; institution: InstitutionRef })[];
};

/** Where the recent pace leads: nowhere known, nowhere, to a day, or there already. DOMAIN.md §5 */
export const FORECAST_OUTCOMES = ['nothing_reported', 'too_early', 'no_end', 'expected', 'done'] as const;
export type ForecastOutcome = (typeof FORECAST_OUTCOMES)[number];

/** Points gained from a day to the as-of day. */
export type Pace = { from: IsoDate; days: number; points: DecimalString };

/**
 * The end that the recent pace leads to. `pace` is the one it rests on; the paces of the last 90 and 365 days give `earliestOn` and `latestOn`,
 * where null is "not at all". `daysPastDue` is negative when it ends before it is due; `atDue` is the rate of the due day, null once it has passed.
 */
export type Forecast = {
  outcome: ForecastOutcome;
  dueOn: IsoDate;
  rate: DecimalString | null;
  pace: Pace | null;
  expectedOn: IsoDate | null;
  earliestOn: IsoDate | null;
  latestOn: IsoDate | null;
  daysPastDue: number | null;
  atDue: DecimalString | null;
};

/** GET /plans/{plan}/forecast?asOf=&axis=&commitment=: of the plan, or of one of its axes or commitments; nothing is `reported` before the first report. */
export type ForecastCurve = Curve & {
  asOf: IsoDate;
  axis: number | null;
  commitment: number | null;
  title: string;
  titleLang: Locale;
  lastUpdateOn: IsoDate | null;
  forecast: Forecast;
};
