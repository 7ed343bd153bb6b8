import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './people.module.css';

type ConfirmationProps = { title: string; advice: string; confirm: string; busy: boolean; onConfirm: () => void; onCancel: () => void };

/** Asks before what has consequences at once; the focus comes here, on the way back. */
export const Confirmation = ({ title, advice, confirm, busy, onConfirm, onCancel }: ConfirmationProps) => {
  const { t } = useTranslation('people');
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div className={styles.panel} role="group" aria-label={title}>
      <h3>{title}</h3>
      <p>{advice}</p>
      <div className={styles.actions}>
        <Button busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button quiet ref={cancel} onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
};
