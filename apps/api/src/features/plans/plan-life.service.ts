import { Injectable } from '@nestjs/common';
import { partialDate } from '@iltizam/shared/kernel/dates';
import type { HistoryEvent } from '@iltizam/shared/history/contract';
import { isPublic, mayDelete, mayFreeze, mayMove, mayRestructure, maySetRules } from '@iltizam/shared/plans/lifecycle';
import type { PlanSettings, PlanState } from '@iltizam/shared/plans/contract';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import { settingsFaults } from '@iltizam/shared/plans/settings-rules';
import type { CreatePlan, Deleted, EditPlan, PlanIdentity, PlanOrder, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { periodColumns } from '../../platform/database/period-columns.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { MemberEntity } from '../members/member.entity.js';
import { blockFaults } from './block-faults.js';
import {
  bump,
  demand,
  demandPeriod,
  demandTranslationOnly,
  demandVersion,
  demandWhole,
  openPlan,
  optionalText,
  renumber,
  requiredText,
} from './plan-gate.js';
import { PlanEntity } from './plan.entity.js';
import { canManagePlans } from './plan.policy.js';
import { PlanTreesQueries } from './plan-trees.queries.js';

/** The life of a plan from draft to closure: DOMAIN.md §2 and §3.8. */
@Injectable()
export class PlanLifeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly trees: PlanTreesQueries,
  ) {}

  /** Begins a draft with the rules a plan follows until somebody decides otherwise. */
  create(actor: Actor, { member: slug, ...identity }: CreatePlan, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const member = await tx.find(MemberEntity, { slug });
      if (!member) throw new DomainError('request.invalid', {}, [{ pointer: '/member', code: 'unknown' }]);
      allow(canManagePlans(actor, { memberId: member.id }));
      await demandFreeSlug(tx, identity.slug, null);
      const plan = await tx.insert(PlanEntity, {
        memberId: member.id,
        ogpCode: null,
        ogpPlan: null,
        ...identityColumns(identity),
        ...settingsColumns(DEFAULT_SETTINGS),
        dataNote: null,
        sections: null,
        state: 'draft',
        knownCommitments: null,
        ratesAsOf: null,
        publishedAt: null,
        weightsFrozenAt: null,
      });
      await tx.record({
        event: 'plan.created',
        subject: subject(plan),
        after: { ...identityOf(plan), ...ogpOf(plan), settings: DEFAULT_SETTINGS },
      });
      return saved(plan);
    });
  }

  /** Changes who the plan is, or the rules it follows; after the adoption only its translations. */
  edit(actor: Actor, slug: string, version: number, { identity, settings }: EditPlan): Promise<Saved> {
    return this.change(actor, slug, version, 'plan.edited', async (tx, plan) => {
      if (settings) {
        demand(maySetRules(plan.state));
        demandSettings(settings);
        Object.assign(plan, settingsColumns(settings));
      }
      if (identity) await this.rename(tx, plan, identity);
    });
  }

  private async rename(tx: Transaction, plan: PlanEntity, identity: PlanIdentity): Promise<void> {
    const before = identityOf(plan);
    if (identity.slug !== plan.slug) await demandFreeSlug(tx, identity.slug, plan.id);
    Object.assign(plan, identityColumns(identity));
    demandTranslationOnly({ state: plan.state, mainLanguage: before.mainLanguage }, before, identityOf(plan));
  }

  /** Moves the plan on, or a consultation back to its draft. Starting it freezes its weights. DOMAIN.md §2 */
  move(actor: Actor, slug: string, version: number, to: PlanState): Promise<Saved> {
    return this.change(actor, slug, version, 'plan.moved', async (tx, plan) => {
      const tree = await this.trees.tree(slug);
      demand(mayMove(tree, to), blockFaults(tree, to));
      plan.state = to;
      const now = await tx.now();
      if (isPublic(to)) plan.publishedAt ??= now;
      if (to === 'in_progress') plan.weightsFrozenAt ??= now;
    });
  }

  /** Locks the weights for good. DOMAIN.md §3.8 */
  freeze(actor: Actor, slug: string, version: number): Promise<Saved> {
    return this.change(actor, slug, version, 'plan.weights_frozen', async (tx, plan) => {
      const tree = await this.trees.tree(slug);
      demand(mayFreeze(tree), blockFaults(tree, 'in_progress'));
      plan.weightsFrozenAt = await tx.now();
    });
  }

  /** Puts the axes, and the commitments in them, in another order; numbers follow. */
  reorder(actor: Actor, slug: string, version: number, { axes }: PlanOrder): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      demandVersion(plan, version);
      demand(mayRestructure(plan.state));
      const tree = await this.trees.tree(slug);
      const [axisIds, commitmentIds] = [axes.map(({ id }) => id), axes.flatMap(({ commitments }) => commitments)];
      demandWhole(
        axisIds,
        tree.axes.map(({ id }) => id),
        '/axes',
      );
      demandWhole(
        commitmentIds,
        tree.axes.flatMap(({ commitments }) => commitments.map(({ id }) => id)),
        '/axes',
      );
      await renumber(tx, 'axis', axisIds);
      await tx.query(
        `update commitment c set axis_id = o.axis_id, version = c.version + 1 from unnest($1::int[], $2::int[]) o(id, axis_id)
         where o.id = c.id and c.axis_id <> o.axis_id`,
        [commitmentIds, axes.flatMap(({ id, commitments }) => commitments.map(() => id))],
      );
      await renumber(tx, 'commitment', commitmentIds);
      await tx.record({ event: 'plan.reordered', subject: subject(plan), after: { axes } });
      return { id: plan.id, version: await bump(tx, 'plan', plan) };
    });
  }

  /** Deletes a plan that the public never saw, with all its parts. */
  delete(actor: Actor, slug: string, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      demandVersion(plan, version);
      demand(mayDelete(plan.state, plan.publishedAt !== null));
      const { id } = plan;
      const parts = `commitment_id in (select id from commitment where plan_id = $1)`;
      for (const table of ['indicator', 'activity']) await tx.query(`delete from ${table} where ${parts}`, [plan.id]);
      for (const table of ['commitment', 'axis']) await tx.query(`delete from ${table} where plan_id = $1`, [plan.id]);
      await tx.record({ event: 'plan.deleted', subject: subject(plan), before: identityOf(plan) });
      await tx.remove(PlanEntity, plan);
      return { id };
    });
  }

  /** One change of the plan's own row: locked, from the version read, with its trace. */
  private change(
    actor: Actor,
    slug: string,
    version: number,
    event: HistoryEvent,
    apply: (tx: Transaction, plan: PlanEntity) => Promise<void>,
  ): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      demandVersion(plan, version);
      const before = factsOf(plan);
      await apply(tx, plan);
      await tx.save(PlanEntity, plan);
      await tx.record({ event, subject: subject(plan), before, after: factsOf(plan) });
      return saved(plan);
    });
  }
}

