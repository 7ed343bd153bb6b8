import { Injectable } from '@nestjs/common';
import type { DraftAbilities, DraftState, ProgressDraft } from '@iltizam/shared/drafts/contract';
import { mayAct, sendingAct } from '@iltizam/shared/progress/lifecycle';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { DRAFT_SQL } from './drafts.sql.js';
import { takesReports } from './report-rules.js';
import { type ReportContext, UpdatesQueries } from './updates.queries.js';

const DRAFT: Statement = { name: 'draft_of_activity', text: DRAFT_SQL };

/** What those who report on the activity may do with its draft as it stands. DOMAIN.md §6 */
const abilitiesOf = (state: DraftState, { state: plan, applicable, publication }: ReportContext): DraftAbilities => ({
  save: takesReports(plan) && applicable && mayAct('save', state).ok,
  send: takesReports(plan) && applicable && mayAct(sendingAct(publication), state).ok,
  withdraw: mayAct('withdraw', state).ok,
  discard: mayAct('discard', state).ok,
});

@Injectable()
export class DraftsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly updates: UpdatesQueries,
    private readonly clock: Clock,
  ) {}

  /** The working draft of an activity, to those who may report on it. */
  async get(actor: Actor, activityId: number): Promise<ProgressDraft> {
    const context = await this.updates.reportContext(activityId, this.clock.today());
    allow(canReportProgress(actor, context));
    return this.of(context);
  }

  /** The same where it is already known who asks. */
  async of(context: ReportContext): Promise<ProgressDraft> {
    const row = await this.sql.row<{ draft: Omit<ProgressDraft, 'abilities'> }>(DRAFT, [context.activityId]);
    if (!row) throw new DomainError('resource.not_found');
    return { ...row.draft, abilities: abilitiesOf(row.draft.state, context) };
  }
}
