import { Injectable } from '@nestjs/common';
import type { GiveRole } from '@iltizam/shared/accounts/contract';
import { scopeKindOf } from '@iltizam/shared/accounts/scopes';
import { DEFAULT_LOCALE } from '@iltizam/shared/kernel/locale';
import type { RoleGrant } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { AccountEntity } from './account.entity.js';
import { Administrators } from './administrators.js';
import { canGive } from './people.policy.js';
import { PeopleQueries } from './people.queries.js';
import { RoleGrantEntity } from './role-grant.entity.js';

const scopeOf = ({ role, memberId, planId, commitmentId, institutionId }: RoleGrant): RoleGrant => ({
  role,
  memberId,
  planId,
  commitmentId,
  institutionId,
});

/** Gives and takes roles. The account's version counts its roles too: two people who change them do not undo each other. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleQueries,
    private readonly administrators: Administrators,
  ) {}

  /** Who may give this role there: DOMAIN.md §7. A scope that is none, or names what is not there, is refused. */
  async demandMayGive(actor: Actor, form: GiveRole): Promise<void> {
    if (scopeKindOf(form) === null) throw new DomainError('role.not_there');
    allow(canGive(actor, form.role, await this.people.placeOf(form)));
  }

  async give(actor: Actor, id: number, version: number, form: GiveRole): Promise<void> {
    await this.people.row(actor, id, DEFAULT_LOCALE);
    await this.demandMayGive(actor, form);
    await this.uow.write(actor, async (tx) => {
      const account = await tx.getForUpdate(AccountEntity, { id });
      if (account.version !== version) throw new DomainError('request.precondition_failed');
      if (account.disabledAt !== null) throw new DomainError('account.disabled');
      if (!(await this.add(tx, id, form, actor.accountId))) throw new DomainError('role.already_held');
    });
  }

  /** Adds a role inside a transaction that holds the account; false when it is already there. */
  async add(tx: Transaction, accountId: number, grant: RoleGrant, grantedById: number | null): Promise<boolean> {
    if (await this.holds(tx, accountId, grant)) return false;
    const scope = scopeOf(grant);
    const { id } = await tx.insert(RoleGrantEntity, { ...scope, accountId, grantedById, grantedAt: await tx.now() });
    await tx.query('update account set version = version + 1 where id = $1', [accountId]);
    await tx.record({ event: 'account.role_granted', subject: { kind: 'account', id: accountId }, after: { grant: id, ...scope } });
    return true;
  }

  async holds(tx: Transaction, accountId: number, { role, memberId, planId, commitmentId, institutionId }: RoleGrant): Promise<boolean> {
    const held = await tx.query(
      `select from role_grant where account_id = $1 and role = $2 and member_id is not distinct from $3 and plan_id is not distinct from $4
         and commitment_id is not distinct from $5 and institution_id is not distinct from $6`,
      [accountId, role, memberId, planId, commitmentId, institutionId],
    );
    return held.length > 0;
  }

  /** Takes a role back; gives the account's version after it. */
  async withdraw(actor: Actor, id: number, grantId: number, version: number, confirmed: boolean): Promise<number> {
    const { grants } = await this.people.row(actor, id, DEFAULT_LOCALE);
    const found = grants.find((grant) => grant.id === grantId);
    if (!found) throw new DomainError('resource.not_found');
    allow(canGive(actor, found.role, found.place));
    return this.uow.write(actor, async (tx) => {
      if (found.role === 'admin') await this.administrators.lock(tx);
      const account = await tx.getForUpdate(AccountEntity, { id });
      if (account.version !== version) throw new DomainError('request.precondition_failed');
      const grant = await tx.getForUpdate(RoleGrantEntity, { id: grantId, accountId: id });
      if (grant.role === 'admin' && id === actor.accountId && !confirmed) throw new DomainError('role.own_administration');
      await tx.remove(RoleGrantEntity, grant);
      if (grant.role === 'admin') await this.administrators.demandOne(tx);
      await tx.query('update account set version = version + 1 where id = $1', [id]);
      const before = { grant: grantId, ...scopeOf(grant) };
      await tx.record({ event: 'account.role_withdrawn', subject: { kind: 'account', id }, before });
      return version + 1;
    });
  }

  /** Marks grants as still needed, today and by the caller; those that went away meanwhile are not counted. */
  async review(actor: Actor, ids: readonly number[]): Promise<number> {
    const places = await this.people.placesOfGrants(ids);
    allow(places.every(({ role, place }) => canGive(actor, role, place)));
    return this.uow.write(actor, async (tx) => {
      const reviewed = await tx.query<{ id: number; accountId: number }>(
        `with r as (update role_grant set reviewed_at = $2, reviewed_by_id = $3 where id = any($1::int[]) returning id, account_id as "accountId")
         select id, "accountId" from r order by id`,
        [ids, await tx.now(), actor.accountId],
      );
      for (const { id, accountId } of reviewed) {
        await tx.record({ event: 'account.roles_reviewed', subject: { kind: 'account', id: accountId }, after: { grant: id } });
      }
      return reviewed.length;
    });
  }
}
