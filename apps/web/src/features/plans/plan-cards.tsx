import type { PlanSummary } from '@iltizam/shared/plans/contract';
import { bandOf } from '@iltizam/shared/progress/bands';
import { useTranslation } from 'react-i18next';
import { wholePoints } from '../../lib/format.js';
import { Percent } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Ruler } from '../../ui/ruler.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './plan-cards.module.css';
import { PlanEyebrow } from './plan-eyebrow.js';

/** The rate of a plan: ours, or only the published one for an archive. */
const PlanRate = ({ plan }: { plan: PlanSummary }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { archive, publishedRate, rate, shown } = plan;
  if (archive && publishedRate !== null)
    return (
      <p className={styles.rate}>
        <strong>
          <Percent value={publishedRate.rate} />
        </strong>{' '}
        {t('home.archiveSentence', { date: format.date(publishedRate.asOf) })}
      </p>
    );
  if (rate === null || shown === null) return <p className={styles.rate}>{t('home.noRate')}</p>;
  return (
    <>
      <p className={styles.rate}>
        <strong>
          <Percent value={shown} />
        </strong>{' '}
        {t('home.sentence')}
      </p>
      <Ruler rate={rate} shown={shown} band={bandOf(rate)} size="large" />
      {publishedRate !== null && (
        <p className={`meta ${styles.published}`}>
          {t('published')} : <Percent value={wholePoints(publishedRate.rate)} /> ({format.date(publishedRate.asOf)})
        </p>
      )}
    </>
  );
};

/** The plans, latest first, with what was done of each. */
export const PlanCards = ({ plans }: { plans: readonly PlanSummary[] }) => {
  const { t } = useTranslation('plans');
  return (
    <ul className={styles.plans}>
      {[...plans]
        .sort((a, b) => Number(a.archive) - Number(b.archive) || b.number - a.number)
        .map((plan) => (
          <li key={plan.slug}>
            <div>
              <p className="eyebrow">
                <PlanEyebrow plan={plan} />
              </p>
              <h3>
                <LocalLink to={`/plans/${plan.slug}`}>
                  <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
                </LocalLink>
              </h3>
              <p className="meta">{t('commitments', { count: plan.commitments })}</p>
            </div>
            <div>
              <PlanRate plan={plan} />
            </div>
          </li>
        ))}
    </ul>
  );
};
