import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { nothingReported } from '@iltizam/shared/progress/reporting';
import { wholePoints } from '../../lib/format.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './furthest-behind.module.css';
import { furthestBehind, pointsBehind } from './gap.js';

/** The commitments furthest behind their calendar. `search` keeps the date in the links. */
export const FurthestBehind = ({ progress, search }: { progress: PlanProgress; search: string }) => {
  const { t } = useTranslation('progress');
  const { t: ui } = useTranslation('ui');
  if (nothingReported(progress.plan)) return null;
  const items = furthestBehind(progress.commitments, 4);
  return (
    <section className={styles.behind}>
      <h3>{t('behind.title')}</h3>
      {items.length === 0 && <p className="meta">{t('behind.none')}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.number}>
            <LocalLink to={`/plans/${progress.plan.slug}/commitments/${item.number}${search}`}>
              <LocalText lang={item.titleLang}>{item.title}</LocalText>
            </LocalLink>
            <span className="late-text">
              <Icon name="late" /> {ui('delayReason.behind', { count: wholePoints((pointsBehind(item) ?? 0).toFixed(2)) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="links">
        <LocalLink to={`/plans/${progress.plan.slug}/timeline${search}${search === '' ? '?' : '&'}late=1`}>
          {t('behind.activities')}
        </LocalLink>
      </p>
    </section>
  );
};
