import type { Progress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';

/** Planned minus reported, in points; positive when late, null when either is unknown or nothing was reported. For choosing words and order, never printed. */
export const pointsBehind = (progress: Pick<Progress, 'planned' | 'rate' | 'shown' | 'band' | 'coverage'>): number | null => {
  const { planned, rate } = told(progress);
  return planned === null || rate === null ? null : Number(planned) - Number(rate);
};

/** The `count` items furthest behind their calendar, by a point at least. */
export const furthestBehind = <Item extends Progress>(items: readonly Item[], count: number): Item[] =>
  items
    .filter((item) => (pointsBehind(item) ?? 0) >= 1)
    .sort((a, b) => (pointsBehind(b) ?? 0) - (pointsBehind(a) ?? 0))
    .slice(0, count);
