import { addDays, isIsoDate, type IsoDate, lastDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';

const LOOK_BACK_DAYS = 90;

export type DayFault = 'unreadable' | 'future' | 'swapped';

/** Two days to compare, the earlier first, and what had to be put right in those that the address asks for. */
export type ComparisonDays = { from: IsoDate; to: IsoDate; faults: DayFault[] };

const publishedOn = ({ ratesAsOf, publishedRate }: Plan): IsoDate | null => ratesAsOf ?? (publishedRate && lastDayOf(publishedRate.asOf));

/** From the plan's published rate when something was reported since, else three months back. */
const defaultFrom = (plan: Plan, to: IsoDate): IsoDate => {
  const published = publishedOn(plan);
  return published !== null && published < to && plan.lastUpdateOn !== null && plan.lastUpdateOn > published
    ? published
    : addDays(to, -LOOK_BACK_DAYS);
};

/** The days of `?from=&to=`; a faulty one is replaced, and named in `faults`. */
export const comparisonDays = (search: URLSearchParams, plan: Plan, today: IsoDate): ComparisonDays => {
  const faults = new Set<DayFault>();
  const read = (name: string): IsoDate | null => {
    const value = search.get(name) ?? '';
    if (value === '') return null;
    if (!isIsoDate(value)) {
      faults.add('unreadable');
      return null;
    }
    if (value <= today) return value;
    faults.add('future');
    return today;
  };
  const to = read('to') ?? today;
  const from = read('from') ?? defaultFrom(plan, to);
  if (from <= to) return { from, to, faults: [...faults] };
  return { from: to, to: from, faults: [...faults, 'swapped'] };
};

/** Where something did move: the three months before the last report; null when nothing was ever reported. */
export const livelyDays = ({ lastUpdateOn }: Plan): { from: IsoDate; to: IsoDate } | null =>
  lastUpdateOn === null ? null : { from: addDays(lastUpdateOn, -LOOK_BACK_DAYS), to: lastUpdateOn };
