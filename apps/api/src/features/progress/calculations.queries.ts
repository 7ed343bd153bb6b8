import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { AxisCalculation, Calculation, PlanCalculation } from '@iltizam/shared/progress/contract';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import {
  type CommitmentFacts,
  type PlanFacts,
  presentAxisCalculation,
  presentCalculation,
  presentPlanCalculation,
} from './calculation.presenter.js';
import { COMMITMENT_FACTS_SQL, PLAN_FACTS_SQL } from './calculations.sql.js';

const COMMITMENT_FACTS: Statement = { name: 'commitment_facts', text: COMMITMENT_FACTS_SQL };
const PLAN_FACTS: Statement = { name: 'plan_facts', text: PLAN_FACTS_SQL };

/** How a rate is reached, term by term, by the pure library on the same facts as the dashboard. */
@Injectable()
export class CalculationsQueries {
  constructor(private readonly sql: Sql) {}

  async ofCommitment(slug: string, number: number, asOf: IsoDate, locale: Locale): Promise<Calculation> {
    const row = await this.sql.row<CommitmentFacts>(COMMITMENT_FACTS, [slug, asOf, locale, number]);
    if (!row) throw new DomainError('resource.not_found');
    return presentCalculation(asOf, row);
  }

  async ofPlan(slug: string, asOf: IsoDate, locale: Locale): Promise<PlanCalculation> {
    return presentPlanCalculation(asOf, await this.planFacts(slug, asOf, locale));
  }

  async ofAxis(slug: string, number: number, asOf: IsoDate, locale: Locale): Promise<AxisCalculation> {
    const calculation = presentAxisCalculation(asOf, await this.planFacts(slug, asOf, locale), number);
    if (!calculation) throw new DomainError('resource.not_found');
    return calculation;
  }

  /** What the rates of a plan are computed from. */
  async planFacts(slug: string, asOf: IsoDate, locale: Locale): Promise<PlanFacts> {
    const row = await this.sql.row<PlanFacts>(PLAN_FACTS, [slug, asOf, locale]);
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }
}
