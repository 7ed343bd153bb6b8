import { Injectable } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { StudioNarrative } from '@iltizam/shared/narratives/contract';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { STUDIO_NARRATIVE_SQL } from './narrative.sql.js';

const STUDIO_NARRATIVE: Statement = { name: 'studio_narrative', text: STUDIO_NARRATIVE_SQL };

type Row = {
  commitmentId: number;
  planId: number;
  memberId: number;
  institutionId: number;
  state: PlanState;
  narrative: StudioNarrative;
};

@Injectable()
export class NarrativesQueries {
  constructor(private readonly sql: Sql) {}

  /** The narrative report of an activity, to those who report on it. */
  async get(actor: Actor, activityId: number, locale: Locale): Promise<StudioNarrative> {
    const row = await this.sql.row<Row>(STUDIO_NARRATIVE, [activityId, locale]);
    if (!row) throw new DomainError('resource.not_found');
    const { narrative, state, ...scope } = row;
    const theirs = canReportProgress(actor, scope);
    if (!theirs && state === 'draft') throw new DomainError('resource.not_found');
    allow(theirs);
    return narrative;
  }
}
