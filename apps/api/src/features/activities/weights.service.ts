import { Injectable } from '@nestjs/common';
import type { SetWeights } from '@iltizam/shared/activities/contract';
import { mayWeigh } from '@iltizam/shared/activities/weights';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { demand, demandVersion, demandWhole } from '../plans/plan-gate.js';
import { PlanEntity } from '../plans/plan.entity.js';

type Weighted = { id: number; weight: string | null };

/** Leads say what each activity of their commitments weighs, between the adoption and the freeze: DOMAIN.md §3.8. */
@Injectable()
export class WeightsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Sets all the weights of a commitment, or none. */
  set(actor: Actor, commitmentId: number, version: number, { weights }: SetWeights): Promise<void> {
    return this.uow.write(actor, async (tx) => {
      const place = await tx.find(CommitmentEntity, { id: commitmentId });
      if (!place) throw new DomainError('resource.not_found');
      // The plan first, as everybody who writes it does: a freeze waits for the weights, and weights for the freeze.
      const plan = await tx.getForUpdate(PlanEntity, { id: place.planId });
      if (plan.state === 'draft') throw new DomainError('resource.not_found');
      const scope = { memberId: plan.memberId, planId: plan.id, commitmentId, institutionId: place.leadInstitutionId };
      if (!canReportProgress(actor, scope)) throw new DomainError('permission.denied');
      const commitment = await tx.getForUpdate(CommitmentEntity, { id: commitmentId });
      demandVersion(commitment, version);
      demand(mayWeigh(plan.state, plan.weightsFrozenAt !== null));
      const before = await tx.query<Weighted>(
        `select id, trim_scale(weight)::text as weight from activity where commitment_id = $1 and not supplementary order by number`,
        [commitmentId],
      );
      demandWhole(
        weights.map(({ activityId }) => activityId),
        before.map(({ id }) => id),
        '/weights',
      );
      const after = weights.map(({ activityId, weight }) => ({ id: activityId, weight }));
      await tx.query(
        `update activity a set weight = w.weight, version = a.version + 1 from unnest($1::int[], $2::numeric[]) w(id, weight) where a.id = w.id`,
        [after.map(({ id }) => id), after.map(({ weight }) => weight)],
      );
      await tx.query(`update commitment set version = version + 1 where id = $1`, [commitmentId]);
      await tx.record({
        event: 'commitment.weighted',
        subject: { kind: 'commitment', id: commitmentId },
        before: { weights: before },
        after: { weights: after },
      });
    });
  }
}
