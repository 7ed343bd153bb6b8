import { directionOf } from '@iltizam/shared/kernel/locale';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { bandOrNone } from '../../../ui/band-star.js';
import { useLanguage } from '../../../ui/use-format.js';
import { AXIS_TEXT } from './axis-text.js';
import styles from './charts.module.css';

type Row = { name: number; rate: number; planned: number | null; band: string };

const BAR_HEIGHT = 12;

/** The fill of a band repeats its word: diagonal for limited, vertical for significant, solid otherwise. */
const Patterns = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}limited`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V6" className={styles.stripe} strokeWidth="3" />
    </pattern>
    <pattern id={`${id}significant`} width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 0V6" className={styles.stripe} strokeWidth="2" />
    </pattern>
  </defs>
);

/** A ruler in the drawing: the track with its zones, the rate, the pin of what was planned. */
const rulerShape = (id: string, mirrored: boolean) =>
  function RulerShape({ background, payload }: BarShapeProps) {
    const { rate, planned, band } = payload as Row;
    const x = background?.x ?? 0;
    const width = background?.width ?? 0;
    const top = (background?.y ?? 0) + (background?.height ?? 0) * 0.72;
    const at = (percent: number) => (mirrored ? x + width * (1 - percent / 100) : x + (width * percent) / 100);
    const span = (from: number, to: number) => ({
      x: Math.min(at(from), at(to)),
      width: Math.abs(at(to) - at(from)),
      y: top,
      height: BAR_HEIGHT,
    });
    return (
      <g data-band={band}>
        <rect {...span(0, 100)} className={styles.track} />
        <rect {...span(60, 90)} className={styles.zone} />
        <rect {...span(90, 100)} className={styles.zoneHigh} />
        <rect {...span(0, rate)} className={styles.fill} />
        {(band === 'limited' || band === 'significant') && <rect {...span(0, rate)} fill={`url(#${id}${band})`} />}
        <path d={`M${at(60)} ${top}v${BAR_HEIGHT}M${at(90)} ${top}v${BAR_HEIGHT}`} className={styles.tick} />
        {planned !== null && (
          <path d={`M${at(planned)} ${top - 4}v${BAR_HEIGHT + 8}m-4 ${-BAR_HEIGHT - 8}h8l-4 5z`} className={styles.pin} />
        )}
      </g>
    );
  };

/** The rate of each axis, 0..100, one row each, first at the top. */
export const AxisChart = ({ axes }: { axes: PlanProgress['axes'] }) => {
  const mirrored = directionOf(useLanguage()) === 'rtl';
  const id = useId();
  const rows: Row[] = axes.map(({ number, rate, planned, band }) => ({
    name: number,
    rate: Number(rate ?? 0),
    planned: planned === null ? null : Number(planned),
    band: bandOrNone(band),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 240 }}>
      <BarChart layout="vertical" data={rows} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <Patterns id={id} />
        <XAxis
          type="number"
          domain={[0, 100]}
          ticks={[0, 60, 90]}
          reversed={mirrored}
          height={24}
          axisLine={false}
          tickLine={false}
          tick={AXIS_TEXT}
          interval={0}
        />
        <YAxis type="category" dataKey="name" hide />
        <Bar dataKey="rate" shape={rulerShape(id, mirrored)} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
};
