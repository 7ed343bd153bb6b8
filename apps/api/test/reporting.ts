import type { DraftContent, ProgressDraft, ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { ReportProgress } from '@iltizam/shared/progress/contract';
import type { Caller } from './api-client.js';
import type { GivenActivity } from './given.js';
import type { Product } from './product.js';
import { ok } from './studio.js';

/** A report that any activity takes: significant, dated in the plans that `given` makes. */
export const reportForm = (changes: Partial<ReportProgress> = {}): ReportProgress => ({
  percent: 70,
  effectiveOn: '2025-06-01',
  achievedActions: [],
  difficulties: [],
  evidence: [],
  note: null,
  ...changes,
});

export const draftForm = (changes: Partial<DraftContent> = {}): DraftContent => ({
  percent: '4',
  effectiveOn: '',
  actions: [],
  difficulties: [],
  evidence: [],
  note: '',
  ...changes,
});

export const FIRST = { headers: { 'if-none-match': '*' } };

/** Those who report and what they do, over HTTP. */
// oxlint-disable-next-line typescript/explicit-function-return-type -- the functions inside say their own
export const reportingOf = (product: Product) => {
  const leadOf = ({ commitment }: GivenActivity): Promise<Caller> => product.as('lead', { institutionId: commitment.institutionId });

  const send = (caller: Caller, { id }: GivenActivity, changes: Partial<ReportProgress> = {}): Promise<ReportOutcome> =>
    ok(caller.post<ReportOutcome>(`/activities/${id}/updates`, reportForm(changes)));

  /** Sends a report where the plan reviews first. */
  const submit = async (caller: Caller, activity: GivenActivity, changes: Partial<ReportProgress> = {}): Promise<ProgressDraft> => {
    const outcome = await send(caller, activity, changes);
    if (outcome.outcome !== 'submitted') throw new Error('The plan publishes at once');
    return outcome.draft;
  };

  const eventsOf = async ({ id }: GivenActivity): Promise<string[]> =>
    (
      await product.rows<{ event: string }>(
        `select event from history_entry where subject_kind = 'activity' and subject_id = $1 and event like 'progress.%' order by id`,
        [id],
      )
    ).map(({ event }) => event);

  return { leadOf, send, submit, eventsOf };
};
