import type { ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { type ReactNode, useEffect, useRef } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button, ButtonLink, IconButton } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './due-list.module.css';
import type { NothingNew } from './use-nothing-new.js';
import { useWithdraw } from './workspace.api.js';

type Answered = { activity: AssignedActivity };

const Refused = ({ activity, error }: Answered & { error: Error }) => {
  const { t } = useTranslation('workspace');
  if (!(error instanceof ApiError) || error.status < 409 || error.status > 428) return <SendFailure error={error} />;
  return (
    <Notice tone="warning" title={t('nothingNew.refused', { title: activity.title })}>
      <p>{error.detail}</p>
      <ButtonLink small quiet to={`/workspace/activities/${activity.id}`}>
        {t('nothingNew.open')}
      </ButtonLink>
    </Notice>
  );
};

const Said = ({ activity, outcome, onClose }: Answered & { outcome: ReportOutcome; onClose: () => void }) => {
  const { t } = useTranslation('workspace');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const withdraw = useWithdraw();
  const { commitment } = outcome;
  if (outcome.outcome === 'submitted') {
    const { version } = outcome.draft;
    return (
      <Notice tone="success" title={t('nothingNew.submitted')}>
        <p>{activity.title}</p>
        <Button
          quiet
          small
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate({ activity: activity.id, version }, { onSuccess: onClose })}
        >
          {t('submitted.takeBack')}
        </Button>
      </Notice>
    );
  }
  const rate = commitment.shownAfter === null ? ui('noRate') : format.percent(commitment.shownAfter);
  const { percent, effectiveOn } = outcome.update;
  return (
    <Notice tone="success" title={t('nothingNew.done', { percent: format.percent(percent), date: format.date(effectiveOn) })}>
      <p>{t('nothingNew.rate', { title: activity.title, number: commitment.number, rate })}</p>
    </Notice>
  );
};

type MessageProps = { shown: NothingNew; onUndo: () => void; onClose: () => void };

/** Stays in sight at the foot of the screen and takes the focus: the row it speaks of may have moved. */
export const NothingNewMessage = ({ shown, onUndo, onClose }: MessageProps) => {
  const { t } = useTranslation('workspace');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [shown]);
  const words = (): ReactNode => {
    const { activity } = shown;
    if (shown.kind === 'said') return <Said activity={activity} outcome={shown.outcome} onClose={onClose} />;
    if (shown.kind === 'refused') return <Refused activity={activity} error={shown.error} />;
    return (
      <Notice tone="success" title={t('nothingNew.pending')}>
        <p>{activity.title}</p>
        <Button quiet small onClick={onUndo}>
          {t('nothingNew.undo')}
        </Button>
      </Notice>
    );
  };
  return (
    <div className={styles.message} ref={box} tabIndex={-1} role={shown.kind === 'refused' ? 'alert' : 'status'}>
      {words()}
      <IconButton label={t('nothingNew.close')} onClick={onClose}>
        <Icon name="close" />
      </IconButton>
    </div>
  );
};
