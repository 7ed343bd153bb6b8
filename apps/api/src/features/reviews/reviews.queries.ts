import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { submittedReport } from '@iltizam/shared/progress/draft-content';
import { mayReviewReportOf } from '@iltizam/shared/progress/lifecycle';
import {
  REVIEWED_AT_ONCE_MAX,
  type ReviewQueue,
  type ReviewState,
  type SubmittedReport,
  type UnconfirmedUpdate,
} from '@iltizam/shared/reviews/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { ReportEffects } from '../progress/report-effects.js';
import { UpdatesQueries } from '../progress/updates.queries.js';
import { REVIEW_PLANS_SQL, SUBMITTED_SQL, UNCONFIRMED_SQL } from './reviews.sql.js';

const PLANS: Statement = { name: 'review_plans', text: REVIEW_PLANS_SQL };
const SUBMITTED: Statement = { name: 'review_submitted', text: SUBMITTED_SQL };
const UNCONFIRMED: Statement = { name: 'review_unconfirmed', text: UNCONFIRMED_SQL };

type SubmittedRow = {
  report: Omit<SubmittedReport, 'warnings' | 'commitmentRate' | 'planRate' | 'abilities'>;
  submittedBy: number | null;
  total: number;
};
type UnconfirmedRow = { report: Omit<UnconfirmedUpdate, 'abilities'>; authorId: number | null; total: number };

export type QueueFilter = { plan: string | null; state: ReviewState | null };

const NOTHING = { total: 0, items: [] };

/** What waits for a reviewer. */
@Injectable()
export class ReviewsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly updates: UpdatesQueries,
    private readonly effects: ReportEffects,
  ) {}

  /** The queue of the caller: the oldest first, with what each report would move. */
  async queue(actor: Actor, { plan, state }: QueueFilter, today: IsoDate, locale: Locale): Promise<ReviewQueue> {
    const asker = [grantedScopes(actor, ['staff']), today, locale, grantedScopes(actor, ['committee']), actor.reviewsPlans];
    const values = [...asker, plan, REVIEWED_AT_ONCE_MAX];
    const plans = await this.sql.rows<{ plan: ReviewQueue['plans'][number] }>(PLANS, asker);
    return {
      plans: plans.map((row) => row.plan),
      submitted: state === 'unconfirmed' ? NOTHING : await this.submitted(actor, values, today, locale),
      unconfirmed: state === 'submitted' ? NOTHING : await this.unconfirmed(actor, values),
    };
  }

  private async submitted(actor: Actor, values: unknown[], today: IsoDate, locale: Locale): Promise<ReviewQueue['submitted']> {
    const rows = await this.sql.rows<SubmittedRow>(SUBMITTED, values);
    const contexts = await this.updates.reportContexts(
      rows.map(({ report }) => ({ activityId: report.activity.id, day: report.content.effectiveOn })),
    );
    const known = rows.flatMap((row) => {
      const context = contexts.find(({ activityId }) => activityId === row.report.activity.id);
      return context ? [{ ...row, context }] : [];
    });
    const effects = await this.effects.of(
      known.map(({ report, context }) => ({ report: submittedReport(report.content), context, lang: report.lang })),
      today,
      locale,
    );
    const items = known.flatMap(({ report, submittedBy }, index): SubmittedReport[] => {
      const effect = effects[index];
      if (!effect) return [];
      const { number: _number, ...commitmentRate } = effect.commitment;
      const own = !mayReviewReportOf(actor.accountId, submittedBy).ok;
      return [
        { ...report, warnings: effect.warnings, commitmentRate, planRate: effect.plan, abilities: { publish: !own, return: !own, own } },
      ];
    });
    return { total: rows[0]?.total ?? 0, items };
  }

  private async unconfirmed(actor: Actor, values: unknown[]): Promise<ReviewQueue['unconfirmed']> {
    const rows = await this.sql.rows<UnconfirmedRow>(UNCONFIRMED, values);
    const items = rows.map(({ report, authorId }) => {
      const own = !mayReviewReportOf(actor.accountId, authorId).ok;
      return { ...report, abilities: { confirm: !own, own } };
    });
    return { total: rows[0]?.total ?? 0, items };
  }
}
