import type { IsoDateTime } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';
import type { Page } from '../kernel/paging.js';
import type { Role, RoleGrant } from '../kernel/roles.js';

export const PASSPHRASE_MIN = 12;
export const PASSPHRASE_MAX = 256;
export const PERSON_NAME_MAX = 120;
export const EMAIL_MAX = 254;

/** Days without signing in after which the access review asks whether a role is still needed. */
export const IDLE_DAYS = 90;
/** The most grants marked as reviewed at once. */
export const REVIEWED_MAX = 500;

export type SignIn = { email: string; passphrase: string };

/** How long the link of a recovery works. */
export const RECOVERY_HOURS = 1;
export type AskRecovery = { email: string };
export type Recover = { token: string; passphrase: string };
/** The same whether or not anybody was found: how long a link works. */
export type RecoveryAnswer = { hours: number };

/** What the caller may open; decided by the server, so that the screens hold no role names. */
export type SessionAbilities = {
  reportProgress: boolean;
  reviewProgress: boolean;
  seeCommittee: boolean;
  moderate: boolean;
  exportReport: boolean;
  managePlans: boolean;
  managePeople: boolean;
  restoreArchives: boolean;
};

export type Session = {
  account: { name: string; email: string; language: Locale; roles: Role[] } | null;
  abilities: SessionAbilities;
};

/** The roles that somebody can be given: a citizen may do no more than a visitor. */
export const GIVEN_ROLES = ['lead', 'committee', 'moderator', 'staff', 'admin'] as const satisfies readonly Role[];
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** A role and where it holds, as it is given: every key that is null leaves the scope open on that side. */
export type GiveRole = {
  role: GivenRole;
  memberId: number | null;
  planId: number | null;
  commitmentId: number | null;
  institutionId: number | null;
};

/** Somewhere a role can hold, in the reader's language; `number` is that of a commitment. */
export type ScopePlace = { id: number; name: string; nameLang: Locale; number: number | null };

/** Where a role holds, in words; of a commitment, its plan is named too. All null: everywhere. */
export type GrantScope = {
  member: ScopePlace | null;
  plan: ScopePlace | null;
  commitment: ScopePlace | null;
  institution: ScopePlace | null;
};

export type PersonGrant = RoleGrant & {
  id: number;
  scope: GrantScope;
  grantedAt: IsoDateTime;
  grantedBy: string | null;
  reviewedAt: IsoDateTime | null;
  reviewedBy: string | null;
  abilities: { withdraw: boolean };
};

export const PERSON_STATES = ['active', 'disabled'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export type Person = {
  id: number;
  name: string;
  email: string;
  language: Locale;
  state: PersonState;
  createdAt: IsoDateTime;
  /** null: never signed in */
  lastSeenAt: IsoDateTime | null;
  version: number;
  /** the caller */
  self: boolean;
  grants: PersonGrant[];
  abilities: { giveRole: boolean; changeState: boolean };
};

export type PeoplePage = Page<Person>;

/** `confirmed`: the caller knows that it gives up its own administration. */
export type WithdrawRole = { confirmed: boolean };
/** The account's version after it: what an undo starts from. */
export type RoleWithdrawn = { version: number };
export type ChangePersonState = { disabled: boolean; confirmed: boolean };

/** Which roles the caller may give, and where. */
export type ScopeChoices = {
  roles: GivenRole[];
  everywhere: boolean;
  members: ScopePlace[];
  plans: ScopePlace[];
  institutions: ScopePlace[];
  /** an institution in every plan, not only inside a plan */
  institutionsEverywhere: boolean;
  commitments: (ScopePlace & { planId: number })[];
};

/** What moves when one person takes over a lead's work. `held`: the other one already has it. */
export type HandoverItem = PersonGrant & { held: boolean; commitments: number; activities: number };
export type HandoverPreview = {
  from: { id: number; name: string };
  to: { id: number; name: string };
  version: number;
  items: HandoverItem[];
};
export type HandOver = { to: number };
export type HandedOver = { moved: number };

export const REVIEW_FILTERS = ['all', 'idle', 'unreviewed'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** One role of one person, as the access review shows it. */
export type ReviewItem = PersonGrant & {
  person: { id: number; name: string; email: string; state: PersonState; lastSeenAt: IsoDateTime | null };
  idle: boolean;
};
export type AccessReview = Page<ReviewItem> & { counts: Record<ReviewFilter, number> };
export type MarkReviewed = { grants: number[] };
export type Reviewed = { reviewed: number };

/** A place where somebody is signed in; `device` is the browser and the system, null when the browser did not say. */
export type OwnSession = { id: number; device: string | null; openedAt: IsoDateTime; lastSeenAt: IsoDateTime; current: boolean };

export type Profile = {
  name: string;
  email: string;
  language: Locale;
  version: number;
  grants: PersonGrant[];
  sessions: OwnSession[];
};
export type ChangeProfile = { name: string; language: Locale };
export type ChangePassphrase = { current: string; passphrase: string };
/** How many other sessions ended. */
export type SessionsEnded = { ended: number };
