import { Injectable } from '@nestjs/common';
import type { PlanReviewers } from '@iltizam/shared/reviews/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canManagePlans } from './plan.policy.js';

const person = `json_build_object('id', a.id, 'name', a.name)`;

/** Committee members whose role reaches the plan could review it; one whose role ended stays listed until she is taken off. $1 slug. */
const REVIEWERS: Statement = {
  name: 'plan_reviewers',
  text: `
    select p.id as "planId", p.member_id as "memberId", json_build_object('version', p.version,
      'reviewers', coalesce((select json_agg(${person} order by a.name, a.id) from plan_reviewer r join account a on a.id = r.account_id where r.plan_id = p.id), '[]'),
      'candidates', coalesce((select json_agg(${person} order by a.name, a.id) from account a
         where a.disabled_at is null and exists (select from role_grant g where g.account_id = a.id and g.role = 'committee'
           and coalesce(g.member_id = p.member_id, true) and coalesce(g.plan_id = p.id, true)
           and (g.commitment_id is null or exists (select from commitment c where c.id = g.commitment_id and c.plan_id = p.id)))), '[]')) as reviewers
    from plan p where p.slug = $1`,
};

@Injectable()
export class PlanReviewersQueries {
  constructor(private readonly sql: Sql) {}

  /** Who reviews a plan beside its staff, and who could; to anybody else the plan does not exist here. */
  async of(actor: Actor, slug: string): Promise<PlanReviewers> {
    const row = await this.sql.row<{ planId: number; memberId: number; reviewers: PlanReviewers }>(REVIEWERS, [slug]);
    if (!row || !canManagePlans(actor, row)) throw new DomainError('resource.not_found');
    return row.reviewers;
  }
}
