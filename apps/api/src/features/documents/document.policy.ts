import { hasRole, type Scope } from '@iltizam/shared/accounts/roles';
import type { Role } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** Those who report on the activity, and those who review what they report. */
const READERS: readonly Role[] = ['lead', 'staff', 'committee'];

/** Before an update cites it, a file is the business of its activity alone, and of whoever brought it. DOMAIN.md §6 */
export const canReadUnpublished = (actor: Actor, { uploadedById, ...scope }: Scope & { uploadedById: number }): boolean =>
  actor.accountId === uploadedById || READERS.some((role) => hasRole(actor.grants, role, scope));
