import { hasRole } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

export type ImportPlace = { uploadedById: number; planId: number | null; memberId: number | null };

/** An import is the business of whoever brought it, and of the staff of what it is about: DOMAIN.md §11. */
export const canSeeImport = (actor: Actor, { uploadedById, planId, memberId }: ImportPlace): boolean =>
  actor.accountId === uploadedById || hasRole(actor.grants, 'staff', planId === null || memberId === null ? {} : { planId, memberId });

/** A plan that comes with its past is believed: only staff who administer too bring one in, of a file or of a printed report. DOMAIN.md §7, §11, §13 */
export const canBringInPast = (actor: Actor): boolean => hasRole(actor.grants, 'staff') && hasRole(actor.grants, 'admin');
