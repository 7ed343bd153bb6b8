import { Injectable } from '@nestjs/common';
import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ActivityPageRow, presentActivityPage } from './activity-page.presenter.js';
import { ACTIVITY_PAGE_SQL } from './activity-page.sql.js';

const ACTIVITY_PAGE: Statement = { name: 'activity_page', text: ACTIVITY_PAGE_SQL };

/** An activity by its numbers: "activity 3 of commitment 1 of this plan". */
export type ActivityPlace = { plan: string; commitment: number; activity: number };

@Injectable()
export class ActivityPagesQueries {
  constructor(private readonly sql: Sql) {}

  async get(actor: Actor, { plan, commitment, activity }: ActivityPlace, asOf: IsoDate, locale: Locale): Promise<ActivityPage> {
    const row = await this.sql.row<ActivityPageRow>(ACTIVITY_PAGE, [plan, asOf, locale, commitment, activity]);
    if (!row) throw new DomainError('resource.not_found');
    return presentActivityPage(actor, locale, row);
  }
}
