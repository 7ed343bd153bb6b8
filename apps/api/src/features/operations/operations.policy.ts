import { hasRole } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** Mails hold what anybody is told, wherever: only an administrator of everything reads them. */
export const mayOperate = (actor: Actor): boolean => hasRole(actor.grants, 'admin');
