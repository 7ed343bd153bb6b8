import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { linearScale } from './linear-scale.js';

const time = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);

/** Where a day stands between two others: 0..100 percent from the reading start. */
export const timeScale = (from: IsoDate, to: IsoDate): ((day: IsoDate) => number) => {
  const scale = linearScale([time(from), time(to)], [0, 100]);
  return (day) => scale(time(day));
};

export type TimeTick = { on: IsoDate; /** 0..100 */ at: number };

const within = ({ at }: TimeTick): boolean => at >= 0 && at <= 100;

/** The first day of every month between two days. */
export const monthTicks = (from: IsoDate, to: IsoDate): TimeTick[] => {
  const scale = timeScale(from, to);
  const [year = 0, month = 1] = from.split('-').map(Number);
  const months = (Number(to.slice(0, 4)) - year) * 12 + Number(to.slice(5, 7)) - month + 1;
  return Array.from({ length: months }, (_, index) => {
    const on = new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10);
    return { on, at: scale(on) };
  }).filter(within);
};

/** Too little room for the name of a year, in percent of the axis. */
const CROWDED = 8;

/** The years between two days, each at its first day or at the start; one without room for its name is left out. */
export const yearTicks = (from: IsoDate, to: IsoDate): TimeTick[] => {
  const years = monthTicks(from, to).filter(({ on }) => on.endsWith('-01-01'));
  const first = years[0]?.at ?? 100;
  const ticks = first > CROWDED ? [{ on: from, at: 0 }, ...years] : years;
  return ticks.filter(({ at }) => at <= 100 - CROWDED);
};
