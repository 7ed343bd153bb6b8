import type { InvitationState } from './contract.js';

export type InvitationDates = { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date };

/** What a link is worth at `now`; what was used stays used, whatever came after. DOMAIN.md §7 */
export const stateOf = ({ usedAt, revokedAt, expiresAt }: InvitationDates, now: Date): InvitationState => {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
};
