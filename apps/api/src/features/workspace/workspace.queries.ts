import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Role } from '@iltizam/shared/kernel/roles';
import type { AssignedActivity, AssignedActivityDetail } from '@iltizam/shared/workspace/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { byUrgency, dueOf } from './due.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { ASSIGNED_DETAIL_SQL, ASSIGNED_SQL } from './workspace.sql.js';

const ASSIGNED: Statement = { name: 'workspace_activities', text: ASSIGNED_SQL };
const ASSIGNED_DETAIL: Statement = { name: 'workspace_activity', text: ASSIGNED_DETAIL_SQL };

/** DOMAIN.md §7: leads report on their own activities, staff on behalf. */
const REPORTERS: readonly Role[] = ['lead', 'staff'];

type AssignedRow = { activity: Omit<AssignedActivity, 'due'>; started: boolean };

type Around = Pick<AssignedActivityDetail, 'previous' | 'evidenceElsewhere' | 'reviewers'>;

const presentAssigned = ({ activity, started }: AssignedRow): AssignedActivity => ({ ...activity, due: dueOf({ ...activity, started }) });

@Injectable()
export class WorkspaceQueries {
  constructor(private readonly sql: Sql) {}

  /** What the caller reports on, the most urgent first. */
  async list(actor: Actor, today: IsoDate, locale: Locale): Promise<AssignedActivity[]> {
    const rows = await this.sql.rows<AssignedRow>(ASSIGNED, [grantedScopes(actor, REPORTERS), today, locale]);
    return rows.map(presentAssigned).sort(byUrgency);
  }

  /** One of them; somebody else's does not exist here. */
  async get(actor: Actor, id: number, today: IsoDate, locale: Locale): Promise<AssignedActivityDetail> {
    const values = [grantedScopes(actor, REPORTERS), today, locale, id];
    const row = await this.sql.row<AssignedRow & Around>(ASSIGNED_DETAIL, values);
    if (!row) throw new DomainError('resource.not_found');
    const { previous, evidenceElsewhere, reviewers } = row;
    return { ...presentAssigned(row), previous, evidenceElsewhere, reviewers };
  }
}
