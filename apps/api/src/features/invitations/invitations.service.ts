import { Injectable } from '@nestjs/common';
import { FIRST_ADMINISTRATOR_HOURS, INVITATION_DAYS, type Invite } from '@iltizam/shared/invitations/contract';
import { DEFAULT_LOCALE, type Locale } from '@iltizam/shared/kernel/locale';
import { type Actor, VISITOR } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { Secrets } from '../../platform/secrets.js';
import { AccountEntity } from '../accounts/account.entity.js';
import { Administrators } from '../accounts/administrators.js';
import { GrantsService } from '../accounts/grants.service.js';
import { hashOf, newToken } from '../accounts/session-token.js';
import { InvitationEntity } from './invitation.entity.js';
import { INVITATION_USE } from './invitation-mails.js';
import { InvitationsQueries } from './invitations.queries.js';

const HOUR_MS = 60 * 60 * 1000;
const LIFE_MS = INVITATION_DAYS * 24 * HOUR_MS;

/** A link that was made: its token is told once, and stored nowhere. */
export type Issued = { id: number; token: string; language: Locale };

@Injectable()
export class InvitationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly invitations: InvitationsQueries,
    private readonly grants: GrantsService,
    private readonly administrators: Administrators,
    private readonly secrets: Secrets,
  ) {}

  /** Without an idempotency key, whose stored answer would hold the token: a second sending meets the first invitation. */
  async invite(actor: Actor, { email, language, ...grant }: Invite): Promise<Issued> {
    await this.grants.demandMayGive(actor, grant);
    return this.uow.write(actor, async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`invitation ${email}`]);
      const now = await tx.now();
      await this.demandUseful(tx, email, grant, now);
      const token = newToken();
      const { id } = await tx.insert(InvitationEntity, {
        ...grant,
        email,
        language,
        tokenHash: hashOf(token),
        createdAt: now,
        createdById: actor.accountId,
        expiresAt: new Date(now.getTime() + LIFE_MS),
      });
      // The address names a person, who must remain erasable.
      await tx.record({ event: 'invitation.created', subject: { kind: 'invitation', id }, after: { ...grant, language } });
      await tx.enqueue('invitation.mail', { invitationId: id, sealed: this.secrets.seal(INVITATION_USE, token) });
      return { id, token, language };
    });
  }

  private async demandUseful(tx: Transaction, email: string, grant: Omit<Invite, 'email' | 'language'>, now: Date): Promise<void> {
    const account = await tx.find(AccountEntity, { email });
    if (account?.disabledAt) throw new DomainError('account.disabled');
    if (account && (await this.grants.holds(tx, account.id, grant))) throw new DomainError('role.already_held');
    const waiting = await tx.query(
      `select from invitation where email = $1 and used_at is null and revoked_at is null and expires_at > $7 and role = $2
         and member_id is not distinct from $3 and plan_id is not distinct from $4 and commitment_id is not distinct from $5
         and institution_id is not distinct from $6`,
      [email, grant.role, grant.memberId, grant.planId, grant.commitmentId, grant.institutionId, now],
    );
    if (waiting.length > 0) throw new DomainError('invitation.exists');
  }

  /** A new link for another seven days, also after the invitation expired or was withdrawn; the former link opens nothing any more. */
  async renew(actor: Actor, id: number, version: number): Promise<Issued> {
    const { email: _email, language, ...grant } = await this.invitations.get(actor, id, DEFAULT_LOCALE);
    // Whoever renews answers for the role from now on.
    await this.grants.demandMayGive(actor, grant);
    return this.uow.write(actor, async (tx) => {
      const invitation = await tx.getForUpdate(InvitationEntity, { id });
      if (invitation.version !== version) throw new DomainError('request.precondition_failed');
      if (invitation.usedAt !== null) throw new DomainError('invitation.used');
      const token = newToken();
      invitation.tokenHash = hashOf(token);
      invitation.revokedAt = null;
      invitation.createdById = actor.accountId;
      invitation.expiresAt = new Date((await tx.now()).getTime() + LIFE_MS);
      await tx.save(InvitationEntity, invitation);
      await tx.record({ event: 'invitation.renewed', subject: { kind: 'invitation', id } });
      await tx.enqueue('invitation.mail', { invitationId: id, sealed: this.secrets.seal(INVITATION_USE, token) });
      return { id, token, language };
    });
  }

  async revoke(actor: Actor, id: number, version: number): Promise<void> {
    const { abilities } = await this.invitations.get(actor, id, DEFAULT_LOCALE);
    allow(abilities.renew || abilities.revoke);
    await this.uow.write(actor, async (tx) => {
      const invitation = await tx.getForUpdate(InvitationEntity, { id });
      if (invitation.version !== version) throw new DomainError('request.precondition_failed');
      if (invitation.usedAt !== null) throw new DomainError('invitation.used');
      if (invitation.revokedAt !== null) return;
      invitation.revokedAt = await tx.now();
      await tx.save(InvitationEntity, invitation);
      await tx.record({ event: 'invitation.revoked', subject: { kind: 'invitation', id } });
    });
  }

  /** The token of a link for the first administrator, or null when somebody administers. An earlier link opens nothing any more. */
  inviteFirstAdministrator(): Promise<string | null> {
    return this.uow.write(VISITOR, async (tx) => {
      await this.administrators.lock(tx);
      if (await this.administrators.exist(tx)) return null;
      const now = await tx.now();
      await tx.query(
        'update invitation set revoked_at = $1, version = version + 1 where email is null and used_at is null and revoked_at is null',
        [now],
      );
      const token = newToken();
      const { id } = await tx.insert(InvitationEntity, {
        email: null,
        language: DEFAULT_LOCALE,
        role: 'admin',
        tokenHash: hashOf(token),
        createdAt: now,
        expiresAt: new Date(now.getTime() + FIRST_ADMINISTRATOR_HOURS * HOUR_MS),
      });
      await tx.record({ event: 'invitation.created', subject: { kind: 'invitation', id }, after: { role: 'admin', first: true } });
      return token;
    });
  }
}
