import { Injectable } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PastReport, PastReportList, PastReportSummary, PastReportText } from '@iltizam/shared/past-reports/contract';
import { splitLines } from '@iltizam/shared/past-reports/page-lines';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { canBringInPast } from '../imports/import.policy.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { canSeePastReport, type PastReportPlace } from './past-report.policy.js';
import { MEMBER_SQL, PAST_REPORT_SQL, PAST_REPORT_TEXT_SQL, PAST_REPORTS_SQL, SAME_TEXT_SQL } from './past-reports.sql.js';

const PAST_REPORTS: Statement = { name: 'past_reports', text: PAST_REPORTS_SQL };
const PAST_REPORT: Statement = { name: 'past_report', text: PAST_REPORT_SQL };
const PAST_REPORT_TEXT: Statement = { name: 'past_report_text', text: PAST_REPORT_TEXT_SQL };
const SAME_TEXT: Statement = { name: 'past_report_same_text', text: SAME_TEXT_SQL };
const MEMBER: Statement = { name: 'past_report_member', text: MEMBER_SQL };

@Injectable()
export class PastReportsQueries {
  constructor(private readonly sql: Sql) {}

  async list(actor: Actor, locale: Locale): Promise<PastReportList> {
    return { items: await this.sql.rows<PastReportSummary>(PAST_REPORTS, [locale, actor.accountId, grantedScopes(actor, ['staff'])]) };
  }

  async get(actor: Actor, id: number, locale: Locale): Promise<PastReport> {
    const found = await this.sql.row<Omit<PastReport, 'abilities'> & PastReportPlace>(PAST_REPORT, [locale, id]);
    if (!found || !canSeePastReport(actor, found)) throw new DomainError('resource.not_found');
    const { readById: _readById, planId, memberId, ...row } = found;
    const open = row.state === 'deciding';
    const bringIn = open && canBringInPast(actor);
    const openPlan = planId !== null && memberId !== null && canManagePlans(actor, { planId, memberId });
    return { ...row, abilities: { decide: open, bringIn, makePlan: bringIn && row.decided >= row.toDecide, openPlan, discard: open } };
  }

  /** The text as it was given, line by line, so that a finding can be looked up. */
  async text(actor: Actor, id: number): Promise<PastReportText> {
    const row = await this.sql.row<{ text: string } & PastReportPlace>(PAST_REPORT_TEXT, [id]);
    if (!row || !canSeePastReport(actor, row)) throw new DomainError('resource.not_found');
    return { lines: splitLines(row.text) };
  }

  sameText(actor: Actor, sha256: Buffer): Promise<{ id: number; version: number } | null> {
    return this.sql.row(SAME_TEXT, [sha256, actor.accountId, canManagePlans(actor)]);
  }

  async member(slug: string): Promise<PortablePlan['member']> {
    const member = await this.sql.row<PortablePlan['member']>(MEMBER, [slug]);
    if (!member) throw new DomainError('request.invalid', {}, [{ pointer: '/member', code: 'unknown' }]);
    return member;
  }
}
