import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import type { ReactNode } from 'react';
import styles from './line-plot.module.css';

export type PlotPoint = { on: IsoDate; /** null breaks the line */ value: number | null };

export type PlotSeries = {
  key: string;
  /** written beside its point */
  label: ReactNode;
  /** tells the series apart without colour */
  line: 'solid' | 'dashed' | 'dotted';
  tone: 'reported' | 'planned' | 'other';
  /** the value holds until the next point */
  step?: boolean;
  /** filled down to the floor of the plot */
  area?: boolean;
  /** a mark on every point */
  dots?: boolean;
  points: readonly PlotPoint[];
};

type SeriesShapeProps = { series: PlotSeries; /** both 0..100 */ x: (day: IsoDate) => number; y: (value: number) => number };

const known = ({ value }: PlotPoint): boolean => value !== null;

/** Paths are stretched to the plot, their strokes are not; dots are placed in percent so that they stay round. */
export const SeriesShape = ({ series, x, y }: SeriesShapeProps) => {
  const { points, step = false, dots = false, tone } = series;
  const curve = step ? curveStepAfter : curveLinear;
  const across = ({ on }: PlotPoint) => x(on);
  const up = ({ value }: PlotPoint) => y(value ?? 0);
  const stroke = line(across, up).defined(known).curve(curve).digits(2)([...points]);
  const filled = series.area ? area(across, 100, up).defined(known).curve(curve).digits(2)([...points]) : null;
  return (
    <g data-tone={tone} data-line={series.line}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        {filled !== null && <path d={filled} className={styles.area} />}
        {stroke !== null && <path d={stroke} className={styles.line} vectorEffect="non-scaling-stroke" />}
      </svg>
      {dots &&
        points
          .filter(known)
          .map((point) => <circle key={point.on} cx={`${across(point)}%`} cy={`${up(point)}%`} r="3.5" className={styles.dot} />)}
    </g>
  );
};
