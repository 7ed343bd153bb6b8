import type { Role, RoleGrant } from '../kernel/roles.js';

/** Where somebody wants to act; a key left out is not known to be the one granted. */
export type Scope = { memberId?: number; planId?: number; commitmentId?: number; institutionId?: number };

const KEYS = ['memberId', 'planId', 'commitmentId', 'institutionId'] as const satisfies readonly (keyof Scope)[];

/** True when every key the grant names is that of the scope; a grant that names none holds everywhere. DOMAIN.md §7. */
export const covers = (grant: RoleGrant, scope: Scope): boolean => KEYS.every((key) => grant[key] === null || grant[key] === scope[key]);

/** True when one of the grants gives that role there; without a scope, only a grant that holds everywhere does. DOMAIN.md §7. */
export const hasRole = (grants: readonly RoleGrant[], role: Role, scope: Scope = {}): boolean =>
  grants.some((grant) => grant.role === role && covers(grant, scope));

/** True when one of the grants gives that role in some scope: enough to show a menu, never to act. DOMAIN.md §7. */
export const hasRoleSomewhere = (grants: readonly RoleGrant[], role: Role): boolean => grants.some((grant) => grant.role === role);
