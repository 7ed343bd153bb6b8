import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Plan, PlanList, PlanSummary } from '@iltizam/shared/plans/contract';
import { currentPlan } from '@iltizam/shared/plans/current';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PLAN_SQL, PLANS_SQL } from './plans.sql.js';

const PLANS: Statement = { name: 'plans', text: PLANS_SQL };
const PLAN: Statement = { name: 'plan', text: PLAN_SQL };

@Injectable()
export class PlansQueries {
  constructor(private readonly sql: Sql) {}

  async list(today: IsoDate, locale: Locale): Promise<PlanList> {
    const items = (await this.sql.rows<{ plan: PlanSummary }>(PLANS, [today, locale])).map(({ plan }) => plan);
    return { items, current: currentPlan(items) };
  }

  async get(slug: string, today: IsoDate, locale: Locale): Promise<Plan> {
    const row = await this.sql.row<{ plan: Plan }>(PLAN, [slug, today, locale]);
    if (!row) throw new DomainError('resource.not_found');
    return row.plan;
  }
}
