import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.js';
import styles from './conflict-panel.module.css';
import { Notice } from './notice.js';
import { useTranslation } from './translation.js';

/** One value that two people changed, each as the reader reads it. */
export type ConflictField = { name: string; label: ReactNode; theirs: ReactNode; mine: ReactNode };

type ConflictPanelProps = {
  fields: readonly ConflictField[];
  /** the names of the fields whose saved value is taken; the others keep what was typed */
  onResolve: (theirs: readonly string[]) => void;
  /** gives up all that was typed */
  onTakeAll: () => void;
};

/** Somebody saved meanwhile: both values of what differs, and the choice between them, field by field. Nothing typed is lost. */
export const ConflictPanel = ({ fields, onResolve, onTakeAll }: ConflictPanelProps) => {
  const { t } = useTranslation('ui');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(() => new Set());
  useEffect(() => box.current?.focus(), []);
  const pick = (name: string, saved: boolean) => {
    const next = new Set(theirs);
    if (saved) next.add(name);
    else next.delete(name);
    setTheirs(next);
  };
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.panel}>
      <Notice tone="warning" title={t('conflict.title')}>
        <p>{t(fields.length === 0 ? 'conflict.elsewhere' : 'conflict.advice')}</p>
        {fields.map(({ name, label, ...values }) => (
          <fieldset key={name} className={styles.field}>
            <legend>{label}</legend>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} className={styles.choice}>
                <input
                  type="radio"
                  name={`${id}-${name}`}
                  checked={theirs.has(name) === (side === 'theirs')}
                  onChange={() => pick(name, side === 'theirs')}
                />
                <b>{t(`conflict.${side}`)}</b> <span className={styles.value}>{values[side]}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <div className={styles.actions}>
          <Button small onClick={() => onResolve([...theirs])}>
            {t('conflict.go')}
          </Button>
          <Button quiet small onClick={onTakeAll}>
            {t('conflict.takeTheirs')}
          </Button>
        </div>
      </Notice>
    </div>
  );
};
