import { REMARKS_DAYS_ADVISED, type StudioReport } from '@iltizam/shared/editions/contract';
import { addDays, daysBetween } from '@iltizam/shared/kernel/dates';
import { useId, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { classNames } from '../../lib/class-names.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { TextField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import { useMoveReport } from './report-studio.api.js';
import styles from './report-studio.module.css';

/** Publishes the draft with the last day on which remarks are taken: two weeks are proposed. DOMAIN.md §8 */
export const PublishDraft = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const format = useFormat();
  const today = useToday();
  const move = useMoveReport(report);
  const [day, setDay] = useState(() => addDays(today, REMARKS_DAYS_ADVISED));
  const refused = move.error instanceof ApiError ? move.error.byField.remarksUntil : undefined;
  const own = useId();
  const [missed, setMissed] = useState(false);
  const fault = day === '' ? t('terms.asOfMissing') : day <= today ? t('publishDraft.past') : undefined;
  const check = () => {
    setMissed(fault !== undefined);
    if (fault !== undefined) document.getElementById(own)?.focus();
    return fault === undefined;
  };
  const isShort = fault === undefined && daysBetween(today, day) < REMARKS_DAYS_ADVISED;
  return (
    <section className={classNames('stack', styles.part)} aria-labelledby="publish-draft">
      <h3 id="publish-draft">{t('publishDraft.title')}</h3>
      <p className="prose">{t('publishDraft.about')}</p>
      {move.isError && refused === undefined && <SendFailure error={move.error} />}
      <TextField
        id={own}
        className={styles.short}
        type="date"
        label={t('remarks.until')}
        description={t(isShort ? 'publishDraft.short' : 'publishDraft.hint', { days: REMARKS_DAYS_ADVISED })}
        error={missed && fault !== undefined ? fault : refused}
        min={addDays(today, 1)}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <ConfirmedButton
        label={t('publishDraft.button')}
        question={t('publishDraft.ask', { day: day === '' ? '' : format.date(day) })}
        confirm={t('publishDraft.confirm')}
        busy={move.isPending}
        check={check}
        onConfirm={() => move.mutate({ to: 'draft-publication', body: { remarksUntil: day } })}
      />
    </section>
  );
};
