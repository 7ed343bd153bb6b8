import { Injectable } from '@nestjs/common';
import type { PublishedReportList, ReusableSections, StudioReport, StudioReportList } from '@iltizam/shared/editions/contract';
import { mayPrepare } from '@iltizam/shared/editions/lifecycle';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { ReportsQueries } from '../reports/reports.queries.js';
import { PLAN_PLACE_SQL, PUBLISHED_REPORTS_SQL, REUSABLE_SECTIONS_SQL, STUDIO_REPORT_SQL, STUDIO_REPORTS_SQL } from './editions.sql.js';
import { presentReport, type StoredReport } from './studio-report.presenter.js';

const STUDIO_REPORT: Statement = { name: 'studio_report', text: STUDIO_REPORT_SQL };
const STUDIO_REPORTS: Statement = { name: 'studio_reports', text: STUDIO_REPORTS_SQL };
const PLAN_PLACE: Statement = { name: 'report_plan_place', text: PLAN_PLACE_SQL };
const REUSABLE: Statement = { name: 'reusable_sections', text: REUSABLE_SECTIONS_SQL };
const PUBLISHED: Statement = { name: 'published_reports', text: PUBLISHED_REPORTS_SQL };

const REUSABLE_MAX = 20;

type Place = { planId: number; memberId: number; planState: PlanState };
type ReportRow = Place & { report: StoredReport };

@Injectable()
export class EditionsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly reports: ReportsQueries,
    private readonly clock: Clock,
  ) {}

  /** A report in the hands of the plan's staff; to anybody else it does not exist. */
  async studioReport(actor: Actor, id: number, locale: Locale): Promise<StudioReport> {
    const row = await this.sql.row<ReportRow>(STUDIO_REPORT, [id, locale]);
    if (!row || !canManagePlans(actor, row)) throw new DomainError('resource.not_found');
    return presentReport(row.report);
  }

  async ofPlan(actor: Actor, slug: string, locale: Locale): Promise<StudioReportList> {
    const { planState } = await this.place(actor, slug);
    const rows = await this.sql.rows<ReportRow>(STUDIO_REPORTS, [slug, locale]);
    return { items: rows.map(({ report }) => presentReport(report)), abilities: { create: mayPrepare(planState).ok } };
  }

  /** The plan whose reports the caller prepares. */
  async place(actor: Actor, slug: string): Promise<Place> {
    const place = await this.sql.row<Place>(PLAN_PLACE, [slug]);
    if (!place || !canManagePlans(actor, place)) throw new DomainError('resource.not_found');
    return place;
  }

  async reusableSections(actor: Actor, id: number, locale: Locale): Promise<ReusableSections> {
    await this.studioReport(actor, id, locale);
    const row = await this.sql.row<ReusableSections>(REUSABLE, [id, locale, REUSABLE_MAX]);
    return row ?? { items: [] };
  }

  /** The report as it would be frozen now. */
  async preview(actor: Actor, id: number, locale: Locale): Promise<ReportModel> {
    const { plan, asOf, sections } = await this.studioReport(actor, id, locale);
    return this.reports.model(plan.slug, { asOf, knownAt: null, sections }, locale);
  }

  /** What was published of a plan, drafts too. */
  async published(slug: string): Promise<PublishedReportList> {
    const row = await this.sql.row<PublishedReportList>(PUBLISHED, [slug, this.clock.today()]);
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }
}
