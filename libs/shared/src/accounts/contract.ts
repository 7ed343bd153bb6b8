import type { Locale } from '../kernel/locale.js';
import type { Role } from '../kernel/roles.js';

export const PASSPHRASE_MAX = 256;

export type SignIn = { email: string; passphrase: string };

/** What the caller may open; decided by the server, so that the screens hold no role names. */
export type SessionAbilities = { reportProgress: boolean; seeCommittee: boolean; moderate: boolean; exportReport: boolean };

export type Session = {
  account: { name: string; email: string; language: Locale; roles: Role[] } | null;
  abilities: SessionAbilities;
};
