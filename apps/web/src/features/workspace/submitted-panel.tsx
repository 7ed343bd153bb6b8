import type { ProgressDraft } from '@iltizam/shared/drafts/contract';
import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { DRAFT_PARTS } from './draft-conflict.js';
import { DraftPartValue } from './draft-part-value.js';
import { draftOf } from './report-draft.js';
import styles from './report-outcome.module.css';
import { type ActivityToReport, useWithdraw } from './workspace.api.js';

type SubmittedProps = { activity: ActivityToReport; draft: ProgressDraft; onWithdrawn: (draft: ProgressDraft) => void };

/** Who will read the report, and how to take it back. */
export const SubmittedNotice = ({ activity, draft, onWithdrawn }: SubmittedProps) => {
  const { t } = useTranslation('workspace');
  const withdraw = useWithdraw();
  const { reviewers } = activity;
  return (
    <>
      {withdraw.isError && <SendFailure error={withdraw.error} />}
      <Notice title={t('submitted.title')}>
        <p>{reviewers.length === 0 ? t('submitted.byStaff') : t('submitted.by', { names: reviewers.join(', ') })}</p>
        {draft.abilities.withdraw && (
          <Button
            quiet
            small
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate({ activity: activity.id, version: draft.version }, { onSuccess: onWithdrawn })}
          >
            {t('submitted.takeBack')}
          </Button>
        )}
      </Notice>
    </>
  );
};

/** A report that waits for its reviewer: what it says, to read; taken back, it is a draft again. */
export const SubmittedPanel = (props: SubmittedProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const { activity, draft } = props;
  const said = draftOf(draft.content, activity.previous);
  return (
    <section className={styles.outcome} aria-labelledby="waits">
      <h2 id="waits">{t('submitted.heading')}</h2>
      {draft.submission !== null && (
        <p className="lead">
          {t('submitted.sent', { name: draft.submission.by ?? t('somebody'), when: format.dateTime(draft.submission.at) })}
        </p>
      )}
      <SubmittedNotice {...props} />
      <dl className={styles.said}>
        {DRAFT_PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`conflict.part.${part}`)}</dt>
            <dd>
              <DraftPartValue draft={said} part={part} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.next}>
        <ButtonLink quiet to="/workspace">
          {t('outcome.back')}
        </ButtonLink>
      </div>
    </section>
  );
};
