import { Injectable } from '@nestjs/common';
import { mayDelete, mayRestructure } from '@iltizam/shared/plans/lifecycle';
import type { AxisForm, Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { AxisEntity } from './axis.entity.js';
import { closeGaps, demand, demandTranslationOnly, demandVersion, nextNumber, openPlan, requiredText } from './plan-gate.js';
import { rowsOf } from './part-rows.js';
import type { PlanEntity } from './plan.entity.js';

@Injectable()
export class AxesService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: Actor, slug: string, form: AxisForm, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      demand(mayRestructure(plan.state));
      const title = requiredText(form.title, plan.mainLanguage, 'title');
      const number = await nextNumber(tx, 'axis', 'plan_id', plan.id);
      const { id, version } = await tx.insert(AxisEntity, { planId: plan.id, number, title });
      await tx.record({ event: 'axis.created', subject: { kind: 'axis', id }, after: { planId: plan.id, number, title } });
      return { id, version };
    });
  }

  edit(actor: Actor, id: number, version: number, form: AxisForm): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const { plan, axis } = await this.open(tx, actor, id, version);
      const before = { title: axis.title };
      axis.title = requiredText(form.title, plan.mainLanguage, 'title');
      demandTranslationOnly(plan, before, { title: axis.title });
      await tx.save(AxisEntity, axis);
      await tx.record({ event: 'axis.edited', subject: { kind: 'axis', id }, before, after: { title: axis.title } });
      return { id, version: axis.version };
    });
  }

  /** Deletes an axis that holds nothing any more. */
  delete(actor: Actor, id: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      const { plan, axis } = await this.open(tx, actor, id, version);
      demand(mayDelete(plan.state, plan.publishedAt !== null));
      const held = await tx.query(`select 1 from commitment where axis_id = $1 limit 1`, [id]);
      if (held.length > 0) throw new DomainError('resource.in_use');
      const rows = await rowsOf(tx, 'axis', id);
      await tx.remove(AxisEntity, axis);
      await closeGaps(tx, 'axis', 'plan_id', plan.id);
      await tx.record({ event: 'axis.deleted', subject: { kind: 'axis', id }, before: { planId: plan.id, title: axis.title, rows } });
      return { id };
    });
  }

  private async open(tx: Transaction, actor: Actor, id: number, version: number): Promise<{ plan: PlanEntity; axis: AxisEntity }> {
    const place = await tx.find(AxisEntity, { id });
    if (!place) throw new DomainError('resource.not_found');
    const plan = await openPlan(tx, actor, { id: place.planId });
    const axis = await tx.getForUpdate(AxisEntity, { id });
    demandVersion(axis, version);
    return { plan, axis };
  }
}
