import type { Session } from '@iltizam/shared/accounts/contract';
import { completenessOf } from '@iltizam/shared/plans/completeness';
import { blocksOf, isOpen, TRANSITIONS } from '@iltizam/shared/plans/lifecycle';
import { aPlan } from '@iltizam/shared/studio/plan-tree.fixture';
import type { PlanTree, StudioPlan } from '@iltizam/shared/studio/contract';
import { visitor } from './fixtures.js';

export const coordination: Session = {
  account: { name: 'Coordination d’essai', email: 'staff@demo.example', language: 'fr', roles: ['staff'] },
  abilities: { ...visitor.abilities, managePlans: true },
};

/** A plan of the studio as the server answers it: what it may become follows from what it holds. */
export const studioPlan = (changes: Partial<PlanTree> = {}): StudioPlan => {
  const plan = aPlan(changes);
  const open = isOpen(plan.state);
  return {
    ...plan,
    completeness: completenessOf(plan),
    moves: TRANSITIONS[plan.state].map((to) => ({ to, blocks: blocksOf(plan, to) })),
    freeze: null,
    abilities: { edit: open, delete: open && !plan.everPublic },
  };
};
