import type { Band } from '@iltizam/shared/progress/contract';
import type { CSSProperties } from 'react';
import { classNames } from '../lib/class-names.js';
import { wholePercent } from '../lib/format.js';
import { bandOrNone } from './band-star.js';
import styles from './ruler.module.css';
import { useTranslation } from './translation.js';
import { useFormat } from './use-format.js';

export type RulerProps = {
  /** 0..100, null when nothing was reported */
  rate: string | null;
  band: Band | null;
  /** the rate as people read it; the exact rate, rounded, when absent */
  shown?: number | null;
  /** what the calendar expected, 0..100 */
  planned?: string | null;
  /** an earlier rate to compare with, 0..100 */
  previous?: string | null;
  size?: 'row' | 'large' | 'head';
};

/** The one bar for every rate: the four zones, the rate in its band's pattern, a pin for what was planned. Mirrors in Arabic. */
export const Ruler = ({ rate, band, shown, planned = null, previous = null, size = 'row' }: RulerProps) => {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const kind = bandOrNone(band);
  const words = [
    rate === null ? t('band.not_reported') : t('ruler.done', { percent: format.percent(shown ?? wholePercent(rate)) }),
    previous === null ? null : t('ruler.before', { percent: format.percent(wholePercent(previous)) }),
    planned === null ? null : t('ruler.planned', { percent: format.percent(wholePercent(planned)) }),
    rate === null ? null : t(`band.${kind}`),
  ];
  const style = { '--v': rate ?? 0, '--p': planned ?? 0, '--o': previous ?? 0 } as CSSProperties;
  return (
    <div
      className={classNames(styles.ruler, styles[size], Number(rate ?? 0) === 0 && styles.empty)}
      data-band={kind}
      style={style}
      role="img"
      aria-label={words.filter((word) => word !== null).join(t('ruler.joint'))}
    >
      <i />
      {previous !== null && <u />}
      {planned !== null && <b />}
    </div>
  );
};

/** The ruler of a page's head: large, with its scale and the planned rate in words on its pin. */
export const HeadRuler = (props: RulerProps) => {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { planned = null } = props;
  return (
    <div className={styles.figure} style={{ '--p': planned ?? 0 } as CSSProperties}>
      {planned !== null && (
        <span className={classNames(styles.flag, Number(planned) < 45 && styles.after)} aria-hidden="true">
          {t('ruler.plannedFlag', { percent: format.percent(wholePercent(planned)) })}
        </span>
      )}
      <Ruler {...props} size="head" />
      <div className={styles.scale} aria-hidden="true">
        <span className={styles.low}>
          0 <span>{t('band.limited')}</span>
        </span>
        <span className={styles.middle}>
          60 <span>{t('band.significant')}</span>
        </span>
        <span className={styles.high}>
          <span>{t('band.completed')}</span> 100
        </span>
      </div>
    </div>
  );
};
