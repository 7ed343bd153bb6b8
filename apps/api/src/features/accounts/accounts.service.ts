import { Injectable } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { RoleGrant } from '@iltizam/shared/kernel/roles';
import { type Actor, SYSTEM } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AccountEntity } from './account.entity.js';
import { AccountsQueries } from './accounts.queries.js';
import { hashPassphrase, passphraseFits } from './passphrase.js';
import { RoleGrantEntity } from './role-grant.entity.js';

export type NewAccount = { email: string; name: string; language: Locale; passphrase: string; demo: boolean; grants: RoleGrant[] };

type HashedAccount = Omit<NewAccount, 'passphrase'> & { passphraseHash: string; grantedById: number | null };

@Injectable()
export class AccountsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: AccountsQueries,
  ) {}

  async create(actor: Actor, { passphrase, ...account }: NewAccount): Promise<number> {
    return this.insert(actor, { ...account, passphraseHash: await hashPassphrase(passphrase), grantedById: actor.accountId });
  }

  /** An account whose pass phrase was hashed before the transaction began. */
  insert(actor: Actor, { email, name, language, passphraseHash, demo, grants, grantedById }: HashedAccount): Promise<number> {
    return this.uow.write(actor, async (tx) => {
      const { id } = await tx.insert(AccountEntity, { email: email.toLowerCase(), name, language, passphraseHash, demo });
      await tx.insertAll(
        RoleGrantEntity,
        grants.map((grant) => ({ ...grant, accountId: id, grantedById })),
      );
      await tx.record({ event: 'account.created', subject: { kind: 'account', id }, after: { grants } });
      return id;
    });
  }

  /** Gives every demonstration account the pass phrase of this start, when it is another than before. */
  async renewDemoPassphrase(passphrase: string): Promise<void> {
    const stored = await this.queries.findDemoHash();
    if (stored === null || (await passphraseFits(passphrase, stored))) return;
    const hash = await hashPassphrase(passphrase);
    await this.uow.write(SYSTEM, async (tx) => {
      const renewed = await tx.query<{ id: number }>(
        `with r as (update account set passphrase_hash = $1 where demo returning id) select id from r`,
        [hash],
      );
      for (const { id } of renewed) await tx.record({ event: 'account.passphrase_renewed', subject: { kind: 'account', id } });
    });
  }
}
