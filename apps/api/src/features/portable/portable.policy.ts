import { hasRole, hasRoleSomewhere, type Scope } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

const ARCHIVISTS = ['staff', 'admin'] as const;

/** An archive holds comments that are not public: DOMAIN.md §11. */
export const mayArchive = (actor: Actor): boolean => ARCHIVISTS.some((role) => hasRoleSomewhere(actor.grants, role));

export const canArchive = (actor: Actor, scope: Scope): boolean => ARCHIVISTS.some((role) => hasRole(actor.grants, role, scope));
