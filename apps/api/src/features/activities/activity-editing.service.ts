import { Injectable } from '@nestjs/common';
import { partialDate } from '@iltizam/shared/kernel/dates';
import { mayDelete, mayRestructure } from '@iltizam/shared/plans/lifecycle';
import type { ActivityForm, Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { periodColumns } from '../../platform/database/period-columns.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { openPlanOf } from '../commitments/open-commitment.js';
import { closeGaps, demand, demandPeriod, demandTranslationOnly, demandVersion, nextNumber, requiredText } from '../plans/plan-gate.js';
import { rowsOf } from '../plans/part-rows.js';
import type { PlanEntity } from '../plans/plan.entity.js';
import { ActivityEntity } from './activity.entity.js';

/** Writes the activities of a plan that its staff prepare; their weights come after its adoption. DOMAIN.md §2, §3.8 */
@Injectable()
export class ActivityEditingService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: Actor, commitmentId: number, form: ActivityForm, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const plan = await openPlanOf(tx, actor, commitmentId);
      demand(mayRestructure(plan.state));
      const number = await nextNumber(tx, 'activity', 'commitment_id', commitmentId);
      const activity = await tx.insert(ActivityEntity, { commitmentId, number, weight: null, ...columnsOf(plan, form) });
      await tx.record({ event: 'activity.created', subject: subject(activity), after: { commitmentId, number, ...factsOf(activity) } });
      return saved(activity);
    });
  }

  edit(actor: Actor, id: number, version: number, form: ActivityForm): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const { plan, activity } = await this.open(tx, actor, id, version);
      const before = factsOf(activity);
      Object.assign(activity, columnsOf(plan, form));
      const after = factsOf(activity);
      demandTranslationOnly(plan, before, after);
      await tx.save(ActivityEntity, activity);
      await tx.record({ event: 'activity.edited', subject: subject(activity), before, after });
      return saved(activity);
    });
  }

  /** Deletes an activity that the public never saw. */
  delete(actor: Actor, id: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      const { plan, activity } = await this.open(tx, actor, id, version);
      demand(mayDelete(plan.state, plan.publishedAt !== null));
      const { commitmentId } = activity;
      await tx.record({
        event: 'activity.deleted',
        subject: subject(activity),
        before: { commitmentId, ...factsOf(activity), rows: await rowsOf(tx, 'activity', id) },
      });
      await tx.remove(ActivityEntity, activity);
      await closeGaps(tx, 'activity', 'commitment_id', commitmentId);
      return { id };
    });
  }

  private async open(tx: Transaction, actor: Actor, id: number, version: number): Promise<{ plan: PlanEntity; activity: ActivityEntity }> {
    const place = await tx.find(ActivityEntity, { id });
    if (!place) throw new DomainError('resource.not_found');
    const plan = await openPlanOf(tx, actor, place.commitmentId);
    const activity = await tx.getForUpdate(ActivityEntity, { id });
    demandVersion(activity, version);
    return { plan, activity };
  }
}

const subject = ({ id }: ActivityEntity): { kind: 'activity'; id: number } => ({ kind: 'activity', id });

const saved = ({ id, version }: ActivityEntity): Saved => ({ id, version });

const columnsOf = ({ mainLanguage }: PlanEntity, { title, start, end }: ActivityForm) => {
  demandPeriod({ start, end });
  return { title: requiredText(title, mainLanguage, 'title'), ...periodColumns({ start, end }) };
};

const factsOf = ({ title, startOn, startPrecision, endOn, endPrecision }: ActivityEntity) => ({
  title,
  start: startOn && startPrecision && partialDate(startOn, startPrecision),
  end: endOn && endPrecision && partialDate(endOn, endPrecision),
});
