import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { MemberEntity } from './member.entity.js';

export type NewMember = { slug: string; kind: MemberEntity['kind']; name: LocalizedText };

@Injectable()
export class MembersService {
  constructor(private readonly uow: UnitOfWork) {}

  create(actor: Actor, member: NewMember): Promise<number> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor));
      const { id } = await tx.insert(MemberEntity, member);
      await tx.record({ event: 'member.created', subject: { kind: 'member', id }, after: member });
      return id;
    });
  }
}
