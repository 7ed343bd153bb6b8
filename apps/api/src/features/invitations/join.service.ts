import { Injectable } from '@nestjs/common';
import type { JoinAccount } from '@iltizam/shared/invitations/contract';
import { type Actor, VISITOR } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AccountEntity } from '../accounts/account.entity.js';
import { AccountsQueries } from '../accounts/accounts.queries.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { Administrators } from '../accounts/administrators.js';
import { demandGoodPassphrase } from '../accounts/good-passphrase.js';
import { GrantsService } from '../accounts/grants.service.js';
import { hashPassphrase } from '../accounts/passphrase.js';
import { canGive } from '../accounts/people.policy.js';
import { PeopleQueries } from '../accounts/people.queries.js';
import { hashOf } from '../accounts/session-token.js';
import { InvitationEntity } from './invitation.entity.js';
import { demandOpen } from './open-invitation.js';

/** Turns an open link into an account or a role, once. */
@Injectable()
export class JoinService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly actors: AccountsQueries,
    private readonly grants: GrantsService,
    private readonly people: PeopleQueries,
    private readonly administrators: Administrators,
  ) {}

  /** Creates the account of whoever holds the link; gives who is now to be signed in. */
  async createAccount({ token, email: chosen, name, passphrase, language }: JoinAccount): Promise<Actor & { accountId: number }> {
    // Hashed whether or not the link is known: both take the same time.
    const passphraseHash = await hashPassphrase(passphrase);
    const accountId = await this.uow.write(VISITOR, async (tx) => {
      const invitation = await this.openByToken(tx, token);
      const email = invitation.email ?? chosen;
      if (email === null) throw new DomainError('request.invalid', {}, [{ pointer: '/email', code: 'isEmail' }]);
      demandGoodPassphrase(passphrase, { name, email });
      if (await tx.find(AccountEntity, { email })) {
        if (invitation.email !== null) throw new DomainError('invitation.sign_in_first');
        throw new DomainError('request.invalid', {}, [{ pointer: '/email', code: 'account.exists' }]);
      }
      const { role, memberId, planId, commitmentId, institutionId, createdById } = invitation;
      const grants = [{ role, memberId, planId, commitmentId, institutionId }];
      const id = await this.accounts.insert(VISITOR, {
        email,
        name,
        language,
        passphraseHash,
        demo: false,
        grants,
        grantedById: createdById,
      });
      await this.use(tx, invitation, id);
      return id;
    });
    const actor = await this.actors.findActor(accountId);
    if (!actor) throw new DomainError('server.failed');
    return { ...actor, accountId };
  }

  /** Adds the role to the account signed in, when the link is for its address. */
  async addRole(actor: Actor & { accountId: number }, token: string): Promise<Actor> {
    await this.uow.write(actor, async (tx) => {
      const invitation = await this.openByToken(tx, token);
      const account = await tx.getForUpdate(AccountEntity, { id: actor.accountId });
      if (invitation.email !== account.email) throw new DomainError('invitation.other_account');
      // Given by somebody else meanwhile: the link is used all the same.
      await this.grants.add(tx, account.id, invitation, invitation.createdById);
      await this.use(tx, invitation, account.id);
    });
    return (await this.actors.findActor(actor.accountId)) ?? actor;
  }

  /** The row, locked: of two who open the same link at once the second finds it used. */
  private async openByToken(tx: Transaction, token: string): Promise<InvitationEntity> {
    await this.administrators.lock(tx);
    const tokenHash = hashOf(token);
    const known = await tx.find(InvitationEntity, { tokenHash });
    const invitation = known && (await tx.getForUpdate(InvitationEntity, { id: known.id }));
    // Renewed while this waited for the lock: the token is another one.
    const same = invitation?.tokenHash.equals(tokenHash) ? invitation : null;
    const open = demandOpen(same, await tx.now());
    await this.demandStillOffered(tx, open);
    return open;
  }

  /** A link is worth what whoever gave it may still give; the first administrator's, only while nobody administers. */
  private async demandStillOffered(tx: Transaction, { createdById, email, ...grant }: InvitationEntity): Promise<void> {
    if (email === null) {
      if (await this.administrators.exist(tx)) throw new DomainError('invitation.revoked');
      return;
    }
    const account = createdById === null ? null : await tx.find(AccountEntity, { id: createdById });
    const giver = account && account.disabledAt === null ? await this.actors.findActor(account.id) : null;
    if (!giver || !canGive(giver, grant.role, await this.people.placeOf(grant))) throw new DomainError('invitation.revoked');
  }

  private async use(tx: Transaction, invitation: InvitationEntity, accountId: number): Promise<void> {
    invitation.usedAt = await tx.now();
    invitation.accountId = accountId;
    await tx.save(InvitationEntity, invitation);
    await tx.record({ event: 'invitation.used', subject: { kind: 'invitation', id: invitation.id }, after: { account: accountId } });
  }
}
