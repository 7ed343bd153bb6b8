import { Injectable } from '@nestjs/common';
import { type DocumentFile, documentUrl, type UploadedDocument } from '@iltizam/shared/documents/contract';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { canReview } from '../reviews/review.policy.js';
import { DOCUMENT_SQL, UPLOAD_PLACE_SQL } from './documents.sql.js';

const DOCUMENT: Statement = { name: 'document', text: DOCUMENT_SQL };
const UPLOAD_PLACE: Statement = { name: 'document_upload_place', text: UPLOAD_PLACE_SQL };

type Place = { commitmentId: number; planId: number; memberId: number; institutionId: number };
type DocumentRow = DocumentFile & Place & { id: number; activityId: number; uploadedById: number; published: boolean };

/** Before an update cites it, a file is the business of its activity alone: of those who report on it, its reviewers, and whoever brought it. DOMAIN.md §6 */
const mayOpen = (actor: Actor, { published, uploadedById, ...scope }: DocumentRow): boolean =>
  published || actor.accountId === uploadedById || canReportProgress(actor, scope) || canReview(actor, scope);

@Injectable()
export class DocumentsQueries {
  constructor(private readonly sql: Sql) {}

  /** A document that this reader may open; for everybody else there is none. */
  async readable(actor: Actor, id: number): Promise<DocumentRow> {
    const row = await this.sql.row<DocumentRow>(DOCUMENT, [id]);
    if (!row || !mayOpen(actor, row)) throw new DomainError('resource.not_found');
    return row;
  }

  async get(actor: Actor, id: number): Promise<UploadedDocument> {
    const { name, mediaType, bytes, sha256, licence } = await this.readable(actor, id);
    return { id, name, mediaType, bytes, sha256, licence, url: documentUrl(id) };
  }

  async uploadPlace(activityId: number): Promise<Place & { state: PlanState }> {
    const place = await this.sql.row<Place & { state: PlanState }>(UPLOAD_PLACE, [activityId]);
    if (!place) throw new DomainError('resource.not_found');
    return place;
  }
}
