import type { Band } from '@iltizam/shared/progress/contract';
import { useId } from 'react';
import { classNames } from '../../lib/class-names.js';
import { bandOrNone } from '../band-star.js';
import { Hatch, hatchOver } from './hatch.js';
import styles from './shapes.module.css';

export type RateBarProps = {
  /** 0..100, null when nothing was reported */
  rate: string | null;
  band: Band | null;
  /** what the calendar expected, 0..100 */
  planned?: string | null;
  /** an earlier rate to compare with, 0..100 */
  previous?: string | null;
};

const TOP = 6;
const HEIGHT = 12;

/** A rate on the ruler's scale, as a drawing: the zones, the rate in its band's pattern, a pin for what was planned. */
export const RateBar = ({ rate, band, planned = null, previous = null }: RateBarProps) => {
  const id = useId();
  const kind = bandOrNone(band);
  const span = (from: number, to: string | number) => ({ x: `${from}%`, width: `${Number(to) - from}%`, y: TOP, height: HEIGHT });
  const hatch = hatchOver(id, kind);
  return (
    <svg
      className={classNames(styles.bar, 'flip')}
      data-band={kind}
      width="100%"
      height={TOP + HEIGHT + TOP}
      aria-hidden="true"
      focusable="false"
    >
      <Hatch id={id} band={kind} />
      <rect {...span(0, 100)} className={rate === null ? styles.unknown : styles.track} />
      {rate !== null && (
        <>
          <rect {...span(60, 90)} className={styles.zone} />
          <rect {...span(90, 100)} className={styles.zoneHigh} />
          <rect {...span(0, rate)} className={styles.fill} />
          {hatch !== undefined && <rect {...span(0, kind === 'not_started' ? 100 : rate)} fill={hatch} />}
        </>
      )}
      {previous !== null && <rect {...span(0, previous)} className={styles.previous} />}
      {[60, 90].map((limit) => (
        <line key={limit} x1={`${limit}%`} x2={`${limit}%`} y1={TOP} y2={TOP + HEIGHT} className={styles.tick} />
      ))}
      {planned !== null && (
        <svg x={`${planned}%`} width="1" height="1">
          <path d={`M0 ${TOP - 4}v${HEIGHT + 8}`} className={styles.halo} />
          <path d={`M0 ${TOP - 4}v${HEIGHT + 8}M-4 ${TOP - 5}h8l-4 5z`} className={styles.pin} />
        </svg>
      )}
    </svg>
  );
};
