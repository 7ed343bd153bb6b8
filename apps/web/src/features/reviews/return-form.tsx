import { RETURN_NOTE_MAX } from '@iltizam/shared/reviews/contract';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '../../ui/button.js';
import { TextAreaField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './reviews.module.css';

type ReturnFormProps = {
  id: number;
  note: string;
  busy: boolean;
  onNote: (note: string) => void;
  onReturn: () => void;
  onCancel: () => void;
};

/** A report goes back with what is to be corrected, in words the lead will read above the form. DOMAIN.md §6 */
export const ReturnForm = ({ id, note, busy, onNote, onReturn, onCancel }: ReturnFormProps) => {
  const { t } = useTranslation('reviews');
  const [missing, setMissing] = useState(false);
  const field = `return-${id}`;
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setMissing(note.trim() === '');
    if (note.trim() === '') document.getElementById(field)?.focus();
    else onReturn();
  };
  return (
    <form className={styles.returning} onSubmit={submit} noValidate>
      <TextAreaField
        id={field}
        label={t('return.note')}
        description={t('return.hint')}
        rows={3}
        dir="auto"
        maxLength={RETURN_NOTE_MAX}
        value={note}
        error={missing && t('return.missing')}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" small busy={busy}>
          {t('return.confirm')}
        </Button>
        <Button quiet small onClick={onCancel}>
          {t('return.cancel')}
        </Button>
      </div>
    </form>
  );
};
