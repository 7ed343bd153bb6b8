import type { ReportedProgress } from '@iltizam/shared/progress/contract';
import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { useEffect, useRef } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { ButtonLink, IconButton } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './due-list.module.css';

/** The answer to "nothing new" for one activity. */
export type Confirmed = { activity: AssignedActivity } & ({ reported: ReportedProgress } | { error: Error });

/** Stays in sight at the foot of the screen and takes the focus: the row it speaks of may have moved. */
export const NothingNewMessage = ({ confirmed, onClose }: { confirmed: Confirmed; onClose: () => void }) => {
  const { t } = useTranslation('workspace');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [confirmed]);
  const { activity } = confirmed;
  const close = (
    <IconButton label={t('nothingNew.close')} onClick={onClose}>
      <Icon name="close" />
    </IconButton>
  );
  if ('error' in confirmed) {
    const { error } = confirmed;
    if (!(error instanceof ApiError) || error.status !== 422) {
      return (
        <div className={styles.message}>
          <SendFailure error={error} />
          {close}
        </div>
      );
    }
    return (
      <div className={styles.message} ref={box} tabIndex={-1} role="alert">
        <Notice tone="warning" title={t('nothingNew.refused', { title: activity.title })}>
          <p>{error.detail}</p>
          <ButtonLink small quiet to={`/workspace/activities/${activity.id}`}>
            {t('nothingNew.open')}
          </ButtonLink>
        </Notice>
        {close}
      </div>
    );
  }
  const { update, commitment } = confirmed.reported;
  const rate = commitment.shownAfter === null ? ui('noRate') : format.percent(commitment.shownAfter);
  return (
    <div className={styles.message} ref={box} tabIndex={-1} role="status">
      <Notice
        tone="success"
        title={t('nothingNew.done', { percent: format.percent(update.percent), date: format.date(update.effectiveOn) })}
      >
        <p>{t('nothingNew.rate', { title: activity.title, number: commitment.number, rate })}</p>
      </Notice>
      {close}
    </div>
  );
};
