import { ACTIVITIES_CTE, COMMITMENTS_THEN } from '../progress/rates.sql.js';
import { COVERS } from './tell.sql.js';

/** A first word this many days before the end, a second on the day, then after 7 days late and every 14 from there. DOMAIN.md §12 */
const DAYS_BEFORE = 14;
const LATE_FIRST = 7;
const LATE_EVERY = 14;
/** Later than this, the head of the body hears of it. */
const LATE_FOR_HEAD = 30;

/**
 * Every reminder of a day, written into the inboxes that it concerns; a reminder that was given is not given again, so that a round may be
 * run twice, or late. The key holds the end in force: another end by an amendment begins anew. $1 now · $2 the day.
 */
export const REMINDERS_SQL = `
with p as (select * from plan_at($2::date) where state = 'in_progress'),
${ACTIVITIES_CTE},
open as (
  select a.id, a.commitment_id, p.id as plan_id, trim_scale(a.percent)::text as percent, d.due, d.due - $2::date as ahead, $2::date - d.due as late,
         greatest(a.start_on, a.effective_on) as silent_since, p.stale_days
  from a join p on p.id = a.plan_id
    cross join lateral (select due_on(a.end_on, a.end_inherited, p.end_on) as due) d
  where a.applicable and coalesce(a.percent, 0) < 100
    -- What was submitted waits for somebody else.
    and not exists (select from progress_draft f where f.activity_id = a.id and f.state = 'submitted')
), told as (
  select o.*, r.kind, r.days, o.id || ':' || r.key as key
  from open o cross join lateral (values
    ('due.soon', ahead, due::text, ahead between 1 and ${DAYS_BEFORE}),
    ('due.today', 0, due::text, ahead = 0),
    ('due.late', late, due || ':' || (late - ${LATE_FIRST}) / ${LATE_EVERY}, late >= ${LATE_FIRST}),
    ('due.escalated', late, due::text, late >= ${LATE_FOR_HEAD}),
    ('stale', $2::date - silent_since, silent_since::text, ahead > ${DAYS_BEFORE} and $2::date - silent_since > stale_days)
  ) r (kind, days, key, holds)
  where r.holds
), concerned as (
  select distinct g.account_id, t.id, t.kind
  from told t join ${COMMITMENTS_THEN} k on k.id = t.commitment_id join p on p.id = t.plan_id join role_grant g on g.role = 'lead' and ${COVERS}
  where t.kind <> 'due.escalated'
  union all
  select i.head_account_id, t.id, t.kind
  from told t join ${COMMITMENTS_THEN} k on k.id = t.commitment_id join institution i on i.id = k.lead_institution_id
  where t.kind = 'due.escalated' and i.head_account_id is not null
)
insert into notice (account_id, kind, key, plan_id, commitment_id, activity_id, facts, at)
select c.account_id, t.kind, t.key, t.plan_id, t.commitment_id, t.id,
       jsonb_build_object('due', t.due, 'days', t.days, 'percent', t.percent), $1
from concerned c join told t on t.id = c.id and t.kind = c.kind join account b on b.id = c.account_id and b.disabled_at is null
order by t.due, t.id
on conflict do nothing
returning id`;

/**
 * The news of a week, one notice per commitment and person: of each activity only its newest state, beside the one before the week, and none for what did
 * not move. $1 end of the week, which is also the time of the notice · $2 its beginning · $3 its name, the day after it.
 */
export const NEWS_SQL = `
with touched as (
  select distinct u.activity_id as id from progress_update u where u.recorded_at >= $2 and u.recorded_at < $1
), moved as (
  select b.id, b.commitment_id, n.percent, n.recorded_at, f.percent as before
  from touched a join activity b on b.id = a.id
    cross join ${stateAt('$1')} n left join ${stateAt('$2')} f on true
  where n.percent is distinct from f.percent
), news as (
  select k.id as commitment_id, p.id as plan_id,
         jsonb_agg(jsonb_build_object('activityId', m.id, 'before', trim_scale(m.before)::text, 'percent', trim_scale(m.percent)::text)
                   order by m.recorded_at desc, m.id desc) as movements
  from moved m join commitment k on k.id = m.commitment_id join plan p on p.id = k.plan_id
  where p.state <> 'draft' group by k.id, p.id
)
insert into notice (account_id, kind, key, plan_id, commitment_id, facts, at)
select a.id, 'progress', n.commitment_id || ':' || $3, n.plan_id, n.commitment_id, jsonb_build_object('movements', n.movements), $1
from news n join commitment k on k.id = n.commitment_id join plan p on p.id = n.plan_id
  join account a on a.disabled_at is null and exists (
    select from role_grant g where g.account_id = a.id and g.role in ('lead', 'committee', 'staff') and ${COVERS})
order by n.commitment_id
on conflict do nothing
returning id`;

/** What was known of activity `a` at an instant. */
function stateAt(instant: string): string {
  return `lateral (
    select u.percent, u.recorded_at from progress_update u where u.activity_id = a.id and u.recorded_at < ${instant}
    order by u.effective_on desc, u.id desc limit 1)`;
}
