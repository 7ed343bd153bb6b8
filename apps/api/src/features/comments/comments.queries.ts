import { Injectable } from '@nestjs/common';
import {
  COMMENT_THREADS_PER_PAGE,
  type CommentList,
  type CommentState,
  type ModerationItem,
  type ModerationQueue,
} from '@iltizam/shared/comments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canComment, canReplyOfficially } from '../commitments/commitment.policy.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { MODERATORS } from './comment.policy.js';
import type { ModerationDto } from './comments.dto.js';
import { COMMENT_PLACE_SQL, COMMENTS_SQL, COMMITMENT_PLACE_SQL, MODERATION_ITEM_SQL, MODERATION_QUEUE_SQL } from './comments.sql.js';

const COMMENTS: Statement = { name: 'comments', text: COMMENTS_SQL };
const COMMITMENT_PLACE: Statement = { name: 'comment_commitment_place', text: COMMITMENT_PLACE_SQL };
const COMMENT_PLACE: Statement = { name: 'comment_place', text: COMMENT_PLACE_SQL };
const MODERATION_ITEM: Statement = { name: 'moderation_item', text: MODERATION_ITEM_SQL };
const MODERATION_QUEUE: Statement = { name: 'moderation_queue', text: MODERATION_QUEUE_SQL };
const FREE_ID: Statement = { name: 'comment_free_id', text: 'select coalesce(max(id), 0) + 1 as id from comment' };

const NONE: Record<CommentState, number> = { pending: 0, published: 0, refused: 0, withdrawn: 0 };

/** What a role must cover to act on the comments of one commitment. */
export type Place = { commitmentId: number; planId: number; memberId: number; institutionId: number };

@Injectable()
export class CommentsQueries {
  constructor(private readonly sql: Sql) {}

  async ofCommitment(actor: Actor, slug: string, number: number, before: number | null): Promise<CommentList> {
    const values = [slug, number, before, COMMENT_THREADS_PER_PAGE];
    const row = await this.sql.row<Place & Omit<CommentList, 'abilities'>>(COMMENTS, values);
    if (!row) throw new DomainError('resource.not_found');
    const { items, total, pending, next, ...place } = row;
    return {
      items,
      total,
      pending,
      next,
      abilities: { comment: canComment(actor), replyOfficially: canReplyOfficially(actor, place) },
    };
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
