import { Injectable } from '@nestjs/common';
import type { Commitment, CommitmentSummary, RelatedCommitments } from '@iltizam/shared/commitments/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Page } from '@iltizam/shared/kernel/paging';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { pageOf } from '../../platform/http/page.js';
import { type CommitmentRow, presentCommitment } from './commitment.presenter.js';
import type { CommitmentsDto } from './commitments.dto.js';
import { COMMITMENT_SQL, COMMITMENTS_SQL } from './commitments.sql.js';
import { RELATED_SQL } from './related.sql.js';

const COMMITMENTS: Statement = { name: 'commitments', text: COMMITMENTS_SQL };
const COMMITMENT: Statement = { name: 'commitment', text: COMMITMENT_SQL };
const RELATED: Statement = { name: 'related_commitments', text: RELATED_SQL };
const PLAN_EXISTS: Statement = { name: 'plan_exists', text: `select 1 as one from plan where slug = $1 and state <> 'draft'` };

@Injectable()
export class CommitmentsQueries {
  constructor(private readonly sql: Sql) {}

  async list(slug: string, asOf: IsoDate, locale: Locale, filters: CommitmentsDto): Promise<Page<CommitmentSummary>> {
    if (!(await this.sql.row(PLAN_EXISTS, [slug]))) throw new DomainError('resource.not_found');
    const { axis, institution, band, delay, q, sort, page, size } = filters;
    const values = [slug, asOf, locale, axis ?? null, institution ?? null, band ?? null, delay ?? null, q || null, sort];
    const rows = await this.sql.rows<{ row: CommitmentSummary }>(COMMITMENTS, values);
    return pageOf(
      rows.map(({ row }) => row),
      page,
      size,
    );
  }

  async get(actor: Actor, slug: string, number: number, asOf: IsoDate, locale: Locale): Promise<Commitment> {
    const row = await this.sql.row<CommitmentRow>(COMMITMENT, [slug, asOf, locale, number]);
    if (!row) throw new DomainError('resource.not_found');
    return presentCommitment(actor, row);
  }

  /** Commitments of the member's other plans with the same responsible body or a similar title. */
  async related(slug: string, number: number, asOf: IsoDate, locale: Locale): Promise<RelatedCommitments> {
    const row = await this.sql.row<Pick<RelatedCommitments, 'items'>>(RELATED, [slug, asOf, locale, number]);
    if (!row) throw new DomainError('resource.not_found');
    return { asOf, items: row.items };
  }
}
