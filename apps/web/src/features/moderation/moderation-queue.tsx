import type { ModerationDecision, ModerationItem, ModerationQueue as Queue } from '@iltizam/shared/comments/contract';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { ModerationRow } from './moderation-row.js';
import { useDecide } from './moderation.api.js';
import styles from './moderation.module.css';

/** What the last decision came to; `item` is the comment as it now stands. */
type Outcome = { kind: 'decided'; item: ModerationItem } | { kind: 'overtaken' } | { kind: 'failed'; error: Error };

const isOvertaken = (error: Error): boolean => error instanceof ApiError && (error.status === 412 || error.status === 409);

const OutcomeNotice = ({ outcome, onUndo }: { outcome: Outcome; onUndo: (item: ModerationItem) => void }) => {
  const { t } = useTranslation('moderation');
  if (outcome.kind === 'failed') return <SendFailure error={outcome.error} />;
  if (outcome.kind === 'overtaken') {
    return (
      <Notice tone="warning" title={t('overtaken.title')}>
        <p>{t('overtaken.advice')}</p>
      </Notice>
    );
  }
  const { item } = outcome;
  return (
    <Notice tone="success" title={t(`outcome.${item.state}`, { name: item.name ?? t('anonymous') })}>
      {item.state !== 'pending' && (
        <Button quiet small onClick={() => onUndo(item)}>
          {t('undo')}
        </Button>
      )}
    </Notice>
  );
};

/** The comments of one state, each with its decision. A decided comment leaves the list; the message that replaces it takes the focus. */
export const ModerationQueue = ({ queue }: { queue: Queue }) => {
  const decide = useDecide();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome !== null) message.current?.focus();
  }, [outcome]);

  const take = (item: ModerationItem, decision: ModerationDecision) => {
    if (decide.isPending) return;
    decide.mutate(
      { item, decision },
      {
        onSuccess: (decided) => setOutcome({ kind: 'decided', item: decided }),
        onError: (error) => setOutcome(isOvertaken(error) ? { kind: 'overtaken' } : { kind: 'failed', error }),
      },
    );
  };

  return (
    <>
      <div ref={message} tabIndex={-1} className={styles.message} role="status">
        {outcome !== null && <OutcomeNotice outcome={outcome} onUndo={(item) => take(item, { decision: 'reopen', reason: null })} />}
      </div>
      <ul>
        {queue.items.map((item) => (
          <ModerationRow
            key={`${item.id}-${item.version}`}
            item={item}
            busy={decide.isPending && decide.variables.item.id === item.id}
            onDecide={take}
          />
        ))}
      </ul>
    </>
  );
};
