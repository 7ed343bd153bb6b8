import { useEffect, useRef } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './people.module.css';

/** What the last change came to; `undo` takes it back. */
export type Outcome = { kind: 'done'; text: string; undo?: () => void } | { kind: 'failed'; error: Error };

const Told = ({ outcome }: { outcome: Outcome }) => {
  const { t } = useTranslation('people');
  if (outcome.kind === 'done') {
    return (
      <Notice tone="success" title={outcome.text}>
        {outcome.undo && (
          <Button quiet small onClick={outcome.undo}>
            {t('undo')}
          </Button>
        )}
      </Notice>
    );
  }
  if (outcome.error instanceof ApiError && outcome.error.status === 412) {
    return (
      <Notice tone="warning" title={t('overtaken.title')}>
        <p>{t('overtaken.advice')}</p>
      </Notice>
    );
  }
  return <SendFailure error={outcome.error} />;
};

/** The message about the last change, above the list; it takes the focus, because what was pressed may be gone. */
export const OutcomeNotice = ({ outcome }: { outcome: Outcome | null }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome !== null) box.current?.focus();
  }, [outcome]);
  return (
    <div ref={box} tabIndex={-1} role="status" className={styles.message}>
      {outcome !== null && <Told outcome={outcome} />}
    </div>
  );
};
