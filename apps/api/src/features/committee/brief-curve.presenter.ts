import { addDays, daysBetween, type IsoDate } from '@iltizam/shared/kernel/dates';
import type { Forecast, ForecastCurve } from '@iltizam/shared/dashboards/contract';
import { rateAtPace } from '@iltizam/shared/progress/forecast';
import type { BriefCurve, BriefSeries } from '../reports/render/brief.js';
import type { BriefFormat } from './brief-format.js';
import type { BriefWords } from './brief-words.js';

/** Past the due day the drawing goes on for so long at most. */
const BEYOND_DAYS = 365;

/** What the recent pace leads to, with its assumption. */
export const forecastWords = (
  { outcome, expectedOn, daysPastDue, dueOn, pace }: Forecast,
  { forecast: words }: BriefWords,
  format: BriefFormat,
): string => {
  if (outcome === 'nothing_reported') return words.nothing;
  if (outcome === 'done') return words.done;
  if (pace === null) return words.tooEarly;
  const basis = words.basis(format.signed(pace.points), format.date(pace.from));
  if (expectedOn === null || daysPastDue === null) return `${words.noEnd} ${basis}`;
  const [date, due] = [format.date(expectedOn), format.date(dueOn)];
  return `${daysPastDue > 0 ? words.tooLate(date, due, daysPastDue) : words.inTime(date, due)} ${basis}`;
};

/** The curve in days since its first point, with what is projected. */
export const curveOf = (
  { points, asOf, forecast }: ForecastCurve,
  words: BriefWords,
  format: BriefFormat,
): Omit<BriefCurve, 'said' | 'alt'> => {
  const from = points[0]?.on ?? asOf;
  const { rate, pace, expectedOn, dueOn } = forecast;
  const furthest = addDays(dueOn > asOf ? dueOn : asOf, BEYOND_DAYS);
  const end = expectedOn === null ? null : expectedOn < furthest ? expectedOn : furthest;
  const last = [points.at(-1)?.on ?? asOf, asOf, end ?? asOf].reduce((a, b) => (a > b ? a : b));
  const x = (day: IsoDate): number => daysBetween(from, day);
  const line = (of: 'planned' | 'reported'): BriefSeries['points'] =>
    points.flatMap((point) => (point[of] === null ? [] : [{ x: x(point.on), y: Number(point[of]) }]));
  const projected =
    rate === null || pace === null || end === null
      ? []
      : [
          { x: x(asOf), y: Number(rate) },
          { x: x(end), y: Number(rateAtPace(rate, pace, daysBetween(asOf, end))) },
        ];
  const years = [];
  for (let year = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1); year <= Number(last.slice(0, 4)); year += 1)
    years.push({ x: x(`${String(year).padStart(4, '0')}-01-01`), label: String(year) });
  const now = points.find(({ on }) => on === asOf);
  const named = (label: string, value: string | null): string => (value === null ? label : `${label} ${format.percent(value)}`);
  const series: BriefSeries[] = [
    { kind: 'planned', label: named(words.series.planned, now?.planned ?? null), points: line('planned') },
    { kind: 'reported', label: named(words.series.reported, rate), points: line('reported') },
    ...(projected.length === 0 ? [] : [{ kind: 'projected' as const, label: words.series.projected, points: projected }]),
  ];
  return { heading: words.curve, span: Math.max(1, x(last)), today: x(asOf), years, series };
};
