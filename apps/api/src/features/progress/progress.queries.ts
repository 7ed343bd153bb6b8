import { Injectable } from '@nestjs/common';
import type { IsoDate, IsoDateTime } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { CurvePoint } from '@iltizam/shared/progress/contract';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PLAN_CURVE_SQL } from './plan-curve.sql.js';
import { PLAN_PROGRESS_KNOWN_SQL, PLAN_PROGRESS_SQL } from './plan-progress.sql.js';

const PLAN_PROGRESS: Statement = { name: 'plan_progress', text: PLAN_PROGRESS_SQL };
const PLAN_PROGRESS_KNOWN: Statement = { name: 'plan_progress_known', text: PLAN_PROGRESS_KNOWN_SQL };
const PLAN_CURVE: Statement = { name: 'plan_curve', text: PLAN_CURVE_SQL };

@Injectable()
export class ProgressQueries {
  constructor(private readonly sql: Sql) {}

  /** The dashboard as the JSON that PostgreSQL wrote, UTF-8; with `knownAt`, from what was recorded by then. */
  async planProgress(slug: string, asOf: IsoDate, locale: Locale, knownAt?: IsoDateTime): Promise<Buffer> {
    const row =
      knownAt === undefined
        ? await this.sql.bytes<{ json: Buffer }>(PLAN_PROGRESS, [slug, asOf, locale])
        : await this.sql.bytes<{ json: Buffer }>(PLAN_PROGRESS_KNOWN, [slug, asOf, locale, knownAt]);
    if (!row) throw new DomainError('resource.not_found');
    return row.json;
  }

  /** Planned and reported rate at the end of each month of the plan; nothing is reported after `asOf`. */
  async curve(slug: string, asOf: IsoDate): Promise<CurvePoint[]> {
    const row = await this.sql.row<{ points: CurvePoint[] }>(PLAN_CURVE, [slug, asOf]);
    if (!row) throw new DomainError('resource.not_found');
    return row.points;
  }
}
