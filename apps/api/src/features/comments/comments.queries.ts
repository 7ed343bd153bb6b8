import { Injectable } from '@nestjs/common';
import type { Scope } from '@iltizam/shared/accounts/roles';
import {
  COMMENT_THREADS_PER_PAGE,
  type CommentList,
  type CommentState,
  type ModerationItem,
  type ModerationQueue,
} from '@iltizam/shared/comments/contract';
import { type LifeFacts, takesRemarks } from '@iltizam/shared/editions/lifecycle';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canComment, canReplyOfficially } from '../commitments/commitment.policy.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { MODERATORS } from './comment.policy.js';
import type { ModerationDto } from './comments.dto.js';
import {
  COMMENT_PLACE_SQL,
  COMMENTS_SQL,
  COMMITMENT_PLACE_SQL,
  MODERATION_ITEM_SQL,
  MODERATION_QUEUE_SQL,
  REMARKS_SQL,
  REPORT_PLACE_SQL,
} from './comments.sql.js';

const COMMENTS: Statement = { name: 'comments', text: COMMENTS_SQL };
const COMMITMENT_PLACE: Statement = { name: 'comment_commitment_place', text: COMMITMENT_PLACE_SQL };
const REMARKS: Statement = { name: 'remarks', text: REMARKS_SQL };
const REPORT_PLACE: Statement = { name: 'comment_report_place', text: REPORT_PLACE_SQL };
const COMMENT_PLACE: Statement = { name: 'comment_place', text: COMMENT_PLACE_SQL };
const MODERATION_ITEM: Statement = { name: 'moderation_item', text: MODERATION_ITEM_SQL };
const MODERATION_QUEUE: Statement = { name: 'moderation_queue', text: MODERATION_QUEUE_SQL };
const FREE_ID: Statement = { name: 'comment_free_id', text: 'select coalesce(max(id), 0) + 1 as id from comment' };

const NONE: Record<CommentState, number> = { pending: 0, published: 0, refused: 0, withdrawn: 0 };

/** Where a comment is: on a commitment, or on a report, and then the business of the whole plan. */
export type Place = {
  commitmentId: number | null;
  reportId: number | null;
  planId: number;
  memberId: number;
  institutionId: number | null;
};
type ReportPlace = Place & LifeFacts & { remarksUntil: IsoDate | null };

/** What a role must cover to act on the comments of a place. */
export const scopeOf = ({ planId, memberId, commitmentId, institutionId }: Place): Scope => ({
  planId,
  memberId,
  ...(commitmentId !== null && { commitmentId }),
  ...(institutionId !== null && { institutionId }),
});

@Injectable()
export class CommentsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  ofCommitment(actor: Actor, slug: string, number: number, before: number | null): Promise<CommentList> {
    return this.list(COMMENTS, actor, [slug, number, before, COMMENT_THREADS_PER_PAGE]);
  }

  /** Remarks on a report; once they are closed, only officials still answer. */
  async ofReport(actor: Actor, slug: string, number: number, before: number | null): Promise<CommentList> {
    const { open } = await this.placeOfReport(slug, number);
    const list = await this.list(REMARKS, actor, [slug, number, before, COMMENT_THREADS_PER_PAGE]);
    return { ...list, abilities: { ...list.abilities, comment: open && list.abilities.comment } };
  }

  private async list(statement: Statement, actor: Actor, values: unknown[]): Promise<CommentList> {
    const row = await this.sql.row<Place & Omit<CommentList, 'abilities'>>(statement, values);
    if (!row) throw new DomainError('resource.not_found');
    const { items, total, pending, next, ...place } = row;
    return {
      items,
      total,
      pending,
      next,
      abilities: { comment: canComment(actor), replyOfficially: canReplyOfficially(actor, scopeOf(place)) },
    };
  }

  /** A report of which a draft was published, and whether remarks on it are taken today. */
  async placeOfReport(slug: string, number: number): Promise<Place & { open: boolean }> {
    const place = await this.sql.row<ReportPlace>(REPORT_PLACE, [slug, number]);
    if (!place) throw new DomainError('resource.not_found');
    return { ...place, open: takesRemarks(place, this.clock.today()) };
  }

  placeOfCommitment(slug: string, number: number): Promise<Place> {
    return this.place(COMMITMENT_PLACE, [slug, number]);
  }

  placeOfComment(id: number): Promise<Place> {
    return this.place(COMMENT_PLACE, [id]);
  }

  /** The number that a comment would get now. */
  async freeId(): Promise<number> {
    return (await this.sql.row<{ id: number }>(FREE_ID, []))?.id ?? 1;
  }

  async queue(actor: Actor, { state, page, size }: ModerationDto, locale: Locale): Promise<ModerationQueue> {
    const grants = grantedScopes(actor, MODERATORS);
    const row = await this.sql.row<Omit<ModerationQueue, 'size'>>(MODERATION_QUEUE, [grants, state, page, size, locale]);
    if (!row) throw new DomainError('server.failed');
    return { ...row, size, counts: { ...NONE, ...row.counts } };
  }

  async item(id: number, locale: Locale): Promise<ModerationItem> {
    const row = await this.sql.row<{ item: ModerationItem }>(MODERATION_ITEM, [id, locale]);
    if (!row) throw new DomainError('resource.not_found');
    return row.item;
  }

  private async place(statement: Statement, values: unknown[]): Promise<Place> {
    const place = await this.sql.row<Place>(statement, values);
    if (!place) throw new DomainError('resource.not_found');
    return place;
  }
}
