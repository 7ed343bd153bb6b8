import { Injectable } from '@nestjs/common';
import type { MeasurementForm, Noted } from '@iltizam/shared/indicators/contract';
import { isMeasuring, measurementFaults } from '@iltizam/shared/indicators/measurements';
import { lastDayOf, partialDate, precisionOf } from '@iltizam/shared/kernel/dates';
import { trimDecimal } from '@iltizam/shared/kernel/decimal';
import type { HistoryEvent } from '@iltizam/shared/history/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { instantOfFacts } from '../plans/fact-instants.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { IndicatorEntity } from './indicator.entity.js';
import { MeasurementEntity } from './measurement.entity.js';

type Opened = { indicator: IndicatorEntity; planId: number };
type Said = Pick<MeasurementEntity, 'value' | 'printed' | 'measuredOn' | 'measuredPrecision'>;

/** Notes, corrects and takes back the values of indicators; nothing that was said is lost. DOMAIN.md §10 */
@Injectable()
export class MeasurementsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  add(actor: Actor, indicatorId: number, form: MeasurementForm, idempotency: Idempotency | null): Promise<Noted> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const { indicator, planId } = await open(tx, actor, indicatorId);
      const said = this.said(form, indicator);
      await demandFreeDay(tx, indicatorId, said, null);
      return this.append(tx, actor, 'indicator.measured', said, { indicatorId, planId, replaces: null });
    });
  }

  /** Says it anew; what it was stays readable behind. Also brings back what was taken back. */
  correct(actor: Actor, id: number, form: MeasurementForm, idempotency: Idempotency | null): Promise<Noted> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const { indicator, planId, before } = await this.openLast(tx, actor, id);
      const said = this.said(form, indicator);
      await demandFreeDay(tx, indicator.id, said, id);
      return this.append(tx, actor, 'indicator.measurement_corrected', said, { indicatorId: indicator.id, planId, replaces: before });
    });
  }

  withdraw(actor: Actor, id: number, idempotency: Idempotency | null): Promise<Noted> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const { indicator, planId, before } = await this.openLast(tx, actor, id);
      if (before.withdrawn) throw new DomainError('request.precondition_failed');
      const { value, printed, measuredOn, measuredPrecision } = before;
      const said = { value, printed, measuredOn, measuredPrecision, withdrawn: true };
      return this.append(tx, actor, 'indicator.measurement_withdrawn', said, { indicatorId: indicator.id, planId, replaces: before });
    });
  }

  /** A value with its indicator, as long as nobody corrected it since. */
  private async openLast(tx: Transaction, actor: Actor, id: number): Promise<Opened & { before: MeasurementEntity }> {
    const before = await tx.find(MeasurementEntity, { id });
    if (!before) throw new DomainError('resource.not_found');
    const opened = await open(tx, actor, before.indicatorId);
    if (await tx.find(MeasurementEntity, { replacesId: id })) throw new DomainError('request.precondition_failed');
    return { ...opened, before };
  }

  private said(form: MeasurementForm, { unit }: IndicatorEntity): Said {
    const faults = measurementFaults(form, unit, this.clock.today());
    if (faults.length > 0)
      throw new DomainError(
        'request.invalid',
        {},
        faults.map(({ field, code }) => ({ pointer: `/${field}`, code })),
      );
    const value = form.value === null ? null : trimDecimal(form.value);
    return { value, printed: form.printed ?? value ?? '', measuredOn: lastDayOf(form.on), measuredPrecision: precisionOf(form.on) };
  }

  private async append(
    tx: Transaction,
    actor: Actor,
    event: HistoryEvent,
    said: Said & { withdrawn?: boolean },
    { indicatorId, planId, replaces }: { indicatorId: number; planId: number; replaces: MeasurementEntity | null },
  ): Promise<Noted> {
    const { id } = await tx.insert(MeasurementEntity, {
      ...said,
      indicatorId,
      replacesId: replaces?.id ?? null,
      recordedById: actor.accountId,
      recordedAt: await instantOfFacts(tx, [planId]),
    });
    await tx.record({
      event,
      subject: { kind: 'indicator', id: indicatorId },
      ...(replaces && { before: factsOf(replaces) }),
      after: { measurementId: id, ...factsOf(said) },
    });
    return { id };
  }
}

const factsOf = ({ value, printed, measuredOn, measuredPrecision, withdrawn = false }: Said & { withdrawn?: boolean }) => ({
  value: value === null ? null : trimDecimal(value),
  printed,
  on: partialDate(measuredOn, measuredPrecision),
  withdrawn,
});

/** The indicator, locked, of a plan that takes values, on which the caller reports. */
async function open(tx: Transaction, actor: Actor, id: number): Promise<Opened> {
  const indicator = await tx.getForUpdate(IndicatorEntity, { id });
  const commitment = await tx.find(CommitmentEntity, { id: indicator.commitmentId });
  const plan = commitment && (await tx.find(PlanEntity, { id: commitment.planId }));
  if (!commitment || !plan) throw new DomainError('resource.not_found');
  const scope = { commitmentId: commitment.id, planId: plan.id, memberId: plan.memberId, institutionId: commitment.leadInstitutionId };
  const theirs = canReportProgress(actor, scope);
  if (!theirs && plan.state === 'draft') throw new DomainError('resource.not_found');
  allow(theirs);
  if (!isMeasuring(plan.state)) throw new DomainError('plan.not_reporting');
  return { indicator, planId: plan.id };
}

/** One value a date: another one is a correction of it. */
async function demandFreeDay(
  tx: Transaction,
  indicatorId: number,
  { measuredOn, measuredPrecision }: Said,
  own: number | null,
): Promise<void> {
  const taken = await tx.query(
    `select 1 from measurement_in_force where indicator_id = $1 and measured_on = $2 and measured_precision = $3 and id is distinct from $4 limit 1`,
    [indicatorId, measuredOn, measuredPrecision, own],
  );
  if (taken.length > 0) throw new DomainError('request.invalid', {}, [{ pointer: '/on', code: 'measuredTwice' }]);
}
