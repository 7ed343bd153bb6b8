import { covers, type Scope } from '@iltizam/shared/accounts/roles';
import type { RoleGrant } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** The grants that give somebody a part of the moderation queue. DOMAIN.md §7: moderators and staff. */
export const moderationGrants = ({ grants }: Actor): RoleGrant[] => grants.filter(({ role }) => role === 'moderator' || role === 'staff');

export const canModerate = (actor: Actor, scope: Scope): boolean => moderationGrants(actor).some((grant) => covers(grant, scope));
