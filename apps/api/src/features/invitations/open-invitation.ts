import type { InvitationState } from '@iltizam/shared/invitations/contract';
import { type InvitationDates, stateOf } from '@iltizam/shared/invitations/lifecycle';
import type { ErrorCode } from '@iltizam/shared/kernel/errors';
import { DomainError } from '../../platform/errors/domain-error.js';

const REFUSALS: Record<Exclude<InvitationState, 'open'>, ErrorCode> = {
  used: 'invitation.used',
  expired: 'invitation.expired',
  revoked: 'invitation.revoked',
};

/** The one place that says whether a link may still be used: for the page and for each way to join. */
export function demandOpen<Row extends InvitationDates>(row: Row | null, now: Date): Row {
  if (row === null) throw new DomainError('invitation.unknown');
  const state = stateOf(row, now);
  if (state !== 'open') throw new DomainError(REFUSALS[state]);
  return row;
}
