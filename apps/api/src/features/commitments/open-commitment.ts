import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { openPlan } from '../plans/plan-gate.js';
import type { PlanEntity } from '../plans/plan.entity.js';
import { CommitmentEntity } from './commitment.entity.js';

/** The plan, locked and the caller's to manage, of a commitment whose parts are about to be written. */
export async function openPlanOf(tx: Transaction, actor: Actor, commitmentId: number): Promise<PlanEntity> {
  const commitment = await tx.find(CommitmentEntity, { id: commitmentId });
  if (!commitment) throw new DomainError('resource.not_found');
  return openPlan(tx, actor, { id: commitment.planId });
}
