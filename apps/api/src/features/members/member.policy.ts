import { hasRole, type Scope } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** Who runs plans is an administrator's to say: DOMAIN.md §7. */
export const canManageMembers = (actor: Actor, scope: Scope = {}): boolean => hasRole(actor.grants, 'admin', scope);
