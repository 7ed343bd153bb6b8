import { hasRole, type Scope } from '@iltizam/shared/accounts/roles';
import { COMMITTEE_MEMBERS } from '@iltizam/shared/committee/contract';
import type { Actor } from '../../platform/auth/actor.js';

/** The brief tells the whole plan, so whoever prints it sees the whole plan: DOMAIN.md §7. */
export const canPrintBrief = (actor: Actor, scope: Scope): boolean => COMMITTEE_MEMBERS.some((role) => hasRole(actor.grants, role, scope));
