import { Injectable } from '@nestjs/common';
import type { PartialDate } from '@iltizam/shared/kernel/dates';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { periodColumns } from '../../platform/database/period-columns.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { CommitmentEntity } from './commitment.entity.js';

export type NewCommitment = {
  planId: number;
  axisId: number;
  leadInstitutionId: number;
  number: number;
  title: LocalizedText;
  problem: LocalizedText | null;
  solution: LocalizedText | null;
  expectedResult: LocalizedText | null;
  start: PartialDate | null;
  end: PartialDate | null;
};

@Injectable()
export class CommitmentsService {
  constructor(private readonly uow: UnitOfWork) {}

  create(actor: Actor, { start, end, ...commitment }: NewCommitment): Promise<number> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor, { planId: commitment.planId }));
      const { id } = await tx.insert(CommitmentEntity, {
        ...commitment,
        ...periodColumns({ start, end }),
      });
      await tx.record({ event: 'commitment.created', subject: { kind: 'commitment', id }, after: { ...commitment, start, end } });
      return id;
    });
  }
}
