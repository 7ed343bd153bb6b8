import { BANDS, DELAYS } from '@iltizam/shared/progress/contract';
import { publishedRateJson } from '../../progress/rates.sql.js';
import { code, column, type Column, percent, required } from './column.js';

const count = (t: string, name: string): string => `coalesce(${t}.${name}, 0)::int`;

/** The figures of a level `t`: DOMAIN.md §3. */
export const rateColumns = (t: string): Column[] => [
  percent('rate', `printed_rate(${t}.rate)`),
  column('rate_shown', 'integer', `shown_rate(${t}.rate)`, { unit: 'percent' }),
  code('band', BANDS, `band_of(${t}.rate, p.limited_below, p.completed_from)`),
  percent('coverage', `printed_rate(${t}.coverage)`),
  percent('planned', `printed_rate(${t}.planned)`),
];

export const countColumns = (t: string): Column[] => [
  required('activities_total', 'integer', count(t, 'total')),
  required('activities_not_reported', 'integer', count(t, 'not_reported')),
  required('activities_not_started', 'integer', count(t, 'not_started')),
  required('activities_limited', 'integer', count(t, 'limited')),
  required('activities_significant', 'integer', count(t, 'significant')),
  required('activities_completed', 'integer', count(t, 'completed')),
  column('last_update_on', 'date', `${t}.last_update_on`),
];

/** Read from `delayed(…)`, joined as `d`. */
export const DELAY_COLUMNS: readonly Column[] = [
  code('delay', DELAYS, `d.json ->> 'delay'`),
  column('delay_points', 'decimal', `d.json ->> 'points'`, { unit: 'points' }),
  column('delay_days', 'integer', `(d.json ->> 'days')::int`, { unit: 'days' }),
];

/** Read from `published(…)`, joined as `f`. */
export const PUBLISHED_COLUMNS: readonly Column[] = [
  percent('published_rate', `f.json ->> 'rate'`),
  column('published_as_of', 'partial_date', `f.json ->> 'asOf'`),
  column('published_difference', 'decimal', `f.json ->> 'difference'`, { unit: 'points' }),
];

/** Joins what a JSON fragment says; `offset 0` keeps PostgreSQL from computing it again for each column. */
const joined = (json: string, alias: string): string => `cross join lateral (select ${json} as json offset 0) ${alias}`;

export const delayed = (delay: string): string => joined(delay, 'd');

export const published = (commitment: string, rate: string): string => joined(publishedRateJson(commitment, rate), 'f');
