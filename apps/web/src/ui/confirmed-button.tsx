import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button.js';
import styles from './confirmed-button.module.css';
import { useTranslation } from './translation.js';

type ConfirmedButtonProps = {
  label: ReactNode;
  /** what will happen, asked before it does */
  question: string;
  confirm: string;
  busy: boolean;
  quiet?: boolean;
  small?: boolean;
  onConfirm: () => void;
};

/** A button whose effect is asked for twice: the question takes its place, and the focus. */
export const ConfirmedButton = ({ label, question, confirm, busy, quiet = false, small = false, onConfirm }: ConfirmedButtonProps) => {
  const { t } = useTranslation('ui');
  const [asking, setAsking] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking) asked.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <Button quiet={quiet} small={small} busy={busy} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div ref={asked} className={styles.question} role="group" aria-label={question} tabIndex={-1}>
      <p>{question}</p>
      <div className={styles.actions}>
        <Button
          small={small}
          busy={busy}
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {confirm}
        </Button>
        <Button quiet small={small} onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
};
