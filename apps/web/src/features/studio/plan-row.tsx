import type { StudioPlanSummary } from '@iltizam/shared/studio/contract';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { CompletenessMeter } from './completeness-meter.js';
import styles from './plan-structure.module.css';
import { TextInMain } from './text-in-main.js';

/** One plan of the list: where it stands in its life, and how much of it is written. */
export const PlanRow = ({ plan }: { plan: StudioPlanSummary }) => {
  const { t } = useTranslation('studio');
  return (
    <li className={styles.part}>
      <h2 className={styles.name}>
        <LocalLink to={`/studio/${plan.slug}`}>
          <TextInMain text={plan.title} main={plan.mainLanguage} />
        </LocalLink>
      </h2>
      <p className="meta">
        {t(`state.${plan.state}`)} · <DateText value={plan.start} /> – <DateText value={plan.end} /> ·{' '}
        {t('counts.commitments', { count: plan.commitments })} · {t('counts.activities', { count: plan.activities })}
      </p>
      <CompletenessMeter completeness={plan.completeness} />
    </li>
  );
};
