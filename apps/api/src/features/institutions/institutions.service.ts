import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { InstitutionEntity } from './institution.entity.js';

export type NewInstitution = { key: string; sector: InstitutionEntity['sector']; name: LocalizedText };

@Injectable()
export class InstitutionsService {
  constructor(private readonly uow: UnitOfWork) {}

  create(actor: Actor, institution: NewInstitution): Promise<number> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor));
      const { id } = await tx.insert(InstitutionEntity, institution);
      await tx.record({ event: 'institution.created', subject: { kind: 'institution', id }, after: institution });
      return id;
    });
  }
}
