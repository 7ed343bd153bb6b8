import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { CSSProperties } from 'react';
import { Num } from '../figures.js';
import styles from './time-axis.module.css';
import { monthTicks, yearTicks } from './time-scale.js';

const MOST_MONTHS = 72;

/** The years under a drawing, with a stroke for each month; time runs from the reading start. */
export const TimeAxis = ({ from, to }: { from: IsoDate; to: IsoDate }) => {
  const months = monthTicks(from, to);
  return (
    <div className={styles.axis} aria-hidden="true">
      <svg className="flip" width="100%" height="8" focusable="false">
        {months.length <= MOST_MONTHS &&
          months.map(({ on, at }) => <line key={on} x1={`${at}%`} x2={`${at}%`} y2={on.endsWith('-01-01') ? 8 : 4} />)}
      </svg>
      {yearTicks(from, to).map(({ on, at }) => (
        <span key={on} style={{ '--x': at } as CSSProperties}>
          <Num>{on.slice(0, 4)}</Num>
        </span>
      ))}
    </div>
  );
};
