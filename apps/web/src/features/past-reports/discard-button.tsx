import type { PastReport } from '@iltizam/shared/past-reports/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useDiscard } from './past-reports.api.js';
import styles from './past-reports.module.css';

/** Throws a reading away; what was decided goes with it, so it is asked for twice. */
export const DiscardButton = ({ report, onDiscarded }: { report: PastReport; onDiscarded: () => void }) => {
  const { t } = useTranslation('pastReports');
  const [asked, setAsked] = useState(false);
  const discard = useDiscard(report.id, report.version);
  return (
    <div className="stack">
      {discard.error !== null && <SendFailure error={discard.error} />}
      <p aria-live="polite">{asked && t('discard.question')}</p>
      <div className={styles.chips}>
        <Button
          quiet
          busy={discard.isPending}
          onClick={() => (asked ? discard.mutate(undefined, { onSuccess: onDiscarded }) : setAsked(true))}
        >
          {asked ? t('discard.confirm') : t('discard.label')}
        </Button>
        {asked && (
          <Button quiet onClick={() => setAsked(false)}>
            {t('plan.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
};
