import { addDays, firstDayOf, isIsoDate, type IsoDate, lastDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';

const LOOK_BACK_DAYS = 90;
const YEAR_DAYS = 365;

export type DayFault = 'unreadable' | 'future' | 'swapped';

/** Two days to compare, the earlier first, and what had to be put right in those that the address asks for. */
export type ComparisonDays = { from: IsoDate; to: IsoDate; faults: DayFault[] };

const publishedOn = ({ ratesAsOf, publishedRate }: Plan): IsoDate | null => ratesAsOf ?? (publishedRate && lastDayOf(publishedRate.asOf));

/** From the plan's published rate when something was reported since, else from its beginning: there is always something to compare. */
const defaultFrom = (plan: Plan, to: IsoDate): IsoDate => {
  const published = publishedOn(plan);
  if (published !== null && published < to && plan.lastUpdateOn !== null && plan.lastUpdateOn > published) return published;
  const begun = firstDayOf(plan.start);
  return begun < to ? begun : addDays(to, -LOOK_BACK_DAYS);
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

const PRESETS = ['last', 'published', 'year', 'whole'] as const;
export type Preset = { preset: (typeof PRESETS)[number]; from: IsoDate; to: IsoDate };

/** Pairs of days worth a look: the three months before the last report, since the published rate, the last year, since the beginning. */
export const presetDays = (plan: Plan, today: IsoDate): Preset[] => {
  const begun = firstDayOf(plan.start);
  const from = { published: publishedOn(plan), year: addDays(today, -YEAR_DAYS), whole: begun };
  return PRESETS.flatMap((preset) => {
    const to = preset === 'last' ? plan.lastUpdateOn : today;
    const day = preset === 'last' ? to && addDays(to, -LOOK_BACK_DAYS) : from[preset];
    if (to === null || day === null) return [];
    const first = day < begun ? begun : day;
    return first < to ? [{ preset, from: first, to }] : [];
  });
};
