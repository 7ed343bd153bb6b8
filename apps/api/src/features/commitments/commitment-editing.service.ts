import { Injectable } from '@nestjs/common';
import { partialDate } from '@iltizam/shared/kernel/dates';
import { trimDecimal } from '@iltizam/shared/kernel/decimal';
import { mayDelete, mayRestructure } from '@iltizam/shared/plans/lifecycle';
import type { CommitmentForm, CommitmentOrder, Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { periodColumns } from '../../platform/database/period-columns.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { AxisEntity } from '../plans/axis.entity.js';
import {
  bump,
  closeGaps,
  demand,
  demandPeriod,
  demandTranslationOnly,
  demandVersion,
  demandWhole,
  nextNumber,
  openPlan,
  optionalText,
  renumber,
  requiredText,
} from '../plans/plan-gate.js';
import { rowsOf } from '../plans/part-rows.js';
import type { PlanEntity } from '../plans/plan.entity.js';
import { CommitmentEntity } from './commitment.entity.js';
import { setSupporters, supportersOf } from './supporters.js';

/** Writes the commitments of a plan that its staff prepare: DOMAIN.md §2. */
@Injectable()
export class CommitmentEditingService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: Actor, slug: string, form: CommitmentForm, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      demand(mayRestructure(plan.state));
      const number = await nextNumber(tx, 'commitment', 'plan_id', plan.id);
      const commitment = await tx.insert(CommitmentEntity, { planId: plan.id, number, ogpId: null, ...(await columnsOf(tx, plan, form)) });
      const supporting = await setSupporters(tx, commitment, form.supporting ?? []);
      await tx.record({
        event: 'commitment.created',
        subject: subject(commitment),
        after: { ...factsOf(commitment), ogpId: commitment.ogpId, supporting },
      });
      return saved(commitment);
    });
  }

  edit(actor: Actor, id: number, version: number, form: CommitmentForm): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const { plan, commitment } = await this.open(tx, actor, id, version);
      const [before, known] = [factsOf(commitment), { ogpId: commitment.ogpId }];
      const helped = await supportersOf(tx, id);
      Object.assign(commitment, await columnsOf(tx, plan, form));
      const after = factsOf(commitment);
      demandTranslationOnly(plan, before, after);
      // Who helps and what the OGP calls it is no promise: it changes while the plan runs. Who helps raises nothing of what the row itself says.
      const supporting = await setSupporters(tx, commitment, form.supporting ?? helped);
      await tx.save(CommitmentEntity, commitment);
      const next = same(helped, supporting) || commitment.version > version ? commitment.version : await bump(tx, 'commitment', commitment);
      await tx.record({
        event: 'commitment.edited',
        subject: subject(commitment),
        before: { ...before, ...known, supporting: helped },
        after: { ...after, ogpId: commitment.ogpId, supporting },
      });
      return { id, version: next };
    });
  }

  /** A copy at the end of the same axis, with its activities and indicators, their weights left out. */
  duplicate(actor: Actor, id: number, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const { plan, commitment } = await this.open(tx, actor, id, null);
      demand(mayRestructure(plan.state));
      const number = await nextNumber(tx, 'commitment', 'plan_id', plan.id);
      // The OGP knows one of them by its identifier.
      const { id: _id, version: _version, ogpId: _ogpId, ...columns } = commitment;
      const copy = await tx.insert(CommitmentEntity, { ...columns, number, ogpId: null });
      await tx.query(
        `insert into activity (commitment_id, number, title, supplementary, start_on, start_precision, end_on, end_precision)
         select $2, number, title, supplementary, start_on, start_precision, end_on, end_precision from activity where commitment_id = $1`,
        [id, copy.id],
      );
      await tx.query(
        `insert into commitment_supporter (commitment_id, institution_id) select $2, institution_id from commitment_supporter where commitment_id = $1`,
        [id, copy.id],
      );
      await tx.query(
        `insert into indicator (commitment_id, number, kind, name, unit, baseline, target)
         select $2, number, kind, name, unit, baseline, target from indicator where commitment_id = $1`,
        [id, copy.id],
      );
      await tx.record({ event: 'commitment.created', subject: subject(copy), after: { ...factsOf(copy), copyOf: id } });
      return saved(copy);
    });
  }

  /** Puts its activities and indicators in another order; numbers follow. */
  reorder(actor: Actor, id: number, version: number, { activities, indicators }: CommitmentOrder): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const { plan, commitment } = await this.open(tx, actor, id, version);
      demand(mayRestructure(plan.state));
      demandWhole(activities, await idsBelow(tx, 'activity', id), '/activities');
      demandWhole(indicators, await idsBelow(tx, 'indicator', id), '/indicators');
      await renumber(tx, 'activity', activities);
      await renumber(tx, 'indicator', indicators);
      await tx.record({ event: 'commitment.reordered', subject: subject(commitment), after: { activities, indicators } });
      return { id, version: await bump(tx, 'commitment', commitment) };
    });
  }

  /** Deletes a commitment that the public never saw, with its activities and indicators. */
  delete(actor: Actor, id: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      const { plan, commitment } = await this.open(tx, actor, id, version);
      demand(mayDelete(plan.state, plan.publishedAt !== null));
      const granted = await tx.query(`select 1 from role_grant where commitment_id = $1 limit 1`, [id]);
      if (granted.length > 0) throw new DomainError('resource.in_use');
      const rows = await rowsOf(tx, 'commitment', id);
      for (const table of ['activity', 'indicator']) await tx.query(`delete from ${table} where commitment_id = $1`, [id]);
      await tx.record({ event: 'commitment.deleted', subject: subject(commitment), before: { ...factsOf(commitment), rows } });
      await tx.remove(CommitmentEntity, commitment);
      await closeGaps(tx, 'commitment', 'plan_id', plan.id);
      return { id };
    });
  }

  private async open(
    tx: Transaction,
    actor: Actor,
    id: number,
    version: number | null,
  ): Promise<{ plan: PlanEntity; commitment: CommitmentEntity }> {
    const place = await tx.find(CommitmentEntity, { id });
    if (!place) throw new DomainError('resource.not_found');
    const plan = await openPlan(tx, actor, { id: place.planId });
    const commitment = await tx.getForUpdate(CommitmentEntity, { id });
    if (version !== null) demandVersion(commitment, version);
    return { plan, commitment };
  }
}

