import type { ProgressDraft, ReportOutcome } from '@iltizam/shared/drafts/contract';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../ui/button.js';
import { LocalText } from '../../ui/local-text.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { RateChange } from './rate-change.js';
import styles from './report-outcome.module.css';
import { SubmittedNotice } from './submitted-panel.js';
import type { ActivityToReport } from './workspace.api.js';

type OutcomeProps = { activity: ActivityToReport; outcome: ReportOutcome; onWithdrawn: (draft: ProgressDraft) => void };

/** What a report moved, or will move once it is reviewed, and where to go on; takes the focus, for it replaces the form. */
export const ReportOutcomePanel = ({ activity, outcome, onWithdrawn }: OutcomeProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { warnings, commitment, plan } = outcome;
  const published = outcome.outcome === 'published';
  return (
    <section className={styles.outcome} aria-labelledby="outcome">
      <h2 id="outcome" ref={heading} tabIndex={-1}>
        {t(published ? 'outcome.title' : 'outcome.submitted')}
      </h2>
      <p className="lead">
        {published
          ? t('outcome.said', { percent: format.percent(outcome.update.percent), date: format.date(outcome.update.effectiveOn) })
          : t('outcome.willMove')}
      </p>
      <dl className={styles.rates}>
        <RateChange label={t('outcome.commitment', { number: commitment.number })} change={commitment} />
        <RateChange label={<LocalText lang={activity.plan.titleLang}>{activity.plan.title}</LocalText>} change={plan} />
      </dl>
      {published && outcome.update.awaitsReview && <p className="meta">{t('outcome.awaitsReview')}</p>}
      {!published && <SubmittedNotice activity={activity} draft={outcome.draft} onWithdrawn={onWithdrawn} />}
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
