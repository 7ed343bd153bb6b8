import { BANDS } from '@iltizam/shared/progress/contract';
import { classNames } from '../lib/class-names.js';
import { type BandOrNone, BandStar } from './band-star.js';
import styles from './band.module.css';
import { useTranslation } from './translation.js';

/** The star of a band and its word. */
export const BandTag = ({ band, box = false }: { band: BandOrNone; box?: boolean }) => {
  const { t } = useTranslation('ui');
  return (
    <span className={classNames(styles.tag, box && styles.box)} data-band={band}>
      <BandStar band={band} />
      {t(`band.${band}`)}
    </span>
  );
};

/** How to read a ruler: the four bands and, with `pin`, the mark of what was planned. */
export const BandLegend = ({ pin = false }: { pin?: boolean }) => {
  const { t } = useTranslation('ui');
  return (
    <ul className={styles.legend} aria-label={t('legend.title')}>
      {BANDS.map((band) => (
        <li key={band}>
          <BandTag band={band} /> <span className="num">{t(`legend.${band}`)}</span>
        </li>
      ))}
      {pin && (
        <li>
          <svg className={styles.mark} viewBox="0 0 10 16" width="10" height="16" aria-hidden="true" focusable="false">
            <path d="M5 1v15M1 0h8l-4 5z" />
          </svg>
          {t('legend.planned')}
        </li>
      )}
    </ul>
  );
};
