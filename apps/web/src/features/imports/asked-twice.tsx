import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './imports.module.css';

type AskedTwiceProps = { label: string; question: string; confirm: string; busy: boolean; quiet?: boolean; onConfirm: () => void };

/** A button whose effect is asked for twice: the question takes its place, and the focus. */
export const AskedTwice = ({ label, question, confirm, busy, quiet = false, onConfirm }: AskedTwiceProps) => {
  const { t } = useTranslation('imports');
  const [asking, setAsking] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking) asked.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <Button quiet={quiet} busy={busy} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <div ref={asked} className={styles.question} role="group" aria-label={question} tabIndex={-1}>
      <p>{question}</p>
      <div className={styles.actions}>
        <Button
          busy={busy}
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {confirm}
        </Button>
        <Button quiet onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
};
