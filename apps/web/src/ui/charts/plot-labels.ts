import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { ReactNode } from 'react';
import type { PlotSeries } from './plot-series.js';

/** The name of a series beside one of its points; `x` and `y` are 0..100 from the reading start and from the top. */
export type SeriesLabel = {
  key: string;
  tone: PlotSeries['tone'];
  text: ReactNode;
  x: number;
  y: number;
  /** `lifted` leaves a line for the label under it */
  place: 'above' | 'lifted' | 'below';
};

/** Nearer to the floor than this, a label below its point would cover the years. */
const FLOOR = 82;
/** Nearer than this, two labels above their points would cover each other. */
const CLOSE = 12;

/**
 * The highest is named above its point and the others below, each at `on` when it is known there, else at its last known point; a line that begins at
 * `on` is named where it leads.
 */
export const seriesLabels = (
  series: readonly PlotSeries[],
  x: (day: IsoDate) => number,
  y: (value: number) => number,
  on: IsoDate | undefined,
): SeriesLabel[] => {
  const labels = series
    .flatMap(({ key, tone, label, points }) => {
      const known = points.flatMap((point) => (point.value === null ? [] : [{ on: point.on, value: point.value }]));
      const point = known.find((candidate, index) => candidate.on === on && index > 0) ?? known.at(-1);
      return point ? [{ key, tone, text: label, x: x(point.on), y: y(point.value) }] : [];
    })
    .sort((a, b) => a.y - b.y);
  const lowest = labels.at(-1)?.y ?? 0;
  return labels.map((label, index) => {
    if (index > 0) return { ...label, place: label.y > FLOOR ? 'above' : 'below' };
    return { ...label, place: labels.length > 1 && lowest > FLOOR && lowest - label.y < CLOSE ? 'lifted' : 'above' };
  });
};
