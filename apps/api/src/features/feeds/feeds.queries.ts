import { Injectable } from '@nestjs/common';
import type { Amendment } from '@iltizam/shared/amendments/contract';
import type { PublishedReport } from '@iltizam/shared/editions/contract';
import type { IsoDate, IsoDateTime, PartialDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ProgressUpdate } from '@iltizam/shared/progress/contract';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CALENDAR_SQL, FEED_SQL } from './feeds.sql.js';
import { ENTRIES_MAX, type Scope } from './scope.js';

const FEED: Statement = { name: 'feed', text: FEED_SQL };
const CALENDAR: Statement = { name: 'calendar', text: CALENDAR_SQL };

type Titled = { title: string; titleLang: Locale };
type Head = { plan: Titled & { slug: string }; scope: Titled | null; start: IsoDate };

/** An amendment as news: DOMAIN.md §3.8 */
export type FeedAmendment = Pick<Amendment, 'number' | 'effectiveOn' | 'recordedAt' | 'reason' | 'approver'>;
/** A published draft or final report as news: DOMAIN.md §9 */
export type FeedReport = Pick<PublishedReport, 'number' | 'kind' | 'asOf' | 'publishedAt' | 'remarksUntil'>;
export type FeedEntry = ProgressUpdate & { commitment: Titled & { number: number } };
export type PlannedEnd = { commitment: number; activity: number | null; title: string; on: IsoDate; end: PartialDate };

type Named<Found extends Head> = Omit<Found, 'scope'> & { scope: Titled };
type Told = { updates: FeedEntry[]; amendments: FeedAmendment[]; reports: FeedReport[] };
export type FoundFeed = Named<Head & Told>;
export type FoundCalendar = Named<Head & { modified: IsoDateTime | null; events: PlannedEnd[] }>;

@Injectable()
export class FeedsQueries {
  constructor(private readonly sql: Sql) {}

  /** The latest updates and amendments of a scope, and the reports of a plan, the last told first. */
  feed(scope: Scope, today: IsoDate, locale: Locale): Promise<FoundFeed> {
    return this.find<Head & Told>(FEED, scope, today, locale, [ENTRIES_MAX]);
  }

  /** The planned ends of a scope, in the order of the calendar. */
  calendar(scope: Scope, today: IsoDate, locale: Locale): Promise<FoundCalendar> {
    return this.find<Head & { modified: IsoDateTime | null; events: PlannedEnd[] }>(CALENDAR, scope, today, locale, []);
  }

  private async find<Found extends Head>(
    statement: Statement,
    { plan, axis, institution, commitment }: Scope,
    today: IsoDate,
    locale: Locale,
    more: unknown[],
  ): Promise<Named<Found>> {
    const found = await this.sql.row<Found>(statement, [plan, today, locale, axis, institution, commitment, ...more]);
    if (!found?.scope) throw new DomainError('resource.not_found');
    return found as Named<Found>;
  }
}
