import { instant } from '../../platform/database/instant.sql.js';
import { isGranted } from '../accounts/granted.sql.js';
import { titleJson } from '../progress/texts.sql.js';

const commentFields = `'id', c.id, 'parentId', c.parent_id, 'name', c.name, 'body', c.body, 'lang', c.language, 'official', c.official, 'postedAt', ${instant('c.posted_at')}`;

const place = `k.id as "commitmentId", p.id as "planId", p.member_id as "memberId", k.lead_institution_id as "institutionId"`;

/** Where a comment is about to be posted. $1 slug · $2 number of the commitment. */
export const COMMITMENT_PLACE_SQL = `
select ${place} from plan p join commitment k on k.plan_id = p.id where p.slug = $1 and k.number = $2::bigint and p.state <> 'draft'`;

/** Where a comment stands. $1 its id. */
export const COMMENT_PLACE_SQL = `
select ${place} from comment c join commitment k on k.id = c.commitment_id join plan p on p.id = k.plan_id where c.id = $1::bigint`;

/**
 * What everybody reads below a commitment: the latest thread first, its replies in the order they came; the replies to a comment
 * that is no longer public are not public either. $1 slug · $2 number of the commitment.
 */
export const COMMENTS_SQL = `
select ${place},
  (select count(*)::int from comment c where c.commitment_id = k.id and c.state = 'pending') as pending,
  coalesce((select json_agg(json_build_object(${commentFields})
                            order by coalesce(t.posted_at, c.posted_at) desc, coalesce(t.id, c.id) desc, t.id is not null, c.posted_at, c.id)
            from comment c left join comment t on t.id = c.parent_id
            where c.commitment_id = k.id and c.state = 'published' and (t.id is null or t.state = 'published')), '[]') as items
from plan p join commitment k on k.plan_id = p.id where p.slug = $1 and k.number = $2::bigint and p.state <> 'draft'`;

const itemJson = (
  locale: string,
): string => `json_build_object(${commentFields}, 'state', c.state, 'reason', c.reason, 'version', c.version,
    'plan', json_build_object('slug', p.slug, ${titleJson('p', locale)}),
    'commitment', json_build_object('number', k.number, ${titleJson('k', locale)}),
    'decidedAt', ${instant('c.decided_at')}, 'decidedBy', (select d.name from account d where d.id = c.decided_by_id))`;

const from = `from comment c join commitment k on k.id = c.commitment_id join plan p on p.id = k.plan_id`;

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
       coalesce((select json_agg(${itemJson('$5')} order by s.place) from shown s join comment c on c.id = s.id
                 join commitment k on k.id = c.commitment_id join plan p on p.id = k.plan_id), '[]') as items
from asked`;
