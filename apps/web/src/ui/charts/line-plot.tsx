import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../../lib/class-names.js';
import styles from './line-plot.module.css';
import { linearScale } from './linear-scale.js';
import { seriesLabels } from './plot-labels.js';
import { type PlotSeries, SeriesShape } from './plot-series.js';
import { TimeAxis } from './time-axis.js';
import { timeScale } from './time-scale.js';

/** A line across the plot, named at one of its ends: a baseline, a target. */
export type PlotLevel = { key: string; value: number; label: ReactNode; side: 'start' | 'end' };

type LinePlotProps = {
  from: IsoDate;
  to: IsoDate;
  low: number;
  high: number;
  /** where the scale is written */
  ticks: readonly number[];
  tickText: (value: number) => string;
  series: readonly PlotSeries[];
  /** the date of the figures; each series is named there, else at its last point */
  marker?: { on: IsoDate; label: ReactNode };
  levels?: readonly PlotLevel[];
  compact?: boolean;
};

const at = (x: number, y: number) => ({ '--x': x, '--y': y }) as CSSProperties;

/** Values over time. Shapes stretch with the page and mirror in Arabic; words are text above them. Drawn without measuring, on the server too. */
export const LinePlot = (props: LinePlotProps) => {
  const { from, to, low, high, ticks, tickText, series, marker, levels = [], compact = false } = props;
  const x = timeScale(from, to);
  const y = linearScale([low, high], [100, 0]);
  const labels = seriesLabels(series, x, y, marker?.on);
  return (
    <div className={classNames(styles.plot, compact && styles.compact)} aria-hidden="true">
      <div className={styles.scale}>
        <span className={styles.room}>{tickText(high)}</span>
        {ticks.map((tick) => (
          <span key={tick} style={at(0, y(tick))}>
            {tickText(tick)}
          </span>
        ))}
      </div>
      <div className={styles.field}>
        <svg className={classNames(styles.shapes, 'flip')} width="100%" height="100%" focusable="false">
          {ticks.map((tick) => (
            <line key={tick} x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} className={styles.grid} />
          ))}
          {levels.map(({ key, value }) => (
            <line key={key} x1="0" x2="100%" y1={`${y(value)}%`} y2={`${y(value)}%`} className={styles.level} />
          ))}
          {series.map((one) => (
            <SeriesShape key={one.key} series={one} x={x} y={y} />
          ))}
          {marker && <line x1={`${x(marker.on)}%`} x2={`${x(marker.on)}%`} y1="-8" y2="100%" className={styles.marker} />}
          {labels.map((label) => (
            <circle key={label.key} cx={`${label.x}%`} cy={`${label.y}%`} r="4.5" className={styles.end} data-tone={label.tone} />
          ))}
        </svg>
        {levels.map(({ key, value, label, side }) => (
          <span key={key} className={classNames(styles.levelText, side === 'end' && styles.atEnd)} style={at(0, y(value))}>
            {label}
          </span>
        ))}
        {marker && (
          <span className={classNames(styles.date, x(marker.on) > 50 && styles.before)} style={at(x(marker.on), 0)}>
            {marker.label}
          </span>
        )}
        {labels.map(({ key, tone, text, x: start, y: top, place }) => (
          <span
            key={key}
            className={classNames(styles.label, place !== 'above' && styles[place], start > 50 && styles.before)}
            data-tone={tone}
            style={at(start, top)}
          >
            {text}
          </span>
        ))}
      </div>
      <div className={styles.time}>
        <TimeAxis from={from} to={to} />
      </div>
    </div>
  );
};
