import { Injectable } from '@nestjs/common';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { PORTABLE_PLAN_SQL } from './portable.sql.js';

const PORTABLE_PLAN: Statement = { name: 'portable_plan', text: PORTABLE_PLAN_SQL };

type Row = { planId: number; memberId: number; state: PlanState; json: string };

/** Plans as they travel. DOMAIN.md §11 */
@Injectable()
export class PortableQueries {
  constructor(private readonly sql: Sql) {}

  /** Any plan, drafts included: who may read it is the caller's to ask. */
  async plan(slug: string): Promise<PortablePlan> {
    return JSON.parse((await this.find(slug)).json) as PortablePlan;
  }

  /** A public plan as JSON text, sent as PostgreSQL wrote it. */
  async publicJson(slug: string): Promise<string> {
    const { state, json } = await this.find(slug);
    if (state === 'draft') throw new DomainError('resource.not_found');
    return json;
  }

  /** The same for staff, to whom their drafts exist. */
  async staffJson(actor: Actor, slug: string): Promise<string> {
    const { planId, memberId, state, json } = await this.find(slug);
    if (!canManagePlans(actor, { memberId, planId })) throw new DomainError(state === 'draft' ? 'resource.not_found' : 'permission.denied');
    return json;
  }

  /** The plan with what a role must cover to read it. */
  async find(slug: string): Promise<Row> {
    const row = await this.sql.row<Row>(PORTABLE_PLAN, [slug]);
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }
}
