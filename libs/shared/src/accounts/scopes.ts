import type { RoleGrant } from '../kernel/roles.js';

const SCOPE_KINDS = ['everywhere', 'member', 'plan', 'institution', 'commitment'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/**
 * What sort of scope the keys of a grant make: one member, one plan, one institution (in every plan, or in the plan named), one commitment,
 * or everywhere. Null when they make none, such as a commitment with a plan beside it. DOMAIN.md §7
 */
export const scopeKindOf = ({ memberId, planId, commitmentId, institutionId }: Omit<RoleGrant, 'role'>): ScopeKind | null => {
  const named = [memberId, planId, commitmentId, institutionId].filter((key) => key !== null).length;
  if (named === 0) return 'everywhere';
  if (institutionId !== null) return named === 1 || (named === 2 && planId !== null) ? 'institution' : null;
  if (named > 1) return null;
  if (memberId !== null) return 'member';
  return planId === null ? 'commitment' : 'plan';
};
