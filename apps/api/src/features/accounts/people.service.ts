import { Injectable } from '@nestjs/common';
import type { ChangePersonState, HandoverPreview } from '@iltizam/shared/accounts/contract';
import { DEFAULT_LOCALE, type Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { AccountEntity } from './account.entity.js';
import { Administrators } from './administrators.js';
import { canChangeState } from './people.policy.js';
import { PeopleQueries } from './people.queries.js';
import { SessionsService } from './sessions.service.js';

/** Disables and enables accounts, and hands a lead's work over. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleQueries,
    private readonly sessions: SessionsService,
    private readonly administrators: Administrators,
  ) {}

  /** Disabling ends every session of the account in the same transaction. */
  async changeState(actor: Actor, id: number, version: number, { disabled, confirmed }: ChangePersonState): Promise<void> {
    const { grants } = await this.people.row(actor, id, DEFAULT_LOCALE);
    allow(canChangeState(actor, grants));
    await this.uow.write(actor, async (tx) => {
      await this.administrators.lock(tx);
      const account = await tx.getForUpdate(AccountEntity, { id });
      if (account.version !== version) throw new DomainError('request.precondition_failed');
      if ((account.disabledAt !== null) === disabled) return;
      if (disabled && id === actor.accountId && !confirmed) throw new DomainError('role.own_administration');
      account.disabledAt = disabled ? await tx.now() : null;
      await tx.save(AccountEntity, account);
      if (disabled) {
        if (grants.some(({ role }) => role === 'admin')) await this.administrators.demandOne(tx);
        await this.sessions.endAll(tx, id);
      }
      await tx.record({ event: disabled ? 'account.disabled' : 'account.enabled', subject: { kind: 'account', id } });
    });
  }

  async previewHandover(actor: Actor, id: number, to: number, locale: Locale): Promise<HandoverPreview> {
    const [giver, taker] = await this.demandTwo(actor, id, to, locale);
    const items = await this.people.handover(actor, id, to, locale);
    return { from: { id, name: giver.name }, to: { id: to, name: taker.name }, version: giver.version, items };
  }

  /** Moves the lead's grants that the caller manages; what the other one already has is only taken away. Gives how many roles left. */
  async handOver(actor: Actor, id: number, to: number, version: number): Promise<number> {
    const [, taker] = await this.demandTwo(actor, id, to, DEFAULT_LOCALE);
    if (taker.state === 'disabled') throw new DomainError('account.disabled');
    return this.uow.write(actor, async (tx) => {
      await this.lockBoth(tx, id, to, version);
      const items = await this.people.handover(actor, id, to, DEFAULT_LOCALE);
      if (items.length === 0) throw new DomainError('handover.nothing');
      const idsOf = (held: boolean): number[] => items.filter((item) => item.held === held).map((item) => item.id);
      await tx.query('delete from role_grant where id = any($1::int[])', [idsOf(true)]);
      await tx.query(
        `update role_grant set account_id = $2, granted_at = $3, granted_by_id = $4, reviewed_at = null, reviewed_by_id = null where id = any($1::int[])`,
        [idsOf(false), to, await tx.now(), actor.accountId],
      );
      await tx.query('update account set version = version + 1 where id in ($1, $2)', [id, to]);
      const after = { to, moved: idsOf(false), removed: idsOf(true) };
      await tx.record({ event: 'account.handed_over', subject: { kind: 'account', id }, after });
      return items.length;
    });
  }

  private async demandTwo(actor: Actor, from: number, to: number, locale: Locale) {
    if (from === to) throw new DomainError('request.invalid', {}, [{ pointer: '/to', code: 'handover.nothing' }]);
    const giver = await this.people.row(actor, from, locale);
    const taker = await this.people.row(actor, to, locale);
    return [giver, taker] as const;
  }

  /** In the order of their ids, so that two hand-overs between the same people wait instead of blocking each other. */
  private async lockBoth(tx: Transaction, from: number, to: number, version: number): Promise<void> {
    for (const id of [from, to].sort((a, b) => a - b)) {
      const account = await tx.getForUpdate(AccountEntity, { id });
      if (id === from && account.version !== version) throw new DomainError('request.precondition_failed');
      if (id === to && account.disabledAt !== null) throw new DomainError('account.disabled');
    }
  }
}
