import { hasRole, type Scope } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** Plans, axes, commitments and activities are the coordination staff's: DOMAIN.md §7. */
export const canManagePlans = (actor: Actor, scope: Scope = {}): boolean => hasRole(actor.grants, 'staff', scope);
