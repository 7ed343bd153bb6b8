import { Injectable } from '@nestjs/common';
import type { Scope } from '@iltizam/shared/accounts/roles';
import { INVITATIONS_LISTED, type Invitation, type InvitationList, type JoinOffer } from '@iltizam/shared/invitations/contract';
import { type InvitationDates, stateOf } from '@iltizam/shared/invitations/lifecycle';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canGive } from '../accounts/people.policy.js';
import { hashOf } from '../accounts/session-token.js';
import { demandOpen } from './open-invitation.js';
import { INVITATION_SQL, INVITATIONS_SQL, JOIN_OFFER_SQL } from './invitations.sql.js';

const INVITATIONS: Statement = { name: 'invitations', text: INVITATIONS_SQL };
const INVITATION: Statement = { name: 'invitation', text: INVITATION_SQL };
const JOIN_OFFER: Statement = { name: 'join_offer', text: JOIN_OFFER_SQL };

type Row = Omit<Invitation, 'state' | 'abilities'> & { place: Scope; revokedAt: string | null };

const dateOf = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));

@Injectable()
export class InvitationsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, locale: Locale): Promise<InvitationList> {
    const values = [JSON.stringify(actor.grants), INVITATIONS_LISTED, locale];
    const rows = await this.sql.rows<{ item: Row }>(INVITATIONS, values);
    return { items: rows.map(({ item }) => this.present(actor, item)) };
  }

  /** An invitation that the caller manages; another is not found. */
  async get(actor: Actor, id: number, locale: Locale): Promise<Invitation> {
    const row = await this.sql.row<{ item: Row }>(INVITATION, [id, locale]);
    if (!row || !canGive(actor, row.item.role, row.item.place)) throw new DomainError('resource.not_found');
    return this.present(actor, row.item);
  }

  /** What an open link offers; a link that is not open is refused with its reason. */
  async offer(token: string, locale: Locale): Promise<JoinOffer> {
    const row = await this.sql.row<Omit<JoinOffer, 'expiresAt'> & InvitationDates>(JOIN_OFFER, [hashOf(token), locale]);
    const { email, role, scope, language, hasAccount, expiresAt } = demandOpen(row, this.clock.now());
    return { email, role, scope, language, hasAccount, expiresAt: expiresAt.toISOString() };
  }

  private present(actor: Actor, { place, revokedAt, ...invitation }: Row): Invitation {
    const dates = { usedAt: dateOf(invitation.usedAt), revokedAt: dateOf(revokedAt), expiresAt: new Date(invitation.expiresAt) };
    const state = stateOf(dates, this.clock.now());
    const managed = canGive(actor, invitation.role, place);
    return { ...invitation, state, abilities: { renew: managed && state !== 'used', revoke: managed && state === 'open' } };
  }
}
