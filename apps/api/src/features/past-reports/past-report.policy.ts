import { hasRole } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

export type PastReportPlace = { readById: number; planId: number | null; memberId: number | null };

/** A reading is the business of whoever gave the text, and of the staff of the plan made of it; while there is none, of staff without limits. DOMAIN.md §13 */
export const canSeePastReport = (actor: Actor, { readById, planId, memberId }: PastReportPlace): boolean =>
  actor.accountId === readById || hasRole(actor.grants, 'staff', planId === null || memberId === null ? {} : { planId, memberId });
