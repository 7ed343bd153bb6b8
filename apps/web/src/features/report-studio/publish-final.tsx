import { EARLY_REASON_MAX, type StudioReport } from '@iltizam/shared/editions/contract';
import { useId, useState } from 'react';
import { classNames } from '../../lib/class-names.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { TextAreaField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useToday } from '../../ui/use-today.js';
import { useMoveReport } from './report-studio.api.js';
import styles from './report-studio.module.css';

/** Publishes the final report; before the last day for remarks has passed, staff say why. DOMAIN.md §8 */
export const PublishFinal = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const move = useMoveReport(report);
  const [reason, setReason] = useState('');
  const isEarly = report.remarksUntil !== null && useToday() <= report.remarksUntil;
  const typed = reason.trim();
  const own = useId();
  const { pending, unanswered } = report.remarks;
  const waits = pending + unanswered > 0;
  const [missed, setMissed] = useState(false);
  const check = () => {
    const missing = isEarly && typed === '';
    setMissed(missing);
    if (missing) document.getElementById(own)?.focus();
    return !missing;
  };
  return (
    <section className={classNames('stack', styles.part)} aria-labelledby="publish-final">
      <h3 id="publish-final">{t('publishFinal.title')}</h3>
      <p className="prose">{t('publishFinal.about')}</p>
      {move.isError && <SendFailure error={move.error} />}
      {isEarly && (
        <TextAreaField
          id={own}
          className={styles.reason}
          required
          error={missed && typed === '' ? t('publishFinal.reasonMissing') : undefined}
          label={t('publishFinal.reason')}
          description={t('publishFinal.reasonHint', { max: EARLY_REASON_MAX })}
          maxLength={EARLY_REASON_MAX}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <ConfirmedButton
        label={t('publishFinal.button')}
        question={waits ? `${t('publishFinal.waiting', { pending, unanswered })} ${t('publishFinal.ask')}` : t('publishFinal.ask')}
        confirm={t('publishFinal.confirm')}
        busy={move.isPending}
        check={check}
        onConfirm={() => move.mutate({ to: 'final-publication', body: { reason: isEarly ? typed : null } })}
      />
    </section>
  );
};
