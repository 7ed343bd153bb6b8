import { Injectable } from '@nestjs/common';
import type { MemberForm } from '@iltizam/shared/members/contract';
import { writtenText } from '@iltizam/shared/plans/completeness';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { MemberEntity } from './member.entity.js';
import { canManageMembers } from './member.policy.js';
import { MEMBER_USED_SQL } from './members.queries.js';

/** Administrators name those who run plans: DOMAIN.md §2 and §7. */
@Injectable()
export class MemberEditingService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: Actor, form: MemberForm, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      allow(canManageMembers(actor));
      const member = await columnsOf(tx, form, null);
      const { id, version } = await tx.insert(MemberEntity, member);
      await tx.record({ event: 'member.created', subject: { kind: 'member', id }, after: member });
      return { id, version };
    });
  }

  edit(actor: Actor, id: number, version: number, form: MemberForm): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const member = await open(tx, actor, id, version);
      const before = factsOf(member);
      Object.assign(member, await columnsOf(tx, form, id));
      await tx.save(MemberEntity, member);
      await tx.record({ event: 'member.edited', subject: { kind: 'member', id }, before, after: factsOf(member) });
      return { id, version: member.version };
    });
  }

  /** Deletes a member that has no plan, and in whose name nobody was given a role or invited. */
  delete(actor: Actor, id: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      const member = await open(tx, actor, id, version);
      const [row] = await tx.query<{ used: boolean }>(MEMBER_USED_SQL, [id]);
      if (row?.used) throw new DomainError('resource.in_use');
      await tx.record({ event: 'member.deleted', subject: { kind: 'member', id }, before: factsOf(member) });
      await tx.remove(MemberEntity, member);
      return { id };
    });
  }
}

async function open(tx: Transaction, actor: Actor, id: number, version: number): Promise<MemberEntity> {
  const member = await tx.getForUpdate(MemberEntity, { id });
  allow(canManageMembers(actor, { memberId: id }));
  if (member.version !== version) throw new DomainError('request.precondition_failed');
  return member;
}

const factsOf = ({ slug, kind, name }: MemberEntity): MemberForm => ({ slug, kind, name });

/** Its key is its own, and it has a name in French, in which official texts name it. */
async function columnsOf(tx: Transaction, { slug, kind, name }: MemberForm, own: number | null): Promise<MemberForm> {
  const other = await tx.find(MemberEntity, { slug });
  if (other && other.id !== own) throw new DomainError('request.invalid', {}, [{ pointer: '/slug', code: 'taken' }]);
  const written = writtenText(name);
  if (written?.fr === undefined) throw new DomainError('request.invalid', {}, [{ pointer: '/name/fr', code: 'required' }]);
  return { slug, kind, name: written };
}
