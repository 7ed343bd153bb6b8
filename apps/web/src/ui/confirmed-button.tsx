import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.js';
import styles from './confirmed-button.module.css';
import { useTranslation } from './translation.js';

type ConfirmedButtonProps = {
  label: ReactNode;
  /** what will happen, asked before it does */
  question: string;
  confirm: string;
  /** where “cancel” could be taken for the act itself */
  cancel?: string;
  busy: boolean;
  disabled?: boolean;
  quiet?: boolean;
  small?: boolean;
  /** looked at before the question is asked; false when something typed is missing, and says so */
  check?: () => boolean;
  onConfirm: () => void;
};

/** A button whose effect is asked for twice: the question takes its place, and the focus; whoever answers is back on the button until the page says more. */
export const ConfirmedButton = ({
  label,
  question,
  confirm,
  cancel,
  busy,
  disabled = false,
  quiet = false,
  small = false,
  check,
  onConfirm,
}: ConfirmedButtonProps) => {
  const { t } = useTranslation('ui');
  const [asking, setAsking] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  const own = useId();
  useEffect(() => {
    if (asking) asked.current?.focus();
  }, [asking]);
  // Unless what was asked for has the focus already.
  const goBack = () =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById(own)?.focus();
    });
  if (!asking) {
    return (
      <Button id={own} quiet={quiet} small={small} busy={busy} disabled={disabled} onClick={() => setAsking(check?.() ?? true)}>
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
          disabled={disabled}
          onClick={() => {
            setAsking(false);
            onConfirm();
            goBack();
          }}
        >
          {confirm}
        </Button>
        <Button
          quiet
          small={small}
          onClick={() => {
            setAsking(false);
            goBack();
          }}
        >
          {cancel ?? t('cancel')}
        </Button>
      </div>
    </div>
  );
};
