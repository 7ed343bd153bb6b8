import { firstDayOf, lastDayOf, type IsoDate, type PartialDate } from '@iltizam/shared/kernel/dates';
import type { Band } from '@iltizam/shared/progress/contract';
import { classNames } from '../lib/class-names.js';
import { bandOrNone } from './band-star.js';
import { timeScale } from './charts/time-scale.js';
import styles from './timeline-bar.module.css';

type TimelineBarProps = {
  /** the span of the whole timeline */
  from: IsoDate;
  to: IsoDate;
  /** when the work is due to run; null is not set */
  start: PartialDate | null;
  end: PartialDate | null;
  /** the dates are those of the commitment or of the plan */
  inherited: boolean;
  /** of what was reported, null when nothing was */
  band: Band | null;
  /** the day of the figures, as a stroke across the bar */
  asOf?: IsoDate;
};

const HEIGHT = 12;
/** Percent of the axis: what lasts a month in ten years is still seen. */
const THINNEST = 1;

/**
 * One line of a timeline: the planned period in the pale colour of its band, dashed when its dates are inherited. Lengths are dates and nothing else: the
 * reported share stands beside it with its star, since a part of the bar would read as a day.
 */
export const TimelineBar = ({ from, to, start, end, inherited, band, asOf }: TimelineBarProps) => {
  const place = timeScale(from, to);
  const first = Math.max(0, place(start === null ? from : firstDayOf(start)));
  const width = Math.max(THINNEST, Math.min(100, place(end === null ? to : lastDayOf(end))) - first);
  const today = asOf === undefined ? null : place(asOf);
  return (
    <svg
      className={classNames(styles.bar, 'flip')}
      data-band={bandOrNone(band)}
      width="100%"
      height={HEIGHT + 6}
      aria-hidden="true"
      focusable="false"
    >
      <rect x={`${first}%`} width={`${width}%`} y={3} height={HEIGHT} className={inherited ? styles.inherited : styles.period} />
      {today !== null && today >= 0 && today <= 100 && (
        <line x1={`${today}%`} x2={`${today}%`} y1="0" y2={HEIGHT + 6} className={styles.today} />
      )}
    </svg>
  );
};
