import { addDays, daysBetween, type IsoDate } from '../kernel/dates.js';
import {
  add,
  compare,
  divide,
  exact,
  HUNDRED,
  multiply,
  subtract,
  toDecimalString,
  ZERO,
  type DecimalString,
  type Exact,
} from '../kernel/decimal.js';
import type { Forecast, Pace } from '../dashboards/contract.js';

/** Days over which the pace is measured; the first is the one the forecast rests on, the others give its range. */
export const PACE_DAYS = [180, 90, 365] as const;
/** With a shorter history two reports of one week would foretell years. */
export const PACE_DAYS_MIN = 30;
/** A hundred years: what is further away does not end. */
const HORIZON_DAYS = 36_525;

/** The printed rate on the day that begins a window; a window that begins before the first report begins with it. */
export type PaceReading = { window: number; on: IsoDate; rate: DecimalString };

export type ForecastInput = {
  asOf: IsoDate;
  dueOn: IsoDate;
  /** printed, 0..100; null when nothing was reported */
  rate: DecimalString | null;
  readings: readonly PaceReading[];
};

/** The days a forecast needs rates of, given the day of the first report. */
export const paceDays = (asOf: IsoDate, firstReportOn: IsoDate): { window: number; on: IsoDate }[] =>
  PACE_DAYS.map((window) => {
    const begin = addDays(asOf, -window);
    return { window, on: begin < firstReportOn ? firstReportOn : begin };
  });

const paceOf = (rate: Exact, { on, rate: then }: PaceReading, asOf: IsoDate): Pace | null => {
  const days = daysBetween(on, asOf);
  return days < PACE_DAYS_MIN ? null : { from: on, days, points: toDecimalString(subtract(rate, exact(then)), 2) };
};

const perDay = ({ points, days }: Pace): Exact => divide(exact(points), exact(days));

/** Whole days to 100 at a pace, rounded up; null when it leads to no end. */
const daysToEnd = (rate: Exact, pace: Pace): number | null => {
  const speed = perDay(pace);
  if (compare(speed, ZERO) <= 0) return null;
  const { n, d } = divide(subtract(HUNDRED, rate), speed);
  const days = (n + d - 1n) / d;
  return days > BigInt(HORIZON_DAYS) ? null : Number(days);
};

const later = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || b === null ? null : a > b ? a : b);
const sooner = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null ? b : b === null || a < b ? a : b);

/** The rate on `day` if the pace goes on, 0..100 with two decimals. */
export const rateAtPace = (rate: DecimalString, pace: Pace, days: number): DecimalString => {
  const projected = add(exact(rate), multiply(perDay(pace), exact(days)));
  const within = compare(projected, HUNDRED) > 0 ? HUNDRED : compare(projected, ZERO) < 0 ? ZERO : projected;
  return toDecimalString(within, 2);
};

/**
 * When the recent pace leads to 100: from printed rates, so that whoever redoes it finds the same day. The pace is that of the last 180 days, or since the
 * first report; those of the last 90 and 365 days give the range. DOMAIN.md §5
 */
export const forecastOf = ({ asOf, dueOn, rate, readings }: ForecastInput): Forecast => {
  const nothing = { dueOn, rate, pace: null, expectedOn: null, earliestOn: null, latestOn: null, daysPastDue: null, atDue: null };
  if (rate === null) return { ...nothing, outcome: 'nothing_reported' };
  const now = exact(rate);
  if (compare(now, HUNDRED) === 0) return { ...nothing, outcome: 'done' };

  const paces = PACE_DAYS.map((window) => {
    const reading = readings.find((candidate) => candidate.window === window);
    return reading === undefined ? null : paceOf(now, reading, asOf);
  });
  const [pace = null] = paces;
  if (pace === null) return { ...nothing, outcome: 'too_early' };

  const ends = paces.flatMap((each) => {
    if (each === null) return [];
    const days = daysToEnd(now, each);
    return [days === null ? null : addDays(asOf, days)];
  });
  const days = daysToEnd(now, pace);
  const expectedOn = days === null ? null : addDays(asOf, days);
  return {
    outcome: expectedOn === null ? 'no_end' : 'expected',
    dueOn,
    rate,
    pace,
    expectedOn,
    earliestOn: ends.reduce(sooner, null),
    latestOn: ends.reduce(later),
    daysPastDue: expectedOn === null ? null : daysBetween(dueOn, expectedOn),
    atDue: dueOn > asOf ? rateAtPace(rate, pace, daysBetween(asOf, dueOn)) : null,
  };
};
