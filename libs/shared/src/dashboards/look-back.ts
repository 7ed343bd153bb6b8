import { addDays, type IsoDate } from '../kernel/dates.js';

/** How far back a movement is looked for unless a day is asked for: a quarter. */
export const LOOK_BACK_DAYS = 90;

/** The day that `day` is compared with by default. The calendar starts with the year 1: nothing lies before it. */
export const lookBack = (day: IsoDate): IsoDate => (day.startsWith('0001') ? day : addDays(day, -LOOK_BACK_DAYS));
