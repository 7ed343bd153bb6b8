import { compare, exact } from '../kernel/decimal.js';
import type { Forecast } from '../dashboards/contract.js';
import type { Delay, DelayReason, Progress } from '../progress/contract.js';
import { nothingReported, told } from '../progress/reporting.js';
import type { PlanSettings } from '../plans/contract.js';
import { WARNING_REASONS, type CommitmentWarning, type OpenDifficulty, type WarningLevel, type WarningReason } from './contract.js';
import { ESCALATION_DAYS } from './difficulties.js';

/** Below this share of the declared weight a rate says little, in percent. DOMAIN.md §5 */
const COVERAGE_LOW = '50';

/** Days after which a submitted report waits too long for its reviewer. DOMAIN.md §6 */
const WAITING_DAYS = 14;

export type WatchedActivity = { delay: DelayReason };

/** What is known of one commitment on a day. */
export type Watched = Pick<Progress, 'rate' | 'shown' | 'band' | 'coverage' | 'delay' | 'planned'> & {
  /** points since the day looked back to, null when nothing was declared then */
  change: string | null;
  /** days since the later of its start and its last report; negative before its start */
  silentDays: number;
  activities: readonly WatchedActivity[];
  difficulties: readonly Pick<OpenDifficulty, 'severity' | 'days'>[];
  /** submitted reports without a review yet */
  waiting: readonly { days: number }[];
  forecast: Forecast;
};

export type WarningThresholds = Pick<PlanSettings, 'atRiskPoints' | 'staleDays'>;

const reason = (code: WarningReason['code'], figures: Partial<WarningReason>): WarningReason => ({
  count: null,
  days: null,
  points: null,
  percent: null,
  on: null,
  ...figures,
  code,
});

const most = (days: readonly (number | null)[]): number | null =>
  days.reduce<number | null>((largest, one) => (one === null ? largest : Math.max(largest ?? one, one)), null);

const withDelay = (activities: readonly WatchedActivity[], wanted: Delay): readonly WatchedActivity[] =>
  activities.filter(({ delay }) => delay.delay === wanted);

const ofDelay = (watched: Watched, { atRiskPoints, staleDays }: WarningThresholds): (WarningReason | null)[] => {
  const { delay } = told(watched);
  const overdue = withDelay(watched.activities, 'overdue');
  const atRisk = withDelay(watched.activities, 'at_risk');
  const late = delay?.delay === 'overdue';
  const behind = delay?.points != null && (delay.delay === 'at_risk' || compare(exact(delay.points), exact(atRiskPoints)) > 0);
  const days = most([late ? delay.days : null, ...overdue.map((activity) => activity.delay.days)]);
  return [
    late || overdue.length > 0 ? reason('overdue', { count: overdue.length, days }) : null,
    behind || atRisk.length > 0 ? reason('at_risk', { count: atRisk.length, points: behind ? delay.points : null }) : null,
    watched.delay !== null && watched.silentDays > staleDays ? reason('stale', { days: watched.silentDays }) : null,
  ];
};

const ofDifficulties = ({ difficulties }: Watched): WarningReason | null => {
  const blocking = difficulties.filter(({ severity, days }) => severity === 'high' && days > ESCALATION_DAYS.high);
  return blocking.length === 0 ? null : reason('difficulty', { count: blocking.length, days: most(blocking.map(({ days }) => days)) });
};

// Once the end has passed, "overdue" says it.
const ofForecast = ({ forecast, delay }: Watched): WarningReason | null => {
  if (delay?.delay === 'overdue') return null;
  if (forecast.outcome === 'no_end') return reason('forecast_late', {});
  const { expectedOn, daysPastDue } = forecast;
  return daysPastDue !== null && daysPastDue > 0 ? reason('forecast_late', { on: expectedOn, days: daysPastDue }) : null;
};

const ofCoverage = (watched: Watched): WarningReason | null => {
  const { coverage, silentDays } = watched;
  if (coverage === null || silentDays < 0 || compare(exact(coverage), exact(COVERAGE_LOW)) >= 0) return null;
  return reason('coverage_low', { percent: coverage });
};

const ofWaiting = ({ waiting }: Watched): WarningReason | null => {
  const long = waiting.filter(({ days }) => days > WAITING_DAYS);
  return long.length === 0 ? null : reason('waiting', { count: long.length, days: most(long.map(({ days }) => days)) });
};

const ofChange = ({ change }: Watched): WarningReason | null =>
  change !== null && change.startsWith('-') ? reason('going_down', { points: change.slice(1) }) : null;

/** The reasons to look at a commitment, the gravest first; none for one that is done. DOMAIN.md §5 */
export const warningReasons = (watched: Watched, thresholds: WarningThresholds): WarningReason[] => {
  if (watched.delay?.delay === 'done' && !nothingReported(watched)) return [];
  return [
    ofDifficulties(watched),
    ...ofDelay(watched, thresholds),
    ofForecast(watched),
    ofWaiting(watched),
    ofChange(watched),
    ofCoverage(watched),
  ]
    .filter((found) => found !== null)
    .sort((a, b) => WARNING_REASONS.indexOf(a.code) - WARNING_REASONS.indexOf(b.code));
};

const ALERTS = WARNING_REASONS.slice(0, WARNING_REASONS.indexOf('waiting'));

/** Anything up to "at risk" is an alert; what comes after is to be watched. */
export const levelOf = (reasons: readonly WarningReason[]): WarningLevel =>
  reasons.some(({ code }) => ALERTS.includes(code)) ? 'alert' : 'watch';

type Weighed = Pick<CommitmentWarning, 'reasons' | 'delay' | 'number'>;

const gravest = ({ reasons }: Weighed): number => Math.min(...reasons.map(({ code }) => WARNING_REASONS.indexOf(code)));

const behindOf = ({ delay }: Weighed): number => Number(delay?.points ?? 0);

/** By the gravest reason, then by how many there are, then by how far behind the calendar. */
export const byGravity = (a: Weighed, b: Weighed): number =>
  gravest(a) - gravest(b) || b.reasons.length - a.reasons.length || behindOf(b) - behindOf(a) || a.number - b.number;

/** How many commitments have each reason, in the order of gravity; reasons that nobody has are left out. */
export const countReasons = (warnings: readonly Pick<CommitmentWarning, 'reasons'>[]): { code: WarningReason['code']; count: number }[] =>
  WARNING_REASONS.map((code) => ({
    code,
    count: warnings.filter(({ reasons }) => reasons.some((one) => one.code === code)).length,
  })).filter(({ count }) => count > 0);
