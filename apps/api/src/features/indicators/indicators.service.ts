import { Injectable } from '@nestjs/common';
import type { IndicatorKind, IndicatorUnit } from '@iltizam/shared/commitments/contract';
import { lastDayOf, type PartialDate, precisionOf } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { IndicatorEntity } from './indicator.entity.js';
import { MeasurementEntity } from './measurement.entity.js';

export type NewIndicator = {
  commitmentId: number;
  number: number;
  kind: IndicatorKind;
  name: LocalizedText;
  unit: IndicatorUnit;
  baseline: DecimalString | null;
  target: DecimalString | null;
  measurements: { value: DecimalString | null; printed: string; on: PartialDate }[];
};

@Injectable()
export class IndicatorsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Creates an indicator with the values already measured. */
  create(actor: Actor, { measurements, ...indicator }: NewIndicator): Promise<number> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor));
      const { id } = await tx.insert(IndicatorEntity, indicator);
      await tx.insertAll(
        MeasurementEntity,
        measurements.map(({ on, ...value }) => ({
          ...value,
          indicatorId: id,
          measuredOn: lastDayOf(on),
          measuredPrecision: precisionOf(on),
        })),
      );
      await tx.record({ event: 'indicator.created', subject: { kind: 'indicator', id }, after: { ...indicator, measurements } });
      return id;
    });
  }
}
