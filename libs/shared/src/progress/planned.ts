import { daysBetween, firstDayOf, lastDayOf, type IsoDate, type PartialDate } from '../kernel/dates.js';
import { divide, exact, HUNDRED, multiply, ZERO, type Exact } from '../kernel/decimal.js';
import { weightedRate, type Fact } from './rates.js';

/** Two ends, either of which may be "not set". */
export type Period = { start: PartialDate | null; end: PartialDate | null };

/** A period with both ends: a plan always has one. */
export type FullPeriod = { start: PartialDate; end: PartialDate };

/** `from` says whose dates these are; an activity with one date of its own keeps it, and `inherited` tells which end it lacked. */
export type ResolvedDates = FullPeriod & {
  from: 'activity' | 'commitment' | 'plan';
  inherited: { start: boolean; end: boolean };
};

const hasDates = ({ start, end }: Period): boolean => start !== null || end !== null;

/** Each end that the activity lacks comes from its commitment, then from the plan. DOMAIN.md §5. */
export const resolveDates = (own: Period, commitment: Period, plan: FullPeriod): ResolvedDates => ({
  start: own.start ?? commitment.start ?? plan.start,
  end: own.end ?? commitment.end ?? plan.end,
  from: hasDates(own) ? 'activity' : hasDates(commitment) ? 'commitment' : 'plan',
  inherited: { start: own.start === null, end: own.end === null },
});

/** What the calendar expects at a day, 0..100: 0 before the start, linear by days, 100 from the end on. DOMAIN.md §5. */
export const plannedPercent = (period: FullPeriod, asOf: IsoDate): Exact => {
  const start = firstDayOf(period.start);
  const end = lastDayOf(period.end);
  if (asOf < start) return ZERO;
  if (asOf >= end) return HUNDRED;
  return multiply(HUNDRED, divide(exact(daysBetween(start, asOf)), exact(daysBetween(start, end))));
};

export type PlannedActivity = Omit<Fact, 'percent'> & FullPeriod;

/** The planned rate of a commitment at a day, 0..100, by the weights of its reported rate; null when nothing carries weight. DOMAIN.md §5. */
export const plannedRate = (activities: readonly PlannedActivity[], asOf: IsoDate): Exact | null =>
  weightedRate(
    activities.map((activity) => ({ ...activity, percent: plannedPercent(activity, asOf) })),
    'as_zero',
  ).rate;
