import { REFUSAL_REASONS, type RefusalReason } from '@iltizam/shared/comments/contract';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './moderation.module.css';

type RefusalFormProps = { id: number; busy: boolean; onRefuse: (reason: RefusalReason) => void; onCancel: () => void };

/** A refusal gives its public reason, one of a short list. DOMAIN.md §8 */
export const RefusalForm = ({ id, busy, onRefuse, onCancel }: RefusalFormProps) => {
  const { t } = useTranslation('moderation');
  const [reason, setReason] = useState<RefusalReason | null>(null);
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setMissing(reason === null);
    if (reason === null) first.current?.focus();
    else onRefuse(reason);
  };
  return (
    <form className={styles.refusal} onSubmit={submit} noValidate>
      <fieldset aria-describedby={missing ? `refusal-${id}-error` : undefined}>
        <legend>{t('why')}</legend>
        <p className="hint">{t('whyHint')}</p>
        {missing && (
          <p className={styles.error} id={`refusal-${id}-error`} role="alert">
            {t('whyMissing')}
          </p>
        )}
        <div className={styles.reasons}>
          {REFUSAL_REASONS.map((code, index) => (
            <label key={code}>
              <input
                type="radio"
                name={`refusal-${id}`}
                value={code}
                ref={index === 0 ? first : undefined}
                checked={reason === code}
                onChange={() => {
                  setReason(code);
                  setMissing(false);
                }}
              />
              {t(`reason.${code}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.actions}>
        <Button type="submit" small busy={busy}>
          {t('confirmRefusal')}
        </Button>
        <Button quiet small onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
};
