import type { ActivityCounts } from '@iltizam/shared/progress/contract';
import { type CSSProperties, useId } from 'react';
import type { BandOrNone } from '../band-star.js';
import { BandTag } from '../band-tag.js';
import { Num } from '../figures.js';
import styles from './band-shares.module.css';
import { Hatch, hatchOver } from './hatch.js';
import shapes from './shapes.module.css';

export type BandCount = { band: BandOrNone; count: number };

/** The counts from the furthest to the least known; "not reported" is a group of its own. */
export const bandCounts = (counts: ActivityCounts): BandCount[] => [
  { band: 'completed', count: counts.completed },
  { band: 'significant', count: counts.significant },
  { band: 'limited', count: counts.limited },
  { band: 'not_started', count: counts.notStarted },
  { band: 'not_reported', count: counts.notReported },
];

const Share = ({ band, count }: BandCount) => {
  const id = useId();
  const hatch = hatchOver(id, band);
  return (
    <span style={{ '--count': count } as CSSProperties}>
      <svg data-band={band} width="100%" height="100%" focusable="false">
        <Hatch id={id} band={band} />
        <rect width="100%" height="100%" className={shapes.fill} />
        {hatch !== undefined && <rect width="100%" height="100%" fill={hatch} />}
      </svg>
    </span>
  );
};

/** How many activities stand in each band: one bar, then its parts in words. */
export const BandShares = ({ counts }: { counts: ActivityCounts }) => {
  const parts = bandCounts(counts);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {parts
          .filter(({ count }) => count > 0)
          .map((part) => (
            <Share key={part.band} {...part} />
          ))}
      </div>
      <ul className={styles.key}>
        {parts.map(({ band, count }) => (
          <li key={band}>
            <strong>
              <Num>{count}</Num>
            </strong>{' '}
            <BandTag band={band} />
          </li>
        ))}
      </ul>
    </>
  );
};
