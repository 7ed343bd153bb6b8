import { instant } from '../../platform/database/instant.sql.js';
import { takesRemarks } from '../plans/takes-remarks.sql.js';
import { langOf, textOf } from '../progress/texts.sql.js';
import { isSettled } from './settled.sql.js';
import { STILL_CONCERNS } from './tell.sql.js';

const titled = (t: string): string => `json_build_object('text', ${textOf(`${t}.title`, '$2')}, 'lang', ${langOf(`${t}.title`, '$2')})`;

/** Movements of a digest with the titles of their activities, in the order in which they were written. */
const movements = (
  day: string,
): string => `(select json_agg(json_build_object('title', ${titled('b')}, 'before', m.move ->> 'before', 'percent', m.move ->> 'percent') order by m.place)
    from jsonb_array_elements(n.facts -> 'movements') with ordinality m (move, place) join activity_at(${day}) b on b.id = (m.move ->> 'activityId')::int)`;

/** A report as it stands on the day: what was told of it is worded by what became of it since. */
const report = (day: string): string => `json_build_object('id', r.id, 'number', r.number, 'asOf', r.as_of, 'remarksUntil', r.remarks_until,
      'isFinal', exists (select from report_edition e where e.report_id = r.id and e.kind = 'final' and e.published_at is not null),
      'takesRemarks', ${takesRemarks(day)})`;

const notice = (
  day: string,
): string => `json_build_object('id', n.id, 'kind', n.kind, 'at', ${instant('n.at')}, 'read', n.read_at is not null, 'settled', ${isSettled(day)}, 'facts', n.facts - 'movements',
    'movements', ${movements(day)}, 'plan', json_build_object('slug', p.slug, 'title', ${textOf('p.title', '$2')}, 'titleLang', ${langOf('p.title', '$2')}),
    'commitment', case when k.id is not null then json_build_object('number', k.number, 'title', ${textOf('k.title', '$2')}, 'titleLang', ${langOf('k.title', '$2')}) end,
    'report', case when r.id is not null then ${report(day)} end,
    'activity', case when a.id is not null then json_build_object('id', a.id, 'number', a.number, 'title', ${titled('a')}) end)`;

/** Titles are those in force today: what was amended since the notice is not called by its former name. */
const from = (day: string): string =>
  `from notice n join plan_at(${day}) p on p.id = n.plan_id left join commitment_at(${day}) k on k.id = n.commitment_id left join activity_at(${day}) a on a.id = n.activity_id
    left join report r on r.id = n.report_id`;

/** The notices of account $1 that are still its business, whatever the day: neither the body nor the plan of a commitment is amended, nor the plan of a report. */
const OWN = `notice n join plan p on p.id = n.plan_id left join commitment k on k.id = n.commitment_id where n.account_id = $1 and ${STILL_CONCERNS}`;

/** A page of an inbox, newest first. $1 account · $2 language · $3 page · $4 size · $5 today; beyond the last page, the last one. */
export const INBOX_SQL = `
with counts as (
  select count(*)::int as total, count(*) filter (where n.read_at is null)::int as unread from ${OWN}
), place as (
  select total, unread, least($3::int, greatest(1, ceil(total::numeric / $4::int)))::int as page from counts
)
select total, unread, page, coalesce((
    select json_agg(s.notice order by s.at desc, s.id desc) from (
      select n.at, n.id, ${notice('$5::date')} as notice ${from('$5::date')} where n.account_id = $1 and ${STILL_CONCERNS}
      order by n.at desc, n.id desc limit $4::int offset (place.page - 1) * $4::int) s), '[]') as items
from place`;

/** Some notices of one account for a mail: reports of a plan, then by commitment, the newest first in each. $1 account · $2 language · $3 ids · $4 today. */
export const MAILED_SQL = `
select ${notice('$4::date')} as notice ${from('$4::date')} where n.account_id = $1 and n.id = any($3::int[]) and ${STILL_CONCERNS}
order by p.slug, k.number nulls first, n.at desc, n.id desc`;

/** $1 account */
export const UNREAD_SQL = `select count(*)::int as unread from ${OWN} and n.read_at is null`;

/** Marks notices of one account as read or not; gives those that changed. $1 account · $2 ids or null for all · $3 read · $4 now. */
export const MARK_SQL = `
with m as (
  update notice set read_at = case when $3::boolean then $4::timestamptz end
  where account_id = $1 and ($2::int[] is null or id = any($2)) and (read_at is null) = $3::boolean returning id
)
select coalesce(array_agg(id order by id), '{}') as ids from m`;

/** $1 account */
export const RECIPIENT_SQL = `
select id, email, language from account where id = $1 and disabled_at is null and mail_refused_at is null`;

/** What a person chose, with the roles that say what else concerns her. $1 account. */
export const PREFERENCES_SQL = `
select a.language, a.mail_refused_at is not null as refused,
  array(select distinct g.role from role_grant g where g.account_id = a.id) as roles,
  exists (select from institution i where i.head_account_id = a.id) as head,
  exists (select from plan_reviewer r where r.account_id = a.id) as reviewer,
  coalesce((select json_object_agg(f.topic, f.frequency) from notice_preference f where f.account_id = a.id), '{}') as chosen
from account a where a.id = $1`;
