import type { GivenRole, GiveRole, GrantScope } from '../accounts/contract.js';
import type { IsoDateTime } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';

/** How long a link opens: seven days, one day for the first administrator's. */
export const INVITATION_DAYS = 7;
export const FIRST_ADMINISTRATOR_HOURS = 24;
/** The invitations that a list holds, the latest first. */
export const INVITATIONS_LISTED = 200;

export const INVITATION_STATES = ['open', 'used', 'expired', 'revoked'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export type Invite = GiveRole & { email: string; language: Locale };

export type Invitation = GiveRole & {
  id: number;
  email: string;
  language: Locale;
  scope: GrantScope;
  state: InvitationState;
  createdAt: IsoDateTime;
  createdBy: string | null;
  expiresAt: IsoDateTime;
  usedAt: IsoDateTime | null;
  version: number;
  abilities: { renew: boolean; revoke: boolean };
};

export type InvitationList = { items: Invitation[] };

/** The only answer that holds the link: nobody can read it again. `path` begins with the language of the invited person. */
export type IssuedInvitation = { invitation: Invitation; path: string };

export type JoinToken = { token: string };

/** What the holder of an open link is told. `email` is null for the first administrator, who chooses it. */
export type JoinOffer = {
  email: string | null;
  role: GivenRole;
  scope: GrantScope;
  language: Locale;
  expiresAt: IsoDateTime;
  /** somebody has an account with that address: the role is added once they sign in */
  hasAccount: boolean;
};

export type JoinAccount = { token: string; email: string | null; name: string; passphrase: string; language: Locale };
