/** A calendar day, `2024-09-05`. */
export type IsoDate = string;

/** An instant in UTC, `2024-09-05T10:00:00.000Z`. */
export type IsoDateTime = string;

/** A date that carries its precision in its form: `2024`, `2024-Q3`, `2024-09` or `2024-09-05`. DOMAIN.md §4. */
export type PartialDate = string;

export const PRECISIONS = ['day', 'month', 'quarter', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** By name and never by offset: Morocco changes its clock around Ramadan. DOMAIN.md §4. */
export const MOROCCO_ZONE = 'Africa/Casablanca';

const DAY_MS = 86_400_000;

/** PostgreSQL and the calendar know no year zero. */
const FORMS: readonly (readonly [Precision, RegExp])[] = [
  ['year', /^(?!0000)\d{4}$/],
  ['quarter', /^(?!0000)\d{4}-Q[1-4]$/],
  ['month', /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/],
  ['day', /^(?!0000)\d{4}-\d{2}-\d{2}$/],
];

const midnight = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);

const formOf = (value: string): Precision | undefined => FORMS.find(([, form]) => form.test(value))?.[0];

/** True for a day that exists: `2023-02-29` is not one. */
export const isIsoDate = (value: unknown): value is IsoDate => {
  if (typeof value !== 'string' || formOf(value) !== 'day') return false;
  const time = midnight(value);
  // the engine rolls an impossible day over to the next month, so only a real one comes back unchanged
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?Z$/;

/** True for an instant in UTC, to the minute or finer: `2023-07-31T12:00:00Z`. */
export const isInstant = (value: unknown): value is IsoDateTime => typeof value === 'string' && isIsoDate(INSTANT.exec(value)?.[1]);

/** True for a year, quarter, month or day that exists. */
export const isPartialDate = (value: unknown): value is PartialDate => {
  if (typeof value !== 'string') return false;
  const form = formOf(value);
  return form === 'day' ? isIsoDate(value) : form !== undefined;
};

const dayNumber = (day: IsoDate): number => {
  if (!isIsoDate(day)) throw new RangeError(`Not a date: "${String(day)}"`);
  return midnight(day) / DAY_MS;
};

/** RangeError when it is no date. */
export const precisionOf = (date: PartialDate): Precision => {
  const form = isPartialDate(date) ? formOf(date) : undefined;
  if (form === undefined) throw new RangeError(`Not a date: "${date}"`);
  return form;
};

const monthAt = (index: number): string => String(index).padStart(2, '0');

const lastDayOfMonth = (month: string): IsoDate => {
  const last = [31, 30, 29, 28].map((day) => `${month}-${day}`).find(isIsoDate);
  if (last === undefined) throw new RangeError(`Not a month: "${month}"`);
  return last;
};

/** The first day that the date covers: DOMAIN.md §4. */
export const firstDayOf = (date: PartialDate): IsoDate => {
  switch (precisionOf(date)) {
    case 'year':
      return `${date}-01-01`;
    case 'quarter':
      return `${date.slice(0, 4)}-${monthAt(Number(date.slice(-1)) * 3 - 2)}-01`;
    case 'month':
      return `${date}-01`;
    case 'day':
      return date;
  }
};

/** The last day that the date covers: an end known to the month is the last day of that month. DOMAIN.md §4. */
export const lastDayOf = (date: PartialDate): IsoDate => {
  switch (precisionOf(date)) {
    case 'year':
      return `${date}-12-31`;
    case 'quarter':
      return lastDayOfMonth(`${date.slice(0, 4)}-${monthAt(Number(date.slice(-1)) * 3)}`);
    case 'month':
      return lastDayOfMonth(date);
    case 'day':
      return date;
  }
};

/** The year, quarter, month or day that holds `day`, in its own form. */
export const partialDate = (day: IsoDate, precision: Precision): PartialDate => {
  if (!isIsoDate(day)) throw new RangeError(`Not a date: "${String(day)}"`);
  switch (precision) {
    case 'year':
      return day.slice(0, 4);
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case 'month':
      return day.slice(0, 7);
    case 'day':
      return day;
  }
};

/** Whole days from one to the other, negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** RangeError outside the years 0001 to 9999. */
export const addDays = (day: IsoDate, days: number): IsoDate => {
  const moved = new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, -'T00:00:00.000Z'.length);
  if (!isIsoDate(moved)) throw new RangeError(`${days} days from ${day} is outside the calendar`);
  return moved;
};

/** The day it is in a zone, by the zone's name: DOMAIN.md §4. */
export const todayIn = (zone: string, now: Date): IsoDate => {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}`;
};
