import type { ReactNode } from 'react';
import { Percent } from '../figures.js';
import { RateLink } from '../rate-link.js';
import { useTranslation } from '../translation.js';
import { RateBar, type RateBarProps } from './rate-bar.js';
import styles from './rate-bars.module.css';

export type RateRow = RateBarProps & {
  key: string | number;
  label: ReactNode;
  /** a few words after the label */
  note?: ReactNode;
  /** the rate as people read it */
  shown: number | null;
  /** the page that shows how the rate is reached, without the language */
  calculation?: string;
};

/** Rates under each other on one scale: axes, institutions, dates. The words are text, so they wrap, scale and can be links. */
export const RateBars = ({ rows }: { rows: readonly RateRow[] }) => {
  const { t } = useTranslation('ui');
  return (
    <>
      <ol className={styles.rows}>
        {rows.map(({ key, label, note, shown, calculation, ...bar }) => (
          <li key={key}>
            <span className={styles.name}>
              {label} {note !== undefined && <small>{note}</small>}
            </span>
            <RateBar {...bar} />
            {shown === null ? (
              <span className={styles.none}>{t('noRate')}</span>
            ) : (
              <strong>{calculation === undefined ? <Percent value={shown} /> : <RateLink shown={shown} to={calculation} />}</strong>
            )}
          </li>
        ))}
      </ol>
      <div className={styles.scale} aria-hidden="true">
        <span>0</span>
        <span className={styles.limited}>60</span>
        <span className={styles.completed}>90</span>
      </div>
    </>
  );
};
