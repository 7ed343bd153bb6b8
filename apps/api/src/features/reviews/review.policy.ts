import { hasRole, type Scope } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** DOMAIN.md §7: staff, and the committee members chosen for the plan, each in her scope. */
export const canReview = (actor: Actor, scope: Scope & { planId: number }): boolean =>
  hasRole(actor.grants, 'staff', scope) || (actor.reviewsPlans.includes(scope.planId) && hasRole(actor.grants, 'committee', scope));
