import { hasRole, type Scope } from '@iltizam/shared/accounts/roles';
import type { Role } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** Whose grants give a part of the moderation queue. DOMAIN.md §7 */
export const MODERATORS: readonly Role[] = ['moderator', 'staff'];

export const canModerate = (actor: Actor, scope: Scope): boolean => MODERATORS.some((role) => hasRole(actor.grants, role, scope));
