import { completenessOf } from '@iltizam/shared/plans/completeness';
import { blocksOf, isOpen, mayDelete, TRANSITIONS, unweighted } from '@iltizam/shared/plans/lifecycle';
import type { PlanTree, StudioPlan } from '@iltizam/shared/studio/contract';

/** A plan with what its staff may do next, and what is missing for it. */
export const presentStudioPlan = (plan: PlanTree): StudioPlan => ({
  ...plan,
  completeness: completenessOf(plan),
  moves: TRANSITIONS[plan.state].map((to) => ({ to, blocks: blocksOf(plan, to) })),
  freeze: plan.state === 'adopted' && plan.weightsFrozenAt === null ? { blocks: unweighted(plan) } : null,
  abilities: { edit: isOpen(plan.state), delete: mayDelete(plan.state, plan.everPublic).ok },
});
