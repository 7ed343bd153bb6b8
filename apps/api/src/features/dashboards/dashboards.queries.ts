import { Injectable } from '@nestjs/common';
import type {
  ComparedPlan,
  DateComparison,
  InstitutionBreakdown,
  PlanComparison,
  Reporting,
  Timeline,
} from '@iltizam/shared/dashboards/contract';
import type { IsoDate, IsoDateTime } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { refuseReversed } from '../../platform/http/two-days.js';
import { presentDateComparison, presentPlanComparison, type Standings } from './comparison.presenter.js';
import { COMPARED_PLAN_SQL, INSTITUTIONS_SQL, REPORTING_SQL, STANDINGS_KNOWN_SQL, STANDINGS_SQL, TIMELINE_SQL } from './dashboards.sql.js';
import { presentReporting, type ReportingRow } from './reporting.presenter.js';

const INSTITUTIONS: Statement = { name: 'dashboard_institutions', text: INSTITUTIONS_SQL };
const TIMELINE: Statement = { name: 'dashboard_timeline', text: TIMELINE_SQL };
const STANDINGS: Statement = { name: 'dashboard_standings', text: STANDINGS_SQL };
const STANDINGS_KNOWN: Statement = { name: 'dashboard_standings_known', text: STANDINGS_KNOWN_SQL };
const COMPARED_PLAN: Statement = { name: 'dashboard_compared_plan', text: COMPARED_PLAN_SQL };
const REPORTING: Statement = { name: 'dashboard_reporting', text: REPORTING_SQL };

type TwoDays = { from: IsoDate; to: IsoDate; knownAt?: IsoDateTime | undefined };

@Injectable()
export class DashboardsQueries {
  constructor(private readonly sql: Sql) {}

  async institutions(slug: string, asOf: IsoDate, locale: Locale): Promise<InstitutionBreakdown> {
    return { asOf, ...(await this.one<Pick<InstitutionBreakdown, 'items'>>(INSTITUTIONS, slug, asOf, locale)) };
  }

  async timeline(slug: string, asOf: IsoDate, locale: Locale): Promise<Timeline> {
    return { asOf, ...(await this.one<Omit<Timeline, 'asOf'>>(TIMELINE, slug, asOf, locale)) };
  }

  async reporting(slug: string, asOf: IsoDate, locale: Locale): Promise<Reporting> {
    return presentReporting(asOf, await this.one<ReportingRow>(REPORTING, slug, asOf, locale));
  }

  /** Both days with `knownAt` from what was recorded by then. */
  async twoDays(slug: string, { from, to, knownAt }: TwoDays, locale: Locale): Promise<DateComparison> {
    refuseReversed(from, to);
    const on = (day: IsoDate) =>
      knownAt === undefined
        ? this.one<Standings>(STANDINGS, slug, day, locale)
        : this.one<Standings>(STANDINGS_KNOWN, slug, day, locale, knownAt);
    const [earlier, later] = await Promise.all([on(from), on(to)]);
    return presentDateComparison(from, earlier, to, later);
  }

  /** `slugs` are two, with a comma between them. */
  async twoPlans(slugs: string, asOf: IsoDate, locale: Locale): Promise<PlanComparison> {
    const [first = '', second = '', ...more] = slugs.split(',').map((slug) => slug.trim());
    if (!first || !second || first === second || more.length > 0)
      throw new DomainError('request.invalid', {}, [{ pointer: '/plans', code: 'twoPlans' }]);
    const read = async (slug: string) => (await this.one<{ plan: ComparedPlan }>(COMPARED_PLAN, slug, asOf, locale)).plan;
    return presentPlanComparison(asOf, await Promise.all([read(first), read(second)]));
  }

  private async one<Row>(statement: Statement, slug: string, day: IsoDate, locale: Locale, ...more: string[]): Promise<Row> {
    const row = await this.sql.row<Row>(statement, [slug, day, locale, ...more]);
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }
}
