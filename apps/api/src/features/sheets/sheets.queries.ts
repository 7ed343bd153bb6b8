import { Injectable } from '@nestjs/common';
import type { StudioSheet } from '@iltizam/shared/activities/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { STUDIO_SHEET_SQL } from './sheet.sql.js';

const STUDIO_SHEET: Statement = { name: 'studio_sheet', text: STUDIO_SHEET_SQL };

@Injectable()
export class SheetsQueries {
  constructor(private readonly sql: Sql) {}

  /** The sheet of an activity as its staff write it; to anybody else it does not exist. */
  async get(actor: Actor, activityId: number): Promise<StudioSheet> {
    const row = await this.sql.row<{ planId: number; memberId: number; sheet: StudioSheet }>(STUDIO_SHEET, [activityId]);
    if (!row || !canManagePlans(actor, row)) throw new DomainError('resource.not_found');
    return row.sheet;
  }
}