const subject = ({ id }: PlanEntity): { kind: 'plan'; id: number } => ({ kind: 'plan', id });

const saved = ({ id, version }: PlanEntity): Saved => ({ id, version });

const identityColumns = ({ start, end, title, summary, ogpCode, ogpPlan, ...rest }: PlanIdentity) => {
  demandPeriod({ start, end });
  return {
    ...rest,
    ...(ogpCode !== undefined && { ogpCode }),
    ...(ogpPlan !== undefined && { ogpPlan }),
    title: requiredText(title, rest.mainLanguage, 'title'),
    summary: optionalText(summary, rest.mainLanguage, 'summary'),
    ...periodColumns({ start, end }),
  };
};

/** What the OGP gives is no promise: it changes in every state. */
const ogpOf = ({ ogpCode, ogpPlan }: PlanEntity) => ({ ogpCode, ogpPlan });

const identityOf = (plan: PlanEntity): PlanIdentity => ({
  number: plan.number,
  slug: plan.slug,
  title: plan.title,
  summary: plan.summary,
  mainLanguage: plan.mainLanguage,
  start: partialDate(plan.startOn, plan.startPrecision),
  end: partialDate(plan.endOn, plan.endPrecision),
});

const settingsColumns = ({ unreported, planRate, ...thresholds }: PlanSettings) => ({
  ...thresholds,
  unreportedRule: unreported,
  planRateRule: planRate,
});

const settingsOf = (plan: PlanEntity): PlanSettings => ({
  unreported: plan.unreportedRule,
  planRate: plan.planRateRule,
  limitedBelow: plan.limitedBelow,
  completedFrom: plan.completedFrom,
  atRiskPoints: plan.atRiskPoints,
  aheadPoints: plan.aheadPoints,
  staleDays: plan.staleDays,
  completionNeedsAction: plan.completionNeedsAction,
  completionNeedsEvidence: plan.completionNeedsEvidence,
  publication: plan.publication,
});

const factsOf = (plan: PlanEntity): object => ({
  ...identityOf(plan),
  ...ogpOf(plan),
  state: plan.state,
  weightsFrozenAt: plan.weightsFrozenAt,
  settings: settingsOf(plan),
});

function demandSettings(settings: PlanSettings): void {
  const faults: FieldFault[] = settingsFaults(settings).map(({ field, code }) => ({ pointer: `/settings/${field}`, code }));
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
}

async function demandFreeSlug(tx: Transaction, slug: string, own: number | null): Promise<void> {
  const other = await tx.find(PlanEntity, { slug });
  if (other && other.id !== own) throw new DomainError('plan.slug_taken', {}, [{ pointer: '/slug', code: 'plan.slug_taken' }]);
}
