import type { SubmittedReport } from '@iltizam/shared/reviews/contract';
import { useState } from 'react';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { BulkBar } from './bulk-bar.js';
import { type ReviewResult, ReviewResults } from './review-results.js';
import { usePublish, useReturn } from './reviews.api.js';
import { SubmittedCard } from './submitted-card.js';
import { useTaken } from './use-taken.js';

/** What is not public yet, oldest first: published one by one or several at once, or sent back. What was decided leaves the list. */
export const SubmittedQueue = ({ reports }: { reports: readonly SubmittedReport[] }) => {
  const { t } = useTranslation('reviews');
  const publish = usePublish();
  const giveBack = useReturn();
  const [results, setResults] = useState<ReviewResult[]>([]);
  const { taken, take, takeAll } = useTaken(reports.filter(({ abilities }) => abilities.publish).map(({ id }) => id));
  const busy = publish.isPending || giveBack.isPending;
  const titleOf = (id: number) => reports.find((report) => report.id === id)?.activity.title ?? '';

  const publishAll = (chosen: readonly SubmittedReport[]) => {
    if (busy) return;
    giveBack.reset();
    publish.mutate(chosen, {
      onSuccess: ({ items }) =>
        setResults(
          items.map((item) => ({
            id: item.id,
            title: titleOf(item.id),
            done: item.outcome === 'published' ? 'published' : null,
            detail: item.outcome === 'refused' ? item.refusal.detail : null,
          })),
        ),
    });
  };
  const send = (report: SubmittedReport, note: string) => {
    if (busy) return;
    publish.reset();
    giveBack.mutate(
      { report, note },
      { onSuccess: () => setResults([{ id: report.id, title: report.activity.title, done: 'returned', detail: null }]) },
    );
  };
  const failure = publish.error ?? giveBack.error;
  return (
    <>
      {failure !== null && <SendFailure error={failure} />}
      <ReviewResults results={results} />
      <BulkBar
        possible={reports.filter(({ abilities }) => abilities.publish).length}
        taken={taken.size}
        busy={busy}
        label={t('bulk.publish', { count: taken.size })}
        onAll={takeAll}
        onDecide={() => publishAll(reports.filter(({ id }) => taken.has(id)))}
      />
      <ul>
        {reports.map((report) => (
          <SubmittedCard
            key={`${report.id}-${report.version}`}
            report={report}
            checked={taken.has(report.id)}
            busy={busy}
            onCheck={(checked) => take(report.id, checked)}
            onPublish={(chosen) => publishAll([chosen])}
            onReturn={send}
          />
        ))}
      </ul>
    </>
  );
};
