import { Injectable } from '@nestjs/common';
import type { PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { periodColumns } from '../../platform/database/period-columns.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { ActivityEntity } from './activity.entity.js';

export type NewActivity = {
  commitmentId: number;
  number: number;
  title: LocalizedText;
  weight: DecimalString | null;
  supplementary: boolean;
  start: PartialDate | null;
  end: PartialDate | null;
};

@Injectable()
export class ActivitiesService {
  constructor(private readonly uow: UnitOfWork) {}

  create(actor: Actor, { start, end, ...activity }: NewActivity): Promise<number> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor));
      const { id } = await tx.insert(ActivityEntity, {
        ...activity,
        ...periodColumns({ start, end }),
      });
      await tx.record({ event: 'activity.created', subject: { kind: 'activity', id }, after: { ...activity, start, end } });
      return id;
    });
  }
}
