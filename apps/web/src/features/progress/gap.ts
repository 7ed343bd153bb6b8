import type { Progress } from '@iltizam/shared/progress/contract';

/** Planned minus reported, in points; positive when late, null when either is unknown. For choosing words and order, never printed. */
export const pointsBehind = ({ planned, rate }: Pick<Progress, 'planned' | 'rate'>): number | null =>
  planned === null || rate === null ? null : Number(planned) - Number(rate);

/** The `count` items furthest behind their calendar, by a point at least. */
export const furthestBehind = <Item extends Progress>(items: readonly Item[], count: number): Item[] =>
  items
    .filter((item) => (pointsBehind(item) ?? 0) >= 1)
    .sort((a, b) => (pointsBehind(b) ?? 0) - (pointsBehind(a) ?? 0))
    .slice(0, count);
