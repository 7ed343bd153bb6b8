import { hasRole, type Scope } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** DOMAIN.md §7: a lead for its own commitments, staff on behalf (the history names who did it). */
export const canReportProgress = (actor: Actor, scope: Scope): boolean =>
  hasRole(actor.grants, 'lead', scope) || hasRole(actor.grants, 'staff', scope);

/** DOMAIN.md §7: everybody, visitors included; what they write is held for moderation. */
export const canComment = (_actor: Actor): boolean => true;

/** DOMAIN.md §7: the leads of the commitment and the staff answer in the government's name. */
export const canReplyOfficially = canReportProgress;
