import type { Role, RoleGrant } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** The scopes of the caller's grants of these roles, as the JSON that `isGranted` reads. */
export const grantedScopes = (actor: Actor, roles: readonly Role[]): string =>
  JSON.stringify(actor.grants.filter(({ role }) => roles.includes(role)).map(({ role: _role, ...scope }: RoleGrant) => scope));

/**
 * True for what is of the plan `p` inside one of the scopes, or of no plan at all (`p` a row of nulls) where a scope has no limits.
 * `grants` a placeholder of `grantedScopes`.
 */
export const isGrantedPlan = (grants: string): string => `exists (
    select from jsonb_to_recordset(${grants}::jsonb) as g("memberId" int, "planId" int, "commitmentId" int, "institutionId" int)
    where coalesce(g."memberId" = p.member_id, g."memberId" is null) and coalesce(g."planId" = p.id, g."planId" is null)
      and g."commitmentId" is null and g."institutionId" is null)`;

/**
 * True for a commitment inside one of the scopes: what `covers` of the pure library says, for many rows at once (DOMAIN.md §7).
 * `grants` a placeholder of `grantedScopes`, `k` a row of commitment, or of nulls for what belongs to the whole plan, `p` its plan.
 */
export const isGranted = (grants: string, k = 'k'): string => `exists (
    select from jsonb_to_recordset(${grants}::jsonb) as g("memberId" int, "planId" int, "commitmentId" int, "institutionId" int)
    where coalesce(g."memberId" = p.member_id, true) and coalesce(g."planId" = p.id, true)
      and (g."commitmentId" is null or g."commitmentId" = ${k}.id) and (g."institutionId" is null or g."institutionId" = ${k}.lead_institution_id))`;
