import { hasRole } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

type Reported = { memberId: number; planId: number; commitmentId: number; institutionId: number };

/** DOMAIN.md §7: a lead for its own commitments, staff on behalf (the history names who did it). */
export const canReportOn = (actor: Actor, { memberId, planId, commitmentId, institutionId }: Reported): boolean => {
  const scope = { memberId, planId, commitmentId, institutionId };
  return hasRole(actor.grants, 'lead', scope) || hasRole(actor.grants, 'staff', scope);
};
