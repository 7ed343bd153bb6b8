import type { Band } from '@iltizam/shared/progress/contract';
import styles from './band.module.css';

/** A band, or the absence of one: "not reported" is neither 0 nor "not started". */
export type BandOrNone = Band | 'not_reported';
export const bandOrNone = (band: Band | null): BandOrNone => band ?? 'not_reported';

type Point = readonly [number, number];

const STAR: readonly Point[] = Array.from({ length: 16 }, (_, index) => {
  const radius = index % 2 === 0 ? 7.3 : 7.3 * 0.765;
  const angle = (Math.PI / 8) * index - Math.PI / 2;
  return [8 + radius * Math.cos(angle), 8 + radius * Math.sin(angle)];
});

/** The part of the star under a height: how full the band is. */
const below = (height: number): Point[] =>
  STAR.flatMap((point, index) => {
    const next = STAR[(index + 1) % STAR.length] ?? point;
    const kept = point[1] >= height ? [point] : [];
    if (point[1] >= height === next[1] >= height) return kept;
    const share = (height - point[1]) / (next[1] - point[1]);
    return [...kept, [point[0] + share * (next[0] - point[0]), height] as const];
  });

const points = (shape: readonly Point[]): string => shape.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');

const OUTLINE = points(STAR);
const FILL: Record<BandOrNone, string | null> = {
  not_reported: null,
  not_started: null,
  limited: points(below(10.2)),
  significant: points(below(5.6)),
  completed: OUTLINE,
};

/** The eight-point star of a band: empty, a third, two thirds, full with a check. Always beside its word. */
export const BandStar = ({ band }: { band: BandOrNone }) => (
  <svg className={styles.star} data-band={band} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <polygon
      points={OUTLINE}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeDasharray={band === 'not_reported' ? '1.6 1.7' : undefined}
    />
    {FILL[band] !== null && <polygon points={FILL[band]} fill="currentColor" />}
    {band === 'completed' && <path d="M4.9 8.2 7.2 10.5 11.2 5.9" fill="none" stroke="var(--paper)" strokeWidth="1.7" />}
  </svg>
);
