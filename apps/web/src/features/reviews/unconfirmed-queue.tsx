import type { UnconfirmedUpdate } from '@iltizam/shared/reviews/contract';
import { useState } from 'react';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { BulkBar } from './bulk-bar.js';
import { type ReviewResult, ReviewResults } from './review-results.js';
import { useConfirm } from './reviews.api.js';
import { UnconfirmedCard } from './unconfirmed-card.js';
import { useTaken } from './use-taken.js';

/** What became public at once, oldest first, until somebody confirms having read it. */
export const UnconfirmedQueue = ({ items }: { items: readonly UnconfirmedUpdate[] }) => {
  const { t } = useTranslation('reviews');
  const confirm = useConfirm();
  const [results, setResults] = useState<ReviewResult[]>([]);
  const possible = items.filter(({ abilities }) => abilities.confirm).map(({ update }) => update.id);
  const { taken, take, takeAll } = useTaken(possible);
  const titleOf = (id: number) => items.find(({ update }) => update.id === id)?.activity.title ?? '';
  const confirmAll = (ids: readonly number[]) => {
    if (confirm.isPending) return;
    confirm.mutate(ids, {
      onSuccess: ({ items: answers }) =>
        setResults(
          answers.map((answer) => ({
            id: answer.id,
            title: titleOf(answer.id),
            done: answer.outcome === 'confirmed' ? 'confirmed' : null,
            detail: answer.outcome === 'refused' ? answer.refusal.detail : null,
          })),
        ),
    });
  };
  return (
    <>
      {confirm.isError && <SendFailure error={confirm.error} />}
      <ReviewResults results={results} />
      <BulkBar
        possible={possible.length}
        taken={taken.size}
        busy={confirm.isPending}
        label={t('bulk.confirm', { count: taken.size })}
        onAll={takeAll}
        onDecide={() => confirmAll([...taken])}
      />
      <ul>
        {items.map((item) => (
          <UnconfirmedCard
            key={item.update.id}
            item={item}
            checked={taken.has(item.update.id)}
            busy={confirm.isPending}
            onCheck={(checked) => take(item.update.id, checked)}
            onConfirm={({ update }) => confirmAll([update.id])}
          />
        ))}
      </ul>
    </>
  );
};
