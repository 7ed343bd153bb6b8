import type { PlanSummary } from '@iltizam/shared/plans/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import type { ReactNode } from 'react';
import { Headline } from '../../ui/headline.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Ruler } from '../../ui/ruler.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './current-plan-card.module.css';
import { PartialPlan } from './partial-plan.js';

type CurrentPlanCardProps = { plan: PlanSummary; progress: PlanProgress; /** "of the plan is done on …" */ sentence: ReactNode };

/** The plan a visitor sees first: its figure in one sentence, its ruler, and the ways to check it. */
export const CurrentPlanCard = ({ plan, progress, sentence }: CurrentPlanCardProps) => {
  const { t } = useTranslation('plans');
  const { rate, shown, band, planned } = told(progress.plan);
  return (
    <section className={styles.card} aria-labelledby="current-plan">
      <h2 id="current-plan">
        <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
      </h2>
      <Headline shown={shown}>{sentence}</Headline>
      <Ruler rate={rate} shown={shown} band={band} planned={planned} size="large" />
      <PartialPlan plan={plan} />
      <p className="links">
        <LocalLink to={`/plans/${plan.slug}`}>{t('home.dashboard')}</LocalLink>
        <LocalLink to={`/plans/${plan.slug}#calcul`}>{t('home.how')}</LocalLink>
        <a href="#plans">{t('home.others')}</a>
      </p>
    </section>
  );
};
