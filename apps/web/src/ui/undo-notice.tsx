import { useEffect, useRef } from 'react';
import { Button } from './button.js';
import { useTranslation } from './translation.js';
import styles from './undo-notice.module.css';

export type Undoable = {
  /** what was done, in the reader's words */
  message: string;
  /** null where there is no way back */
  undo: (() => void) | null;
};

/** What was done last, with the way back: stays until the next action or until it is closed, and is announced. */
export const UndoNotice = ({ done, busy, onClose }: { done: Undoable | null; busy: boolean; onClose: () => void }) => {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was deleted took the focus along: whoever goes by keyboard finds the way back next.
    if (done !== null && document.activeElement === document.body) box.current?.focus();
  }, [done]);
  return (
    <div ref={box} tabIndex={-1} role="status" className={done === null ? undefined : styles.notice}>
      {done !== null && (
        <>
          <span>{done.message}</span>
          <span className={styles.actions}>
            {done.undo !== null && (
              <Button quiet small busy={busy} onClick={done.undo}>
                {t('undo.button')}
              </Button>
            )}
            <Button quiet small onClick={onClose}>
              {t('undo.close')}
            </Button>
          </span>
        </>
      )}
    </div>
  );
};
