import { directionOf } from '@iltizam/shared/kernel/locale';
import type { CurvePoint } from '@iltizam/shared/progress/contract';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../../../ui/use-format.js';
import { AXIS_TEXT } from './axis-text.js';
import styles from './charts.module.css';

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const percent = (value: string | null): number | null => (value === null ? null : Number(value));

/** Planned (dashed) and reported (filled, in steps: a rate holds until the next update) over time, which runs from the reading start. */
export const CurveChart = ({ points, asOf }: { points: readonly CurvePoint[]; asOf: string }) => {
  const mirrored = directionOf(useLanguage()) === 'rtl';
  const rows = points.map(({ on, planned, reported }) => ({ on: time(on), planned: percent(planned), reported: percent(reported) }));
  const years = [...new Set(points.map(({ on }) => on.slice(0, 4)))].map((year) => time(`${year}-01-01`));
  const first = rows[0]?.on ?? 0;
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 240 }}>
      <ComposedChart data={rows} margin={{ top: 10, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} className={styles.grid} />
        <XAxis
          dataKey="on"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          ticks={years.filter((start) => start >= first)}
          tickFormatter={(start: number) => String(new Date(start).getUTCFullYear())}
          reversed={mirrored}
          height={26}
          tick={AXIS_TEXT}
        />
        <YAxis
          domain={[0, 100]}
          ticks={[0, 60, 90, 100]}
          width={34}
          orientation={mirrored ? 'right' : 'left'}
          tick={AXIS_TEXT}
          interval={0}
        />
        <Area type="stepAfter" dataKey="reported" className={styles.reported} fillOpacity={1} isAnimationActive={false} />
        <Line dataKey="planned" className={styles.planned} dot={false} isAnimationActive={false} />
        <ReferenceLine x={time(asOf)} className={styles.now} />
      </ComposedChart>
    </ResponsiveContainer>
  );
};
