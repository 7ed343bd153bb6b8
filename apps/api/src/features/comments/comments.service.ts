import { Injectable } from '@nestjs/common';
import type { ModerationDecision, PostComment, PostedComment } from '@iltizam/shared/comments/contract';
import { canDecide, outcomeOf } from '@iltizam/shared/comments/lifecycle';
import type { HistoryEvent } from '@iltizam/shared/history/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { canComment, canReplyOfficially } from '../commitments/commitment.policy.js';
import { instantOfFacts } from '../plans/fact-instants.js';
import { CommentEntity } from './comment.entity.js';
import { canModerate } from './comment.policy.js';
import { CommentsQueries, type Place, scopeOf } from './comments.queries.js';

const EVENTS: Record<ModerationDecision['decision'], HistoryEvent> = {
  publish: 'comment.published',
  refuse: 'comment.refused',
  reopen: 'comment.reopened',
};

@Injectable()
export class CommentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly comments: CommentsQueries,
  ) {}

  /** Holds a comment for moderation; those of the commitment's leads and of the staff are official and public at once. DOMAIN.md §7, §8. */
  async post(actor: Actor, slug: string, number: number, form: PostComment, idempotency: Idempotency | null): Promise<PostedComment> {
    return this.take(actor, await this.comments.placeOfCommitment(slug, number), form, idempotency);
  }

  /** The same for a remark on a report; after its last day only those who answer officially still do. DOMAIN.md §8. */
  async postRemark(actor: Actor, slug: string, number: number, form: PostComment, idempotency: Idempotency | null): Promise<PostedComment> {
    const place = await this.comments.placeOfReport(slug, number);
    const answers = form.parentId !== null && canReplyOfficially(actor, scopeOf(place));
    const demandOpen = ({ open }: { open: boolean }): void => {
      if (!open && !answers) throw new DomainError('report.remarks_closed');
    };
    demandOpen(place);
    return this.take(actor, place, form, idempotency, async (tx) => {
      await tx.query('select from report where id = $1 for share', [place.reportId]);
      // What was read before may be old: a freeze or a publication that this waited for ends the remarks.
      demandOpen(await this.comments.placeOfReport(slug, number));
    });
  }

  private async take(
    actor: Actor,
    place: Place,
    form: PostComment,
    idempotency: Idempotency | null,
    demandTaken: (tx: Transaction) => Promise<void> = () => Promise.resolve(),
  ): Promise<PostedComment> {
    allow(canComment(actor));
    // A robot fell into the trap: it is answered like everybody else, and nothing is kept.
    if (form.website) return { id: await this.comments.freeId(), state: 'pending' };
    const official = canReplyOfficially(actor, scopeOf(place));
    return this.uow.create(actor, idempotency, async (tx) => {
      await demandTaken(tx);
      return this.insert(tx, actor, place, form, official);
    });
  }

  private async insert(
    tx: Transaction,
    actor: Actor,
    { commitmentId, reportId, planId }: Place,
    form: PostComment,
    official: boolean,
  ): Promise<PostedComment> {
    const { body, language, parentId } = form;
    if (parentId !== null) await demandAnswerable(tx, { commitmentId, reportId }, parentId);
    const state = official ? 'published' : 'pending';
    const name = form.name || (official ? actor.name : null);
    const postedAt = await instantOfFacts(tx, [planId]);
    const { id } = await tx.insert(CommentEntity, {
      commitmentId,
      reportId,
      parentId,
      authorId: actor.accountId,
      name,
      body,
      language,
      official,
      state,
      postedAt,
    });
    // Neither name nor text: a person must remain erasable without rewriting the history.
    await tx.record({
      event: 'comment.posted',
      subject: { kind: 'comment', id },
      after: { ...(commitmentId === null ? { reportId } : { commitmentId }), parentId, language, official, state },
    });
    if (state === 'pending') await tell(tx, 'comment.moderate', { id, commitmentId, reportId }, actor);
    return { id, state };
  }

  /** Publishes, refuses with a public reason, or takes a decision back. DOMAIN.md §8. */
  async decide(actor: Actor, id: number, version: number, form: ModerationDecision): Promise<void> {
    const place = await this.comments.placeOfComment(id);
    allow(canModerate(actor, scopeOf(place)));
    const { decision } = form;
    await this.uow.write(actor, async (tx) => {
      const comment = await tx.getForUpdate(CommentEntity, { id });
      if (comment.version !== version) throw new DomainError('request.precondition_failed');
      demandDecidable(comment, form);
      const decidedAt = await instantOfFacts(tx, [place.planId]);
      const before = { state: comment.state, reason: comment.reason };
      const undone = decision === 'reopen';
      comment.state = outcomeOf(decision);
      comment.reason = decision === 'refuse' ? form.reason : null;
      comment.decidedAt = undone ? null : decidedAt;
      comment.decidedById = undone ? null : actor.accountId;
      await tx.save(CommentEntity, comment);
      const after = { state: comment.state, reason: comment.reason };
      await tx.record({
        event: EVENTS[decision],
        subject: { kind: 'comment', id },
        before,
        after,
        ...(comment.reason && { reason: comment.reason }),
      });
      if (decision === 'publish') await tell(tx, 'comment.reply', comment, actor);
    });
  }
}

/** Tells whoever has to act on a comment, or on a remark. DOMAIN.md §12 */
function tell(
  tx: Transaction,
  kind: 'comment.moderate' | 'comment.reply',
  { id, commitmentId, reportId }: Pick<CommentEntity, 'id' | 'commitmentId' | 'reportId'>,
  { accountId }: Actor,
): Promise<void> {
  const subject = { ...(commitmentId !== null && { commitmentId }), ...(reportId !== null && { reportId }) };
  return tx.enqueue('notice.tell', { kind, ...subject, key: `comment-${id}`, by: accountId });
}

/** Threaded once: DOMAIN.md §8. */
async function demandAnswerable(tx: Transaction, place: Pick<Place, 'commitmentId' | 'reportId'>, parentId: number): Promise<void> {
  const parent = await tx.find(CommentEntity, { id: parentId, state: 'published' });
  const here = parent?.commitmentId === place.commitmentId && parent.reportId === place.reportId;
  if (!here || parent.parentId !== null) throw new DomainError('comment.held', {}, [{ pointer: '/parentId', code: 'comment.held' }]);
}

function demandDecidable({ state }: CommentEntity, form: ModerationDecision): void {
  const verdict = canDecide(state, form);
  if (verdict.ok) return;
  const { code, params } = verdict;
  throw new DomainError(code, params, code === 'comment.reason_required' ? [{ pointer: '/reason', code }] : []);
}
