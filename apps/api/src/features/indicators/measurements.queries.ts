import { Injectable } from '@nestjs/common';
import type { IndicatorMeasurements } from '@iltizam/shared/indicators/contract';
import { isMeasuring } from '@iltizam/shared/indicators/measurements';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { MEASUREMENTS_SQL } from './measurements.sql.js';

const MEASUREMENTS: Statement = { name: 'measurements_to_edit', text: MEASUREMENTS_SQL };

type Row = {
  commitmentId: number;
  planId: number;
  memberId: number;
  institutionId: number;
  state: PlanState;
  answer: Omit<IndicatorMeasurements, 'abilities'>;
};

@Injectable()
export class MeasurementsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** Every value of a commitment's indicators, for those who report on it. */
  async get(actor: Actor, slug: string, number: number, locale: Locale): Promise<IndicatorMeasurements> {
    const row = await this.sql.row<Row>(MEASUREMENTS, [slug, number, locale, this.clock.today()]);
    if (!row) throw new DomainError('resource.not_found');
    const { answer, state, ...scope } = row;
    const theirs = canReportProgress(actor, scope);
    if (!theirs && state === 'draft') throw new DomainError('resource.not_found');
    allow(theirs);
    return { ...answer, abilities: { measure: isMeasuring(state) } };
  }
}
