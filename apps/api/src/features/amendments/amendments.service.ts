import { Injectable } from '@nestjs/common';
import { changesOf } from '@iltizam/shared/amendments/changes';
import type { ActivityTerms, AddedActivity, AmendablePlan, Amendment, AmendPlan, StoredEffect } from '@iltizam/shared/amendments/contract';
import type { Change } from '@iltizam/shared/amendments/part-changes';
import { mayAmend } from '@iltizam/shared/amendments/terms';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { writtenText } from '@iltizam/shared/plans/completeness';
import type { Actor } from '../../platform/auth/actor.js';
import { periodColumns } from '../../platform/database/period-columns.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { ActivityEntity } from '../activities/activity.entity.js';
import { demand, nextNumber, openPlan } from '../plans/plan-gate.js';
import type { PlanEntity } from '../plans/plan.entity.js';
import { ActivityTermsEntity } from './activity-terms.entity.js';
import { AmendmentChangeEntity } from './amendment-change.entity.js';
import { AmendmentEntity } from './amendment.entity.js';
import { AmendmentsQueries, type Rates } from './amendments.queries.js';
import { CommitmentTermsEntity } from './commitment-terms.entity.js';
import { PlanTermsEntity } from './plan-terms.entity.js';
import { activityRows, commitmentRows, planRows } from './terms-rows.js';

const NO_EFFECT: StoredEffect = { plan: { before: null, after: null }, commitments: [] };

/** What is to be written, once it was found to be right. */
type Intention = { actor: Actor; plan: PlanEntity; current: AmendablePlan; wanted: AmendPlan; changes: Change[]; number: number };
type Added = { activity: { id: number; baseline: ActivityTerms; patches: [] }; lines: Line[] };
type Line = Omit<Change, 'before'> & { before: object | null };

