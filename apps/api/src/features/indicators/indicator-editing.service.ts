import { Injectable } from '@nestjs/common';
import { trimDecimal, type DecimalString } from '@iltizam/shared/kernel/decimal';
import { mayDelete, mayRestructure } from '@iltizam/shared/plans/lifecycle';
import type { Deleted, IndicatorForm, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { openPlanOf } from '../commitments/open-commitment.js';
import { closeGaps, demand, demandTranslationOnly, demandVersion, nextNumber, requiredText } from '../plans/plan-gate.js';
import { rowsOf } from '../plans/part-rows.js';
import type { PlanEntity } from '../plans/plan.entity.js';
import { IndicatorEntity } from './indicator.entity.js';

/** Writes the indicators of a plan that its staff prepare: DOMAIN.md §2. */
@Injectable()
export class IndicatorEditingService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: Actor, commitmentId: number, form: IndicatorForm, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const plan = await openPlanOf(tx, actor, commitmentId);
      demand(mayRestructure(plan.state));
      const number = await nextNumber(tx, 'indicator', 'commitment_id', commitmentId);
      const indicator = await tx.insert(IndicatorEntity, { commitmentId, number, ...columnsOf(plan, form) });
      await tx.record({ event: 'indicator.created', subject: subject(indicator), after: { commitmentId, number, ...factsOf(indicator) } });
      return saved(indicator);
    });
  }

  edit(actor: Actor, id: number, version: number, form: IndicatorForm): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const { plan, indicator } = await this.open(tx, actor, id, version);
      const before = factsOf(indicator);
      Object.assign(indicator, columnsOf(plan, form));
      const after = factsOf(indicator);
      demandTranslationOnly(plan, before, after);
      await tx.save(IndicatorEntity, indicator);
      await tx.record({ event: 'indicator.edited', subject: subject(indicator), before, after });
      return saved(indicator);
    });
  }

  /** Deletes an indicator that the public never saw. */
  delete(actor: Actor, id: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      const { plan, indicator } = await this.open(tx, actor, id, version);
      demand(mayDelete(plan.state, plan.publishedAt !== null));
      const { commitmentId } = indicator;
      await tx.record({
        event: 'indicator.deleted',
        subject: subject(indicator),
        before: { commitmentId, ...factsOf(indicator), rows: await rowsOf(tx, 'indicator', id) },
      });
      await tx.remove(IndicatorEntity, indicator);
      await closeGaps(tx, 'indicator', 'commitment_id', commitmentId);
      return { id };
    });
  }

  private async open(
    tx: Transaction,
    actor: Actor,
    id: number,
    version: number,
  ): Promise<{ plan: PlanEntity; indicator: IndicatorEntity }> {
    const place = await tx.find(IndicatorEntity, { id });
    if (!place) throw new DomainError('resource.not_found');
    const plan = await openPlanOf(tx, actor, place.commitmentId);
    const indicator = await tx.getForUpdate(IndicatorEntity, { id });
    demandVersion(indicator, version);
    return { plan, indicator };
  }
}

const subject = ({ id }: IndicatorEntity): { kind: 'indicator'; id: number } => ({ kind: 'indicator', id });

const saved = ({ id, version }: IndicatorEntity): Saved => ({ id, version });

const written = (value: DecimalString | null): DecimalString | null => (value === null ? null : trimDecimal(value));

const columnsOf = ({ mainLanguage }: PlanEntity, { kind, name, unit, baseline, target }: IndicatorForm) => ({
  kind,
  unit,
  name: requiredText(name, mainLanguage, 'name'),
  baseline: written(baseline),
  target: written(target),
});

const factsOf = ({ kind, unit, name, baseline, target }: IndicatorEntity) => ({
  kind,
  unit,
  name,
  baseline: written(baseline),
  target: written(target),
});
