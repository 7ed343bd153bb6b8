import { hasRole } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** The round of the day tells everybody, wherever: whoever sends it coordinates or administers everything. */
export const mayRunRound = (actor: Actor): boolean => hasRole(actor.grants, 'staff') || hasRole(actor.grants, 'admin');

/** Mails hold what anybody is told, wherever: only an administrator of everything reads them. */
export const mayOperate = (actor: Actor): boolean => hasRole(actor.grants, 'admin');
