import { Injectable } from '@nestjs/common';
import type { ChangePassphrase, ChangeProfile } from '@iltizam/shared/accounts/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AccountEntity } from './account.entity.js';
import { hashPassphrase } from './passphrase.js';
import { demandGoodPassphrase } from './good-passphrase.js';
import { SessionsService } from './sessions.service.js';

export type SignedIn = Actor & { accountId: number };

/** What people change of their own account. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionsService,
  ) {}

  async change(actor: SignedIn, version: number, { name, language }: ChangeProfile): Promise<void> {
    await this.uow.write(actor, async (tx) => {
      const account = await tx.getForUpdate(AccountEntity, { id: actor.accountId });
      if (account.version !== version) throw new DomainError('request.precondition_failed');
      const before = { language: account.language };
      const renamed = account.name !== name;
      if (!renamed && account.language === language) return;
      account.name = name;
      account.language = language;
      await tx.save(AccountEntity, account);
      // That the name changed, never the name: a person must remain erasable.
      await tx.record({ event: 'account.changed', subject: { kind: 'account', id: account.id }, before, after: { language, renamed } });
    });
  }

  /** Asks for the current one, which counts as a sign-in would; every other session ends. Gives how many. */
  async changePassphrase(actor: SignedIn, token: string, { current, passphrase }: ChangePassphrase): Promise<number> {
    const { name, email } = actor;
    await this.sessions.recognise(email ?? '', current).catch((error: unknown) => {
      const wrong = error instanceof DomainError && error.code === 'session.credentials';
      throw wrong ? new DomainError('request.invalid', {}, [{ pointer: '/current', code: 'passphrase.wrong' }]) : error;
    });
    demandGoodPassphrase(passphrase, { name: name ?? '', email: email ?? '' });
    const passphraseHash = await hashPassphrase(passphrase);
    return this.uow.write(actor, async (tx) => {
      const account = await tx.getForUpdate(AccountEntity, { id: actor.accountId });
      account.passphraseHash = passphraseHash;
      await tx.save(AccountEntity, account);
      await tx.record({ event: 'account.passphrase_changed', subject: { kind: 'account', id: account.id } });
      return this.sessions.endAll(tx, account.id, token);
    });
  }

  endOthers(actor: SignedIn, token: string): Promise<number> {
    return this.uow.write(actor, (tx) => this.sessions.endAll(tx, actor.accountId, token));
  }
}
