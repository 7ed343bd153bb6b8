import { daysBetween, firstDayOf, lastDayOf, type IsoDate, type PartialDate } from '../kernel/dates.js';
import { compare, exact, HUNDRED, subtract, toDecimalString, type Figure } from '../kernel/decimal.js';
import type { PlanSettings } from '../plans/contract.js';
import { DEFAULT_SETTINGS } from '../plans/settings.js';
import type { Delay, DelayReason } from './contract.js';

export type DelayThresholds = Pick<PlanSettings, 'atRiskPoints' | 'aheadPoints' | 'staleDays'>;

/** When the work is due; `datesInherited` says that the end is not the activity's own. */
export type Deadline = { end: PartialDate; datesInherited: boolean; planEnd: PartialDate };

export type DelayInput = Deadline & {
  /** percent or rate reported, 0..100; null when nothing was reported, which is no progress */
  rate: Figure | null;
  /** percent or rate expected, 0..100; null when nothing carries weight, and then there is nothing to be late for */
  planned: Figure | null;
  start: PartialDate;
  lastUpdateOn: IsoDate | null;
  asOf: IsoDate;
};

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** An inherited end makes nobody late before the plan itself ends. DOMAIN.md §5. */
const dueOn = ({ end, datesInherited, planEnd }: Deadline): IsoDate =>
  datesInherited ? later(lastDayOf(end), lastDayOf(planEnd)) : lastDayOf(end);

/** Days past the due day, 0 when it has not passed. DOMAIN.md §5. */
export const daysOverdue = (deadline: Deadline, on: IsoDate): number => Math.max(0, daysBetween(dueOn(deadline), on));

const daysSilent = ({ start, lastUpdateOn, asOf }: DelayInput): number => {
  const begun = firstDayOf(start);
  return daysBetween(lastUpdateOn === null ? begun : later(begun, lastUpdateOn), asOf);
};

/** The most urgent thing to say of an activity, commitment or plan at a day, with its reason. DOMAIN.md §5. */
export const delayOf = (input: DelayInput, thresholds: DelayThresholds = DEFAULT_SETTINGS): DelayReason | null => {
  if (input.planned === null) return null;
  const rate = exact(input.rate ?? '0');
  if (compare(rate, HUNDRED) === 0) return { delay: 'done', points: null, days: null };

  const behind = subtract(exact(input.planned), rate);
  const because = (delay: Delay, days: number | null = null): DelayReason => ({ delay, points: toDecimalString(behind, 2), days });
  const overdue = daysOverdue(input, input.asOf);
  const silent = daysSilent(input);

  if (overdue > 0) return because('overdue', overdue);
  if (compare(behind, exact(thresholds.atRiskPoints)) > 0) return because('at_risk');
  if (silent > thresholds.staleDays) return because('stale', silent);
  if (compare(behind, exact(`-${thresholds.aheadPoints}`)) < 0) return because('ahead');
  return because('on_track');
};
