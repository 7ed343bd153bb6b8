import type { Indicator } from '@iltizam/shared/commitments/contract';
import { firstDayOf } from '@iltizam/shared/kernel/dates';
import { useTranslation } from '../translation.js';
import { useFormat } from '../use-format.js';
import { LinePlot, type PlotLevel } from './line-plot.js';
import { roundTicks } from './linear-scale.js';

/** What was measured over time, between the baseline and the target; nothing when fewer than two numbers were measured. */
export const IndicatorLine = ({ indicator }: { indicator: Indicator }) => {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { unit, measurements } = indicator;
  const points = measurements.flatMap(({ value, on }) => (value === null ? [] : [{ on: firstDayOf(on), value: Number(value) }]));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.on >= last.on) return null;
  const text = (value: string | number) => (unit === 'percent' ? format.percent(value) : format.short(value));
  // A measure sets out near its baseline and ends near its target: each is named at the other end.
  const level = (key: 'baseline' | 'target', side: PlotLevel['side']): PlotLevel[] => {
    const value = indicator[key];
    return value === null ? [] : [{ key, side, value: Number(value), label: t(`indicator.${key}`, { value: text(value) }) }];
  };
  const levels = [...level('baseline', 'end'), ...level('target', 'start')];
  const ticks = roundTicks([0, ...points.map(({ value }) => value), ...levels.map(({ value }) => value)], 3);
  return (
    <LinePlot
      compact
      from={first.on}
      to={last.on}
      low={ticks[0] ?? 0}
      high={ticks.at(-1) ?? 1}
      ticks={ticks}
      tickText={text}
      levels={levels}
      series={[{ key: 'measured', label: text(last.value), line: 'solid', tone: 'reported', dots: true, points }]}
    />
  );
};
