import { hasRole, type Scope } from '@iltizam/shared/accounts/roles';
import type { Role } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** DOMAIN.md §7: an administrator every role, staff every other one, each inside its own scope. Also for taking a role back. */
export const canGive = (actor: Actor, role: Role, scope: Scope): boolean =>
  hasRole(actor.grants, 'admin', scope) || (role !== 'admin' && hasRole(actor.grants, 'staff', scope));

/** Whoever manages people everywhere sees every account; others, those with a role inside their scope. */
export const canSeeEverybody = (actor: Actor): boolean => canGive(actor, 'lead', {});

/** To disable or enable an account one must be able to give every role that it holds. */
export const canChangeState = (actor: Actor, grants: readonly { role: Role; place: Scope }[]): boolean =>
  grants.length === 0 ? canSeeEverybody(actor) : grants.every(({ role, place }) => canGive(actor, role, place));
