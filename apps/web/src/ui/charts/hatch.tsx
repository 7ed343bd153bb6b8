import type { BandOrNone } from '../band-star.js';
import styles from './shapes.module.css';

const LINES: Partial<Record<BandOrNone, { turn: number; step: number }>> = {
  not_started: { turn: 45, step: 5 },
  limited: { turn: 45, step: 6 },
  significant: { turn: 0, step: 6 },
};

const patternId = (id: string, band: BandOrNone): string => `${id}-${band}`;

/** What is laid over a shape to repeat its band without colour; undefined for a solid one. */
export const hatchOver = (id: string, band: BandOrNone): string | undefined => (LINES[band] ? `url(#${patternId(id, band)})` : undefined);

/** The lines of a band: diagonal for limited, vertical for significant. `id` is the drawing's own. */
export const Hatch = ({ id, band }: { id: string; band: BandOrNone }) => {
  const lines = LINES[band];
  if (!lines) return null;
  return (
    <defs>
      <pattern
        id={patternId(id, band)}
        width={lines.step}
        height={lines.step}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${lines.turn})`}
      >
        <path d={`M1 0V${lines.step}`} className={styles.hatch} />
      </pattern>
    </defs>
  );
};