const subject = ({ id }: CommitmentEntity): { kind: 'commitment'; id: number } => ({ kind: 'commitment', id });

const saved = ({ id, version }: CommitmentEntity): Saved => ({ id, version });

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

const unknown = (pointer: string): DomainError => new DomainError('request.invalid', {}, [{ pointer, code: 'unknown' }]);

async function columnsOf(tx: Transaction, { id: planId, mainLanguage }: PlanEntity, form: CommitmentForm) {
  const { axisId, institution: key, start, end, weight, ogpId } = form;
  demandPeriod({ start, end });
  if (!(await tx.find(AxisEntity, { id: axisId, planId }))) throw unknown('/axisId');
  const institution = await tx.find(InstitutionEntity, { key });
  if (!institution) throw unknown('/institution');
  return {
    axisId,
    leadInstitutionId: institution.id,
    weight: trimDecimal(weight),
    ...(ogpId !== undefined && { ogpId }),
    title: requiredText(form.title, mainLanguage, 'title'),
    problem: optionalText(form.problem, mainLanguage, 'problem'),
    solution: optionalText(form.solution, mainLanguage, 'solution'),
    expectedResult: optionalText(form.expectedResult, mainLanguage, 'expectedResult'),
    ...periodColumns({ start, end }),
  };
}

const factsOf = (commitment: CommitmentEntity) => ({
  planId: commitment.planId,
  axisId: commitment.axisId,
  leadInstitutionId: commitment.leadInstitutionId,
  number: commitment.number,
  title: commitment.title,
  problem: commitment.problem,
  solution: commitment.solution,
  expectedResult: commitment.expectedResult,
  weight: trimDecimal(commitment.weight),
  start: commitment.startOn && commitment.startPrecision && partialDate(commitment.startOn, commitment.startPrecision),
  end: commitment.endOn && commitment.endPrecision && partialDate(commitment.endOn, commitment.endPrecision),
});

const idsBelow = async (tx: Transaction, table: 'activity' | 'indicator', commitmentId: number): Promise<number[]> =>
  (await tx.query<{ id: number }>(`select id from ${table} where commitment_id = $1`, [commitmentId])).map(({ id }) => id);