/** What of an adopted plan changes, from which day on, why and by whose approval: DOMAIN.md §3.8, docs/adr/0024-terms-in-force.md. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly amendments: AmendmentsQueries,
  ) {}

  /** Records an amendment: for good, a correction is a new one. */
  amend(actor: Actor, slug: string, wanted: AmendPlan, locale: Locale, idempotency: Idempotency | null): Promise<Amendment> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const intention = await this.open(tx, actor, slug, wanted);
      const effect = await this.effect(tx, intention);
      const lines = await this.write(tx, intention, effect);
      const { plan, number } = intention;
      await tx.record({
        event: 'plan.amended',
        subject: { kind: 'plan', id: plan.id },
        before: { changes: lines.map(({ kind, id, what, before }) => ({ kind, id, what, before })) },
        after: { number, effectiveOn: wanted.effectiveOn, changes: lines.map(({ kind, id, what, after }) => ({ kind, id, what, after })) },
      });
      return this.amendments.get(slug, number, locale);
    });
  }

  /** The amendment as it would be, with the rates it would lead to; nothing of it stays. */
  preview(actor: Actor, slug: string, wanted: AmendPlan, locale: Locale): Promise<Amendment> {
    return this.uow.write(actor, async (tx) => {
      const intention = await this.open(tx, actor, slug, wanted);
      const effect = await this.effect(tx, intention);
      return this.rehearse(tx, intention, effect, () => this.amendments.get(slug, intention.number, locale));
    });
  }

  private async open(tx: Transaction, actor: Actor, slug: string, wanted: AmendPlan): Promise<Intention> {
    const plan = await openPlan(tx, actor, { slug });
    demand(mayAmend(plan.state, plan.weightsFrozenAt !== null));
    const current = await this.amendments.amendable(actor, slug);
    const { changes, faults } = changesOf(current, plan.id, wanted);
    const reason = writtenText(wanted.reason) ?? {};
    const unsaid: FieldFault[] = [
      ...(reason[plan.mainLanguage] === undefined ? [{ pointer: `/reason/${plan.mainLanguage}`, code: 'required' }] : []),
      ...(wanted.approver === '' ? [{ pointer: '/approver', code: 'required' }] : []),
    ];
    if (faults.length + unsaid.length > 0) throw new DomainError('request.invalid', {}, [...faults, ...unsaid]);
    const [last] = await tx.query<{ number: number }>(`select coalesce(max(number), 0) + 1 as number from amendment where plan_id = $1`, [
      plan.id,
    ]);
    return { actor, plan, current, wanted: { ...wanted, reason }, changes, number: last?.number ?? 1 };
  }

  /** The rates on the effective day with what is known today, without the amendment and with it: those of the plan, and of the commitments that it touches or moves. */
  private async effect(tx: Transaction, intention: Intention): Promise<StoredEffect> {
    const { plan, wanted, changes, current } = intention;
    const rates = (): Promise<Rates> => this.amendments.rates(plan.slug, wanted.effectiveOn);
    const before = await rates();
    const after = await this.rehearse(tx, intention, NO_EFFECT, rates);
    const touched = touchedCommitments(current, wanted, changes);
    return {
      plan: { before: before.plan, after: after.plan },
      commitments: before.commitments.flatMap(({ id, number, rate }) => {
        const next = after.commitments.find((one) => one.id === id)?.rate ?? null;
        return touched.has(id) || next !== rate ? [{ number, before: rate, after: next }] : [];
      }),
    };
  }

  /** Writes, looks and takes back: what an amendment leads to is computed by the statements that everybody reads. */
  private async rehearse<Seen>(tx: Transaction, intention: Intention, effect: StoredEffect, look: () => Promise<Seen>): Promise<Seen> {
    await tx.query('savepoint rehearsal', []);
    await this.write(tx, intention, effect);
    const seen = await look();
    await tx.query('rollback to savepoint rehearsal', []);
    return seen;
  }

  private async write(
    tx: Transaction,
    { actor, plan, current, wanted, changes, number }: Intention,
    effect: StoredEffect,
  ): Promise<Line[]> {
    const { reason, approver, effectiveOn } = wanted;
    const { id: amendmentId } = await tx.insert(AmendmentEntity, {
      planId: plan.id,
      number,
      reason,
      approver,
      effectiveOn,
      recordedAt: await tx.now(),
      authorId: actor.accountId,
      effect,
    });
    const added: Added[] = [];
    for (const one of wanted.added) added.push(await this.add(tx, one, effectiveOn));
    const lines = [...changes, ...added.flatMap((one) => one.lines)];
    await tx.insertAll(
      AmendmentChangeEntity,
      lines.map(({ kind, id, what, before, after }, position) => ({
        amendmentId,
        position,
        subjectKind: kind,
        subjectId: id,
        what,
        before,
        after,
      })),
    );
    const told = lines.filter((line): line is Change => line.what !== 'added');
    const activities = [...current.commitments.flatMap((commitment) => commitment.activities), ...added.map(({ activity }) => activity)];
    const amended = <Row extends object>(rows: Row[]): (Row & { amendmentId: number })[] => rows.map((row) => ({ ...row, amendmentId }));
    await tx.insertAll(PlanTermsEntity, amended(planRows(current, plan.id, told, effectiveOn)));
    await tx.insertAll(CommitmentTermsEntity, amended(commitmentRows(current.commitments, told, effectiveOn)));
    await tx.insertAll(ActivityTermsEntity, amended(activityRows(activities, told, effectiveOn)));
    return lines;
  }

  /** A supplementary activity, in the plan from the day of the amendment on; its weight is what the amendment says of it next. */
  private async add(tx: Transaction, { commitmentId, title, weight, start, end }: AddedActivity, addedOn: string): Promise<Added> {
    const baseline: ActivityTerms = { title: writtenText(title) ?? {}, weight: null, start, end, applicable: true };
    const { id } = await tx.insert(ActivityEntity, {
      commitmentId,
      number: await nextNumber(tx, 'activity', 'commitment_id', commitmentId),
      title: baseline.title,
      weight: null,
      supplementary: true,
      ...periodColumns({ start, end }),
      addedOn,
    });
    const lines: Line[] = [{ kind: 'activity', id, what: 'added', before: null, after: { title: baseline.title, start, end } }];
    if (weight !== null) lines.push({ kind: 'activity', id, what: 'weight', before: { weight: null }, after: { weight } });
    return { activity: { id, baseline, patches: [] }, lines };
  }
}

function touchedCommitments(current: AmendablePlan, { added }: AmendPlan, changes: readonly Change[]): Set<number> {
  const ids = (kind: Change['kind']): number[] => changes.filter((change) => change.kind === kind).map(({ id }) => id);
  const activities = new Set(ids('activity'));
  return new Set([
    ...ids('commitment'),
    ...added.map(({ commitmentId }) => commitmentId),
    ...current.commitments.filter((one) => one.activities.some(({ id }) => activities.has(id))).map(({ id }) => id),
  ]);
}
