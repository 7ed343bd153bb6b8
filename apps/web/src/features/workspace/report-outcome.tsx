import type { ReportedProgress } from '@iltizam/shared/progress/contract';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../ui/button.js';
import { LocalText } from '../../ui/local-text.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { RateChange } from './rate-change.js';
import styles from './report-outcome.module.css';
import type { ActivityToReport } from './workspace.api.js';

/** What a report moved, and where to see it; takes the focus, for it replaces the form. */
export const ReportOutcome = ({ activity, reported }: { activity: ActivityToReport; reported: ReportedProgress }) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { update, warnings, commitment, plan } = reported;
  return (
    <section className={styles.outcome} aria-labelledby="outcome">
      <h2 id="outcome" ref={heading} tabIndex={-1}>
        {t('outcome.title')}
      </h2>
      <p className="lead">{t('outcome.said', { percent: format.percent(update.percent), date: format.date(update.effectiveOn) })}</p>
      <dl className={styles.rates}>
        <RateChange label={t('outcome.commitment', { number: commitment.number })} change={commitment} />
        <RateChange label={<LocalText lang={activity.plan.titleLang}>{activity.plan.title}</LocalText>} change={plan} />
      </dl>
      {warnings.length > 0 && (
        <Notice tone="warning" title={t('outcome.warnings')}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{t(`warning.${warning}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.next}>
        <ButtonLink to="/workspace">{t('outcome.back')}</ButtonLink>
        <ButtonLink quiet to={`/plans/${activity.plan.slug}/commitments/${commitment.number}`}>
          {t('outcome.public')}
        </ButtonLink>
      </div>
    </section>
  );
};
