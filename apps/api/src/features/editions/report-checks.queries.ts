import { Injectable } from '@nestjs/common';
import type { CheckFacts } from '@iltizam/shared/editions/check-facts';
import { reportChecks } from '@iltizam/shared/editions/checks';
import type { ReportChecks } from '@iltizam/shared/editions/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PlanTreesQueries } from '../plans/plan-trees.queries.js';
import { ReportsQueries } from '../reports/reports.queries.js';
import { EditionsQueries } from './editions.queries.js';
import { CHECK_FACTS_SQL } from './report-checks.sql.js';

const CHECK_FACTS: Statement = { name: 'report_check_facts', text: CHECK_FACTS_SQL };

type CheckRow = Pick<CheckFacts, 'sections' | 'brokenLinks' | 'waiting'> & { mainLanguage: Locale };

/** A report that is not today's, of other languages than the plan's, with the texts of one that is prepared. */
type Asked = { asOf?: IsoDate; languages?: Locale[]; report?: number };

@Injectable()
export class ReportChecksQueries {
  constructor(
    private readonly sql: Sql,
    private readonly editions: EditionsQueries,
    private readonly trees: PlanTreesQueries,
    private readonly reports: ReportsQueries,
    private readonly clock: Clock,
  ) {}

  /** What to look at before a report of that day in those languages is frozen. DOMAIN.md §9 */
  async ofPlan(actor: Actor, slug: string, { asOf: day, languages, report: number }: Asked): Promise<ReportChecks> {
    await this.editions.place(actor, slug);
    const asOf = day ?? this.clock.today();
    const row = await this.sql.row<CheckRow>(CHECK_FACTS, [slug, asOf, number ?? null]);
    if (!row) throw new DomainError('resource.not_found');
    const { mainLanguage, ...facts } = row;
    const [tree, report] = await Promise.all([this.trees.tree(slug), this.reports.model(slug, { asOf }, mainLanguage)]);
    return { asOf, items: reportChecks({ ...facts, asOf, languages: languages ?? [mainLanguage], tree, report }) };
  }
}
