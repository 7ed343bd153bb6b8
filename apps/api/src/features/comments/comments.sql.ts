import { instant } from '../../platform/database/instant.sql.js';
import { isGranted } from '../accounts/granted.sql.js';
import { titleJson } from '../progress/texts.sql.js';

const commentFields = `'id', c.id, 'parentId', c.parent_id, 'name', c.name, 'body', c.body, 'lang', c.language, 'official', c.official, 'postedAt', ${instant('c.posted_at')}`;

const place = `k.id as "commitmentId", null::int as "reportId", p.id as "planId", p.member_id as "memberId", k.lead_institution_id as "institutionId"`;

/** Of a report, whose comments are the whole plan's. */
const reportPlace = `null::int as "commitmentId", r.id as "reportId", p.id as "planId", p.member_id as "memberId", null::int as "institutionId"`;

/** Where a comment is about to be posted. $1 slug · $2 number of the commitment. */
export const COMMITMENT_PLACE_SQL = `
select ${place} from plan p join commitment k on k.plan_id = p.id where p.slug = $1 and k.number = $2::bigint and p.state <> 'draft'`;

const publishedReport = `from plan p join report r on r.plan_id = p.id where p.slug = $1 and r.number = $2::bigint and p.state <> 'draft'
  and exists (select from report_edition e where e.report_id = r.id and e.published_at is not null)`;

/** Where a remark is about to be posted, with what says whether remarks are taken. $1 slug · $2 number of the report, a draft of which was published. */
export const REPORT_PLACE_SQL = `
select ${reportPlace}, r.remarks_until::text as "remarksUntil",
  (select json_agg(json_build_object('kind', e.kind, 'publishedAt', e.published_at, 'files', '[]'::json)) from report_edition e where e.report_id = r.id) as editions
${publishedReport}`;

/** Where a comment stands. $1 its id. */
export const COMMENT_PLACE_SQL = `
select k.id as "commitmentId", r.id as "reportId", p.id as "planId", p.member_id as "memberId", k.lead_institution_id as "institutionId"
from comment c left join commitment k on k.id = c.commitment_id left join report r on r.id = c.report_id join plan p on p.id = coalesce(k.plan_id, r.plan_id)
where c.id = $1::bigint`;

const isPublic = `c.state = 'published' and (t.id is null or t.state = 'published')`;

/**
 * What everybody reads below a commitment, or a report: the latest threads first, each with its replies in the order they came; the replies to a
 * comment that is no longer public are not public either. `next` is the last thread of the page when older ones follow.
 * $1 slug · $2 number of the commitment or report · $3 the thread before which to begin, null for the latest · $4 threads.
 */
const commentsOf = (found: string, column: 'commitment_id' | 'report_id', key: 'commitmentId' | 'reportId'): string => `
with k as (${found}),
threads as (
  select c.id, c.posted_at, row_number() over (order by c.posted_at desc, c.id desc) as place
  from k join comment c on c.${column} = k."${key}"
  where c.parent_id is null and c.state = 'published'
    and ($3::bigint is null or (c.posted_at, c.id) < (select b.posted_at, b.id from comment b where b.id = $3 and b.${column} = c.${column}))
  order by place limit $4::int + 1
)
select k.*,
  (select count(*)::int from comment c where c.${column} = k."${key}" and c.state = 'pending') as pending,
  (select count(*)::int from comment c left join comment t on t.id = c.parent_id where c.${column} = k."${key}" and ${isPublic}) as total,
  (select id from threads where place = $4::int and exists (select from threads where place > $4::int)) as next,
  coalesce((select json_agg(json_build_object(${commentFields}) order by threads.place, c.parent_id is not null, c.posted_at, c.id)
            from threads join comment c on c.id = threads.id or c.parent_id = threads.id and c.state = 'published'
            where threads.place <= $4::int), '[]') as items
from k`;

export const COMMENTS_SQL = commentsOf(
  `select ${place} from plan p join commitment k on k.plan_id = p.id where p.slug = $1 and k.number = $2::bigint and p.state <> 'draft'`,
  'commitment_id',
  'commitmentId',
);

export const REMARKS_SQL = commentsOf(`select ${reportPlace} ${publishedReport}`, 'report_id', 'reportId');

const itemJson = (
  locale: string,
): string => `json_build_object(${commentFields}, 'state', c.state, 'reason', c.reason, 'version', c.version,
    'plan', json_build_object('slug', p.slug, ${titleJson('p', locale)}),
    'commitment', case when k.id is not null then json_build_object('number', k.number, ${titleJson('k', locale)}) end,
    'report', case when r.id is not null then json_build_object('number', r.number, 'asOf', r.as_of) end,
    'decidedAt', ${instant('c.decided_at')}, 'decidedBy', (select d.name from account d where d.id = c.decided_by_id))`;

const joined = `left join commitment k on k.id = c.commitment_id left join report r on r.id = c.report_id join plan p on p.id = coalesce(k.plan_id, r.plan_id)`;
const from = `from comment c ${joined}`;

/** One comment as its moderator sees it. $1 id · $2 reader's language. */
export const MODERATION_ITEM_SQL = `select ${itemJson('$2')} as item ${from} where c.id = $1`;

/**
 * A page of the comments that the grants of $1 cover. What waits comes oldest first; what was decided, latest first, to be taken back
 * easily; a page past the end answers the last one. $2 state · $3 page · $4 size · $5 reader's language.
 */
export const MODERATION_QUEUE_SQL = `
with mine as (
  select c.id, c.state, case when c.state = 'pending' then c.posted_at end as waits_since, coalesce(c.decided_at, c.posted_at) as latest
  ${from}
  where ${isGranted('$1')}
), counts as (select state, count(*)::int as n from mine group by state),
asked as (select total, least($3::int, greatest(1, ceil(total::numeric / $4::int)))::int as page
          from (select coalesce((select n from counts where state = $2), 0) as total) t),
shown as (select id, row_number() over (order by waits_since, latest desc, id) as place from mine where state = $2
          order by place limit $4::int offset (select (page - 1) * $4::int from asked))
select asked.total, asked.page, coalesce((select json_object_agg(state, n) from counts), '{}') as counts,
       coalesce((select json_agg(${itemJson('$5')} order by s.place) from shown s join comment c on c.id = s.id ${joined}), '[]') as items
from asked`;
