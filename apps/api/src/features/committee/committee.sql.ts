import { MOROCCO_ZONE } from '@iltizam/shared/kernel/dates';
import { isGranted } from '../accounts/granted.sql.js';
import { PACE_WINDOWS } from '../dashboards/forecast.sql.js';
import { meetingRefJson } from '../meetings/meetings.sql.js';
import { activityDelay, difficultyJson } from '../progress/activities.sql.js';
import {
  ACTIVITIES_CTE,
  ACTIVITIES_THEN,
  COMMITMENT_DELAY,
  COMMITMENTS_CTE,
  COMMITMENTS_THEN,
  institutionJson,
  MEAN_OF_COMMITMENTS,
  PLAN_CTE,
  RATES_CTES,
  stands,
  updateInForce,
  weightedRate,
  writtenEnd,
} from '../progress/rates.sql.js';
import { termsSince } from '../progress/rates-over-days.sql.js';
import { textOf, titleJson } from '../progress/texts.sql.js';

/** Of every statement $1 is the plan's slug and $2 the day; no row for an unknown plan or a draft. */

/** The plan and the caller's commitments on the day. $3 language · $4 scopes. */
export const STANDINGS_SQL = `
with ${RATES_CTES}
select json_build_object('slug', p.slug, ${titleJson('p')}) as plan, p.id as "planId", p.member_id as "memberId",
  printed_rate(r.rate) as rate, printed_rate(r.coverage) as coverage, printed_rate(r.planned) as planned,
  json_build_object('atRiskPoints', trim_scale(p.at_risk_points)::text, 'staleDays', p.stale_days) as thresholds,
  (select count(*)::int from c) as size,
  coalesce((select json_agg(json_build_object('number', c.number, 'axis', x.number, ${titleJson('c')}, 'institution', ${institutionJson('i')},
                'rate', printed_rate(c.rate), 'shown', shown_rate(c.rate), 'band', band_of(c.rate, p.limited_below, p.completed_from),
                'coverage', printed_rate(c.coverage), 'planned', printed_rate(c.planned), 'delay', ${COMMITMENT_DELAY},
                'silentDays', $2::date - greatest(coalesce(c.start_on, p.start_on), c.last_update_on), 'dueOn', coalesce(c.end_on, p.end_on)) order by c.number)
            from c join x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id where ${isGranted('$4', 'c')}), '[]') as commitments
from p cross join r`;

/** The caller's activities on the day, with where they belong; what was dropped holds nothing back. */
const OWN_CTES = `${PLAN_CTE},
${ACTIVITIES_CTE},
own as (
  select a.*, k.number as commitment, x.number as axis, b.title, ${writtenEnd('b', 'k')} as end_printed, k.lead_institution_id, ${activityDelay} as delay
  from p join ${COMMITMENTS_THEN} k on k.plan_id = p.id join axis x on x.id = k.axis_id join a on a.commitment_id = k.id
  join ${ACTIVITIES_THEN} b on b.id = a.id
  where a.applicable and ${isGranted('$4')}
)`;

/** The first of the difficulties that `d` is still: it is the same one, however often it is said. */
const origin = (d: string): string => `(
      with recursive chain as (
        select ${d}.id, ${d}.continues_id union all select e.id, e.continues_id from chain join difficulty e on e.id = chain.continues_id
      ) select id from chain where continues_id is null)`;

/** The difficulties that the latest updates leave open, the oldest first. $3 language · $4 scopes. */
export const DIFFICULTIES_SQL = `
with ${OWN_CTES}
select coalesce((select json_agg((${difficultyJson('d')})::jsonb || jsonb_build_object('days', $2::date - d.opened_on, 'commitment', o.commitment, 'axis', o.axis,
      'activity', o.number, 'origin', ${origin('d')}, 'activityTitle', ${textOf('o.title')}, 'titleLang', local_lang(o.title, $3::text, p.main_language),
      'lang', u.language, 'institution', ${institutionJson('i')}) order by d.opened_on, d.id)
    from own o join progress_update u on u.id = o.update_id join difficulty d on d.update_id = o.update_id join institution i on i.id = o.lead_institution_id), '[]') as items
from p`;

/** The activities that are late, at risk or silent, the furthest from the calendar first. $3 language · $4 scopes. */
export const LATE_ACTIVITIES_SQL = `
with ${OWN_CTES}
select coalesce((select json_agg(jsonb_build_object('id', o.id, 'number', o.number, 'commitment', o.commitment, ${titleJson('o')},
      'percent', trim_scale(o.percent)::text, 'end', o.end_printed, 'delay', o.delay)
      order by (o.delay ->> 'points')::numeric desc, o.commitment, o.number)
    from own o where o.delay ->> 'delay' in ('overdue', 'at_risk', 'stale')), '[]') as items
from p`;

