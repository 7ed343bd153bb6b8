import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { LateList, MovementList } from '@iltizam/shared/news/contract';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { LATE_SQL, MOVEMENTS_SQL } from './news.sql.js';

const MOVEMENTS: Statement = { name: 'news_movements', text: MOVEMENTS_SQL };
const LATE: Statement = { name: 'news_late', text: LATE_SQL };

/** What a reader who comes back wants to know of a plan: what moved last, and what is late. */
@Injectable()
export class NewsQueries {
  constructor(private readonly sql: Sql) {}

  async movements(slug: string, asOf: IsoDate, locale: Locale, limit: number): Promise<MovementList> {
    const row = await this.sql.row<Omit<MovementList, 'asOf'>>(MOVEMENTS, [slug, asOf, locale, limit]);
    if (!row) throw new DomainError('resource.not_found');
    return { asOf, ...row };
  }

  async late(slug: string, asOf: IsoDate, locale: Locale, limit: number): Promise<LateList> {
    const row = await this.sql.row<Omit<LateList, 'asOf'>>(LATE, [slug, asOf, locale, limit]);
    if (!row) throw new DomainError('resource.not_found');
    return { asOf, ...row };
  }
}
