import type { SessionAbilities } from '@iltizam/shared/accounts/contract';
import { hasRole, hasRoleSomewhere } from '@iltizam/shared/accounts/roles';
import { COMMITTEE_MEMBERS, COMMITTEE_READERS } from '@iltizam/shared/committee/contract';
import type { Role } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';

/** Holds the role somewhere: enough to open a room, never to act on an object in it. */
export const holds = (actor: Actor, ...roles: Role[]): boolean => roles.some((role) => hasRoleSomewhere(actor.grants, role));

export const mayReportProgress = (actor: Actor): boolean => holds(actor, 'lead', 'staff');

/** Staff, and the committee members chosen for a plan. */
export const mayReview = (actor: Actor): boolean => holds(actor, 'staff') || (holds(actor, 'committee') && actor.reviewsPlans.length > 0);

export const maySeeCommittee = (actor: Actor): boolean => holds(actor, ...COMMITTEE_READERS);

export const maySitInCommittee = (actor: Actor): boolean => holds(actor, ...COMMITTEE_MEMBERS);

export const mayModerate = (actor: Actor): boolean => holds(actor, 'moderator', 'staff');

export const mayManagePlans = (actor: Actor): boolean => holds(actor, 'staff');

export const mayManagePeople = (actor: Actor): boolean => holds(actor, 'staff', 'admin');

export const mayManageMembers = (actor: Actor): boolean => holds(actor, 'admin');

/** A restored plan may bring its member along: for who administers everything. DOMAIN.md §11 */
export const mayRestoreArchives = (actor: Actor): boolean => hasRole(actor.grants, 'admin');

/** Whoever has an account, whatever it may do. */
export const signedIn = (actor: Actor): boolean => actor.accountId !== null;

/** DOMAIN.md §7, as far as it concerns which rooms a person may open. */
export const abilitiesOf = (actor: Actor): SessionAbilities => ({
  reportProgress: mayReportProgress(actor),
  reviewProgress: mayReview(actor),
  seeCommittee: maySeeCommittee(actor),
  moderate: mayModerate(actor),
  exportReport: true,
  managePlans: mayManagePlans(actor),
  managePeople: mayManagePeople(actor),
  restoreArchives: mayRestoreArchives(actor),
});
