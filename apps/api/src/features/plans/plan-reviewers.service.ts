import { Injectable } from '@nestjs/common';
import type { PlanReviewers } from '@iltizam/shared/reviews/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { demandVersion, openPlan } from './plan-gate.js';
import { PlanReviewersQueries } from './plan-reviewers.queries.js';

const idsOf = (people: readonly { id: number }[]): number[] => people.map(({ id }) => id);

/** Staff choose the committee members who review a plan's reports: DOMAIN.md §7. */
@Injectable()
export class PlanReviewersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: PlanReviewersQueries,
  ) {}

  /** Replaces the list; only those whose role reaches the plan can be added. */
  choose(actor: Actor, slug: string, version: number, accountIds: readonly number[]): Promise<PlanReviewers> {
    return this.uow.write(actor, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      demandVersion(plan, version);
      const { reviewers, candidates } = await this.queries.of(actor, slug);
      const allowed = new Set([...idsOf(reviewers), ...idsOf(candidates)]);
      if (accountIds.some((id) => !allowed.has(id)))
        throw new DomainError('request.invalid', {}, [{ pointer: '/accountIds', code: 'unknown' }]);
      await tx.query(`delete from plan_reviewer where plan_id = $1 and account_id <> all($2::int[])`, [plan.id, accountIds]);
      await tx.query(`insert into plan_reviewer (plan_id, account_id) select $1, unnest($2::int[]) on conflict do nothing`, [
        plan.id,
        accountIds,
      ]);
      await tx.query(`update plan set version = version + 1 where id = $1`, [plan.id]);
      await tx.record({
        event: 'plan.reviewers_chosen',
        subject: { kind: 'plan', id: plan.id },
        before: { accountIds: idsOf(reviewers) },
        after: { accountIds },
      });
      return this.queries.of(actor, slug);
    });
  }
}
