import { Injectable } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { percent } from '@iltizam/shared/kernel/percent';
import { submittedReport } from '@iltizam/shared/progress/draft-content';
import { mayAct, mayReviewReportOf } from '@iltizam/shared/progress/lifecycle';
import type { ConfirmedUpdates, PublishedReports, PublishReports, ReturnedReport, ReviewRefusal } from '@iltizam/shared/reviews/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { problemWords } from '../../platform/errors/words.js';
import { ActivityEntity } from '../activities/activity.entity.js';
import { demand, demandVersion } from '../plans/plan-gate.js';
import { ProgressDraftEntity } from '../progress/progress-draft.entity.js';
import { ProgressUpdateEntity } from '../progress/progress-update.entity.js';
import { demandReportable } from '../progress/report-rules.js';
import { UpdateWriter } from '../progress/update-writer.js';
import { UpdatesQueries } from '../progress/updates.queries.js';
import { canReview } from './review.policy.js';
import { UpdateReviewEntity } from './update-review.entity.js';

/** Whoever reviews has an account: she is named. */
export type Reviewer = Actor & { accountId: number };

/** Reviewers return, publish and confirm reports: DOMAIN.md §6. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly updates: UpdatesQueries,
    private readonly writer: UpdateWriter,
    private readonly clock: Clock,
  ) {}

  /** Publishes several submissions, each by itself: one that is refused keeps none of the others back. */
  async publish(actor: Reviewer, { drafts }: PublishReports, locale: Locale): Promise<PublishedReports> {
    const items: PublishedReports['items'] = [];
    for (const { id, version } of drafts) {
      const answer = await attempt(locale, () => this.publishOne(actor, id, version));
      items.push(answer.ok ? { id, outcome: 'published', updateId: answer.value } : { id, outcome: 'refused', refusal: answer.refusal });
    }
    return { items };
  }

  private publishOne(actor: Reviewer, draftId: number, version: number): Promise<number> {
    return this.uow.write(actor, async (tx) => {
      const draft = await this.open(tx, actor, draftId);
      demand(mayAct('approve', draft.state));
      demandVersion(draft, version);
      demand(mayReviewReportOf(actor.accountId, draft.submittedBy));
      const report = submittedReport(draft.content);
      const context = await this.updates.reportContext(draft.activityId, report.effectiveOn);
      demandReportable(report, context, this.clock.today());
      const id = await this.writer.append(tx, { report, context, authorId: draft.submittedBy, language: draft.language });
      await tx.insert(UpdateReviewEntity, { updateId: id, reviewerId: actor.accountId, reviewedAt: await tx.now() });
      await tx.remove(ProgressDraftEntity, draft);
      await tx.enqueue('notice.tell', {
        kind: 'report.published',
        activityId: draft.activityId,
        key: `update-${id}`,
        by: actor.accountId,
        to: accounts(draft.submittedBy),
        facts: { percent: percent(report.percent) },
      });
      return id;
    });
  }

  /** Sends a submission back with a note; `version`, where it is given, is the one that was read. */
  return(actor: Reviewer, draftId: number, version: number | null, note: string): Promise<ReturnedReport> {
    return this.uow.write(actor, async (tx) => {
      const draft = await this.open(tx, actor, draftId);
      demand(mayAct('return', draft.state));
      if (version !== null) demandVersion(draft, version);
      demand(mayReviewReportOf(actor.accountId, draft.submittedBy));
      const to = accounts(draft.submittedBy);
      const returned = { state: 'returned' as const, submittedBy: null, submittedAt: null, returnNote: note, returnedBy: actor.accountId };
      const returnedAt = await tx.now();
      await tx.save(ProgressDraftEntity, Object.assign(draft, returned, { returnedAt }));
      await tx.record({ event: 'progress.returned', subject: { kind: 'activity', id: draft.activityId }, after: { draftId } });
      const key = `draft-${draftId}-${returnedAt.toISOString()}`;
      await tx.enqueue('notice.tell', {
        kind: 'report.returned',
        activityId: draft.activityId,
        key,
        by: actor.accountId,
        to,
        facts: { note },
      });
      return { id: draft.id, version: draft.version };
    });
  }

  /** Says of public updates that they were read and hold, each by itself. */
  async confirm(actor: Reviewer, updateIds: readonly number[], locale: Locale): Promise<ConfirmedUpdates> {
    const items: ConfirmedUpdates['items'] = [];
    for (const id of updateIds) {
      const answer = await attempt(locale, () => this.confirmOne(actor, id));
      items.push(answer.ok ? { id, outcome: 'confirmed' } : { id, outcome: 'refused', refusal: answer.refusal });
    }
    return { items };
  }

  private confirmOne(actor: Reviewer, updateId: number): Promise<void> {
    return this.uow.write(actor, async (tx) => {
      const update = await tx.find(ProgressUpdateEntity, { id: updateId });
      if (!update) throw new DomainError('resource.not_found');
      await this.openActivity(tx, actor, update.activityId);
      if (update.authorId === null) throw new DomainError('review.not_awaited');
      if (await tx.find(UpdateReviewEntity, { updateId })) throw new DomainError('review.already_reviewed');
      demand(mayReviewReportOf(actor.accountId, update.authorId));
      await tx.insert(UpdateReviewEntity, { updateId, reviewerId: actor.accountId, reviewedAt: await tx.now() });
      await tx.record({ event: 'progress.reviewed', subject: { kind: 'activity', id: update.activityId }, after: { updateId } });
    });
  }

  /** A draft in its activity, locked; it is read again after the lock, since its author may have taken it back meanwhile. */
  private async open(tx: Transaction, actor: Reviewer, draftId: number): Promise<ProgressDraftEntity> {
    const found = await tx.find(ProgressDraftEntity, { id: draftId });
    if (!found) throw new DomainError('resource.not_found');
    await this.openActivity(tx, actor, found.activityId);
    const draft = await tx.find(ProgressDraftEntity, { id: draftId });
    if (!draft) throw new DomainError('resource.not_found');
    return draft;
  }

  private async openActivity(tx: Transaction, actor: Reviewer, activityId: number): Promise<void> {
    await tx.getForUpdate(ActivityEntity, { id: activityId });
    allow(canReview(actor, await this.updates.reportContext(activityId, this.clock.today())));
  }
}

const accounts = (id: number | null): number[] => (id === null ? [] : [id]);

type Attempt<Value> = { ok: true; value: Value } | { ok: false; refusal: ReviewRefusal };

/** A refusal becomes part of the answer; whatever else fails still fails. */
async function attempt<Value>(locale: Locale, write: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ok: false, refusal: { code: error.code, ...problemWords(locale, error.code, error.params) } };
  }
}
