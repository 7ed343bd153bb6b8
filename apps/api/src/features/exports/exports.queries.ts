import { Injectable } from '@nestjs/common';
import type { PlanData } from '@iltizam/shared/exports/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PLAN_DATA_SQL } from './plan-data.sql.js';

const PLAN_DATA: Statement = { name: 'plan_data', text: PLAN_DATA_SQL };

/** What an export says of itself. */
export type Imprint = Pick<PlanData, 'generatedAt' | 'source' | 'licence'>;

@Injectable()
export class ExportsQueries {
  constructor(private readonly sql: Sql) {}

  /** The whole plan on a day as JSON text, sent as PostgreSQL wrote it. */
  async planData(slug: string, asOf: IsoDate, locale: Locale, imprint: Imprint): Promise<string> {
    const row = await this.sql.row<{ json: string }>(PLAN_DATA, [slug, asOf, locale, JSON.stringify(imprint)]);
    if (!row) throw new DomainError('resource.not_found');
    return row.json;
  }
}