/** The rates of the caller's commitments on the days that their paces are measured from, by the terms of those days. $3 scopes. */
export const PACES_SQL = `
with ${PLAN_CTE},
f as (
  select k.id, k.number, min(u.effective_on) as first_on
  from p join commitment k on k.plan_id = p.id join ${ACTIVITIES_THEN} a on a.commitment_id = k.id and a.weight is not null
  join progress_update u on u.activity_id = a.id and u.effective_on <= $2::date and ${stands('$2::date')}
  where ${isGranted('$3')} group by k.id
),
marks as (select f.id, f.number, w.days, greatest($2::date - w.days, f.first_on) as day from f, ${PACE_WINDOWS}),
days as materialized (select m.*, ${termsSince('m.day')} as since from p cross join marks m),
terms as materialized (
  select s.since, p.unreported_rule, a.commitment_id, a.id, a.weight
  from (select distinct since from days) s cross join plan b cross join lateral plan_in_force(b, s.since) p
  join commitment c on c.plan_id = p.id join activity_at(s.since) a on a.commitment_id = c.id and a.weight is not null
  where b.slug = $1
),
rates as (
  select d.number, d.days, d.day, ${weightedRate('any_value(a.unreported_rule)', 'a.weight', 'u.percent')} as rate
  from days d join terms a on a.since = d.since and a.commitment_id = d.id left join ${updateInForce('d.day')} on true
  group by d.number, d.days, d.day
)
select coalesce((select json_agg(json_build_object('commitment', number, 'window', days, 'on', day, 'rate', printed_rate(rate)) order by number, days)
                 from rates where rate is not null), '[]') as items
from p`;

/** What was reported and amended on the caller's commitments after $4 and until the day. $3 scopes. */
export const EVENTS_SQL = `
with ${PLAN_CTE},
e as (
  select a.commitment_id, 1 as updates, 0 as amendments from p join commitment c on c.plan_id = p.id join activity a on a.commitment_id = c.id
  join progress_update u on u.activity_id = a.id and u.effective_on > $4::date and u.effective_on <= $2::date
  union all
  select t.commitment_id, 0, 1 from (
    select distinct m.id, coalesce(a.commitment_id, h.subject_id) as commitment_id
    from p join amendment m on m.plan_id = p.id and m.effective_on > $4::date and m.effective_on <= $2::date
    join amendment_change h on h.amendment_id = m.id and h.subject_kind in ('commitment', 'activity')
    left join activity a on h.subject_kind = 'activity' and a.id = h.subject_id
  ) t
)
select coalesce((select json_agg(json_build_object('commitment', t.number, 'updates', t.updates, 'amendments', t.amendments) order by t.number) from (
    select k.number, sum(e.updates)::int as updates, sum(e.amendments)::int as amendments
    from commitment k join e on e.commitment_id = k.id where ${isGranted('$3')} group by k.number) t), '[]') as items
from p`;

/** The reports on the caller's commitments that were submitted until the day and wait for a reviewer. $3 scopes. */
export const WAITING_SQL = `
with ${PLAN_CTE}
select coalesce((select json_agg(json_build_object('commitment', t.number, 'days', $2::date - t.day) order by t.number, t.day) from (
    select k.number, (d.submitted_at at time zone '${MOROCCO_ZONE}')::date as day
    from ${COMMITMENTS_THEN} k join ${ACTIVITIES_THEN} a on a.commitment_id = k.id and a.applicable
      join progress_draft d on d.activity_id = a.id and d.state = 'submitted'
    where k.applicable and k.plan_id = p.id and ${isGranted('$3')}) t where t.day <= $2::date), '[]') as items
from p`;

const untilTheDay = (m: string): string =>
  `${m}.state = 'published' and ${m}.posted_at < ($2::date + 1)::timestamp at time zone '${MOROCCO_ZONE}'`;

/** The bodies of the caller's commitments, by name. $3 language · $4 scopes. */
export const LEAGUE_SQL = `
with ${[PLAN_CTE, ACTIVITIES_CTE, COMMITMENTS_CTE].join(',\n')},
g as (select c.* from p cross join c where c.applicable and ${isGranted('$4', 'c')}),
b as (select i.id, i.key, i.name, ${MEAN_OF_COMMITMENTS} from g c join institution i on i.id = c.lead_institution_id group by i.id),
due as (
  select g.lead_institution_id as id, count(*)::int as due, count(*) filter (where a.percent = 100)::int as delivered
  from p cross join g join a on a.commitment_id = g.id
  where a.applicable and a.weight is not null and due_on(a.end_on, a.end_inherited, p.end_on) < $2::date group by g.lead_institution_id
),
talk as (
  select g.lead_institution_id as id, count(*)::int as comments,
         count(*) filter (where exists (select from comment r where r.parent_id = m.id and r.official and ${untilTheDay('r')}))::int as replied
  from g join comment m on m.commitment_id = g.id
  where m.parent_id is null and not m.official and ${untilTheDay('m')} group by g.lead_institution_id
)
select coalesce((select json_agg(json_build_object('institution', ${institutionJson('b')}, 'commitments', b.commitments, 'rate', printed_rate(b.rate),
      'shown', shown_rate(b.rate), 'coverage', printed_rate(b.coverage), 'lastUpdateOn', b.last_update_on, 'due', coalesce(due.due, 0),
      'delivered', coalesce(due.delivered, 0), 'comments', coalesce(talk.comments, 0), 'replied', coalesce(talk.replied, 0))
      order by ${textOf('b.name')} collate "und-x-icu")
    from b left join due using (id) left join talk using (id)), '[]') as items
from p`;

/** The meetings held until the day, the latest first. $3 language. */
export const PAST_MEETINGS_SQL = `
with ${PLAN_CTE}
select coalesce((select json_agg(${meetingRefJson} order by m.held_on desc, m.id desc) from meeting m where m.plan_id = p.id and m.held_on <= $2::date), '[]') as items
from p`;
