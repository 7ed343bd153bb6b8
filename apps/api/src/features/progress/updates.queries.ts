import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Page } from '@iltizam/shared/kernel/paging';
import type { FullPeriod, Period } from '@iltizam/shared/progress/planned';
import type { ReportSettings } from '@iltizam/shared/progress/lifecycle';
import type { ProgressUpdate, PublishedRate, StandingReport } from '@iltizam/shared/progress/contract';
import type { PlanState, Publication } from '@iltizam/shared/plans/contract';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { pageWithin } from '../../platform/http/page.js';
import { updateJson } from './activities.sql.js';
import { FACT_CONTEXTS_SQL, REPORT_CONTEXTS_SQL } from './calculations.sql.js';
import { stands } from './rates.sql.js';

const UPDATES_OF_COMMITMENT: Statement = {
  name: 'updates_of_commitment',
  text: `select ${updateJson} as update
    from plan_at($2::date) p join commitment c on c.plan_id = p.id and c.number = $4 join activity_at($2::date) b on b.commitment_id = c.id join progress_update u on u.activity_id = b.id
    where p.slug = $1 and u.effective_on <= $2::date and ($7::int is null or b.number = $7) order by u.effective_on desc, u.id desc limit $5 offset $6`,
};

const UPDATE: Statement = {
  name: 'update_by_id',
  text: `select ${updateJson} as update
    from progress_update u join activity_at(u.effective_on) b on b.id = u.activity_id join commitment c on c.id = b.commitment_id
      join plan_at(u.effective_on) p on p.id = c.plan_id
    where p.slug = $1 and u.id = $2`,
};

/** How many updates there are, of activity $5 or of all, and the place of update $4 among them, the latest being 1. No row for a commitment that is not public. */
const NUMBER_OF_UPDATES: Statement = {
  name: 'number_of_updates',
  text: `select n.total, n.place
    from plan p join commitment c on c.plan_id = p.id,
    lateral (select count(*)::int as total, max(f.place) filter (where f.id = $4::bigint)::int as place
             from (select u.id, row_number() over (order by u.effective_on desc, u.id desc) as place
                   from activity b join progress_update u on u.activity_id = b.id
                   where b.commitment_id = c.id and u.effective_on <= $3::date and ($5::int is null or b.number = $5)) f) n
    where p.slug = $1 and c.number = $2 and p.state <> 'draft'`,
};

/** The report of an activity in force on a day. */
const UPDATE_IN_FORCE: Statement = {
  name: 'update_in_force',
  text: `select ${updateJson} as update
    from progress_update u join activity_at(u.effective_on) b on b.id = u.activity_id join commitment c on c.id = b.commitment_id
      join plan_at(u.effective_on) p on p.id = c.plan_id
    where u.activity_id = $1 and u.effective_on <= $2::date and p.state <> 'draft' and ${stands('$2::date')}
    order by u.effective_on desc, u.id desc limit 1`,
};

const REPORT_CONTEXTS: Statement = { name: 'report_contexts', text: REPORT_CONTEXTS_SQL };
const FACT_CONTEXTS: Statement = { name: 'fact_contexts', text: FACT_CONTEXTS_SQL };

export type ReportContext = {
  activityId: number;
  activityNumber: number;
  publication: Publication;
  slug: string;
  state: PlanState;
  /** false once an amendment dropped the activity */
  applicable: boolean;
  /** the day an amendment added the activity, if one did */
  addedOn: IsoDate | null;
  commitmentNumber: number;
  commitmentId: number;
  planId: number;
  memberId: number;
  institutionId: number;
  own: Period;
  commitment: Period;
  plan: FullPeriod;
  settings: ReportSettings;
  /** the latest that a document printed of the commitment */
  publishedRate: Pick<PublishedRate, 'rate' | 'asOf'> | null;
  previousPercent: string | null;
  evidenceElsewhere: string[];
  /** uploaded for this activity; `mark` is the same for the same file */
  documents: { id: number; mark: string }[];
};

type AboutActivity = { activityId: number; day: IsoDate };

@Injectable()
export class UpdatesQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** The public history of a commitment or of one of its activities, the latest first: the page asked for, or the one that holds an update. */
  async ofCommitment(
    slug: string,
    number: number,
    asOf: IsoDate,
    locale: Locale,
    { page, size, containing, activity }: { page: number; size: number; containing: number | null; activity: number | null },
  ): Promise<Page<ProgressUpdate>> {
    const counted = await this.sql.row<{ total: number; place: number | null }>(NUMBER_OF_UPDATES, [
      slug,
      number,
      asOf,
      containing,
      activity,
    ]);
    if (!counted) throw new DomainError('resource.not_found');
    const { total, place } = counted;
    const shown = pageWithin(total, place === null ? page : Math.ceil(place / size), size);
    const values = [slug, asOf, locale, number, size, (shown - 1) * size, activity];
    const rows = await this.sql.rows<{ update: ProgressUpdate }>(UPDATES_OF_COMMITMENT, values);
    return { items: rows.map(({ update }) => update), page: shown, size, total };
  }

  /** What a report became that somebody sent. */
  async get(slug: string, id: number, locale: Locale): Promise<StandingReport> {
    const row = await this.sql.row<{ update: StandingReport }>(UPDATE, [slug, id, locale]);
    if (!row) throw new DomainError('resource.not_found');
    return row.update;
  }

  /** The report of an activity in force on a day, null before the first and once it was taken back. */
  async inForce(activityId: number, on: IsoDate, locale: Locale): Promise<StandingReport | null> {
    return (await this.sql.row<{ update: StandingReport }>(UPDATE_IN_FORCE, [activityId, on, locale]))?.update ?? null;
  }

  /** What a report about an activity on a day has to know. */
  async reportContext(activityId: number, day: IsoDate): Promise<ReportContext> {
    const [context] = await this.reportContexts([{ activityId, day }]);
    if (!context) throw new DomainError('resource.not_found');
    return context;
  }

  /** The same for several activities, in no order. */
  reportContexts(reports: readonly AboutActivity[]): Promise<ReportContext[]> {
    return this.contexts(REPORT_CONTEXTS, reports);
  }

  /** The same where nobody is warned, without the evidence elsewhere. */
  factContexts(reports: readonly AboutActivity[]): Promise<ReportContext[]> {
    return this.contexts(FACT_CONTEXTS, reports);
  }

  private contexts(statement: Statement, reports: readonly AboutActivity[]): Promise<ReportContext[]> {
    const values = [reports.map(({ activityId }) => activityId), reports.map(({ day }) => day), this.clock.today()];
    return this.sql.rows<ReportContext>(statement, values);
  }
}
