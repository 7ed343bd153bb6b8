import { Injectable } from '@nestjs/common';
import { completenessOf } from '@iltizam/shared/plans/completeness';
import type { PlanTree, StudioPlan, StudioPlanList, StudioPlanSummary } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canManagePlans } from './plan.policy.js';
import { MEMBERS_SQL, PLAN_TREE_SQL, PLAN_TREES_SQL } from './plan-tree.sql.js';
import { presentStudioPlan } from './studio-plan.presenter.js';

const TREE: Statement = { name: 'plan_tree', text: PLAN_TREE_SQL };
const TREES: Statement = { name: 'plan_trees', text: PLAN_TREES_SQL };
const MEMBERS: Statement = { name: 'members', text: MEMBERS_SQL };

type Place = { planId: number; memberId: number };
type TreeRow = Place & { plan: PlanTree };

@Injectable()
export class PlanTreesQueries {
  constructor(private readonly sql: Sql) {}

  /** A plan with all its parts, inside the transaction that writes it. */
  async tree(slug: string): Promise<PlanTree> {
    return (await this.row(slug)).plan;
  }

  /** A plan as its staff writes it; to anybody else it does not exist. */
  async get(actor: Actor, slug: string): Promise<StudioPlan> {
    const { plan, ...place } = await this.row(slug);
    if (!canManagePlans(actor, place)) throw new DomainError('resource.not_found');
    return presentStudioPlan(plan);
  }

  /** The plans that the caller manages. */
  async list(actor: Actor): Promise<StudioPlanList> {
    const plans = (await this.sql.rows<TreeRow>(TREES, [])).filter((place) => canManagePlans(actor, place));
    const members = await this.sql.rows<{ memberId: number; member: StudioPlanList['members'][number] }>(MEMBERS, []);
    return {
      items: plans.map(({ plan }) => summaryOf(plan)),
      members: members.filter(({ memberId }) => canManagePlans(actor, { memberId })).map(({ member }) => member),
    };
  }

  private async row(slug: string): Promise<TreeRow> {
    const row = await this.sql.row<TreeRow>(TREE, [slug]);
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }
}

function summaryOf(plan: PlanTree): StudioPlanSummary {
  const { slug, number, title, mainLanguage, member, start, end, state, axes } = plan;
  const commitments = axes.flatMap((axis) => axis.commitments);
  return {
    slug,
    number,
    title,
    mainLanguage,
    member,
    start,
    end,
    state,
    axes: axes.length,
    commitments: commitments.length,
    activities: commitments.reduce((sum, { activities }) => sum + activities.length, 0),
    completeness: completenessOf(plan),
  };
}
