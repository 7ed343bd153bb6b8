import { Injectable } from '@nestjs/common';
import { writtenText } from '@iltizam/shared/plans/completeness';
import type { Deleted, InstitutionForm, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { AccountEntity } from '../accounts/account.entity.js';
import { PeopleQueries } from '../accounts/people.queries.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { InstitutionEntity } from './institution.entity.js';

/** What names a body. $1 id. */
const NAMED_SQL = `
select from commitment where lead_institution_id = $1 union all select from commitment_supporter where institution_id = $1
union all select from progress_update where institution_id = $1 union all select from role_grant where institution_id = $1
union all select from invitation where institution_id = $1 limit 1`;

/** Staff name the bodies, which belong to no plan: DOMAIN.md §7. */
@Injectable()
export class InstitutionEditingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleQueries,
  ) {}

  add(actor: Actor, form: InstitutionForm, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      allow(mayManagePlans(actor));
      await demandFreeKey(tx, form.key, null);
      await this.demandHead(tx, actor, form.headAccountId);
      const institution = { ...form, name: nameOf(form) };
      const { id, version } = await tx.insert(InstitutionEntity, institution);
      await tx.record({ event: 'institution.created', subject: { kind: 'institution', id }, after: institution });
      return { id, version };
    });
  }

  /** A body may answer for the commitments of several members: only staff of all of them rename it. */
  edit(actor: Actor, id: number, version: number, form: InstitutionForm): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor));
      const institution = await tx.getForUpdate(InstitutionEntity, { id });
      if (institution.version !== version) throw new DomainError('request.precondition_failed');
      await demandFreeKey(tx, form.key, id);
      await this.demandHead(tx, actor, form.headAccountId);
      const { key, sector, name, headAccountId } = institution;
      Object.assign(institution, form, { name: nameOf(form) });
      await tx.save(InstitutionEntity, institution);
      await tx.record({
        event: 'institution.edited',
        subject: { kind: 'institution', id },
        before: { key, sector, name, headAccountId },
        after: { key: institution.key, sector: institution.sector, name: institution.name, headAccountId: institution.headAccountId },
      });
      return { id, version: institution.version };
    });
  }

  /** Removes a body that nothing names: one that was brought in by mistake. */
  delete(actor: Actor, id: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor));
      const institution = await tx.getForUpdate(InstitutionEntity, { id });
      if (institution.version !== version) throw new DomainError('request.precondition_failed');
      const named = await tx.query(NAMED_SQL, [id]);
      if (named.length > 0) throw new DomainError('resource.in_use');
      const { key, sector, name } = institution;
      await tx.remove(InstitutionEntity, institution);
      await tx.record({ event: 'institution.deleted', subject: { kind: 'institution', id }, before: { key, sector, name } });
      return { id };
    });
  }

  /** The head is one of the people whom the caller manages: another account is as unknown as none, so that nobody can ask which ids exist. */
  private async demandHead(tx: Transaction, actor: Actor, headAccountId: number | null): Promise<void> {
    if (headAccountId === null) return;
    const account = await tx.find(AccountEntity, { id: headAccountId });
    if (!account || account.disabledAt || !(await this.people.manages(actor, headAccountId)))
      throw new DomainError('request.invalid', {}, [{ pointer: '/headAccountId', code: 'unknown' }]);
  }
}

function nameOf({ name }: InstitutionForm): InstitutionForm['name'] {
  const written = writtenText(name);
  if (written === null) throw new DomainError('request.invalid', {}, [{ pointer: '/name/fr', code: 'required' }]);
  return written;
}

async function demandFreeKey(tx: Transaction, key: string, own: number | null): Promise<void> {
  const other = await tx.find(InstitutionEntity, { key });
  if (other && other.id !== own) throw new DomainError('request.invalid', {}, [{ pointer: '/key', code: 'taken' }]);
}
