import { instant } from '../../platform/database/instant.sql.js';
import { activityDelay } from '../progress/activities.sql.js';
import { ACTIVITIES_CTE, ACTIVITIES_THEN, COMMITMENTS_THEN, institutionJson, PLAN_CTE, writtenEnd } from '../progress/rates.sql.js';
import { titleJson } from '../progress/texts.sql.js';

const titled = (t: string): string => `json_build_object('number', ${t}.number, ${titleJson(t)})`;

/** Of the facts of one day, the largest movement of each commitment comes first: no commitment fills the news alone. */
const NEWEST_FIRST = 'm.effective_on desc, m.turn, m.size desc, m.id desc';

/** The latest facts of a plan, each beside what was true before it. $1 slug · $2 as-of day · $3 language · $4 how many; no row for an unknown plan. */
export const MOVEMENTS_SQL = `
with ${PLAN_CTE},
facts as (
  select u.id, u.percent, u.effective_on, u.recorded_at, u.institution_id, b.id as activity_id, v.percent as before, b.commitment_id,
         abs(coalesce(u.percent, 0) - coalesce(v.percent, 0)) as size
  from p join commitment k on k.plan_id = p.id join activity b on b.commitment_id = k.id join progress_update u on u.activity_id = b.id
  left join lateral (select v.percent from progress_update v where v.activity_id = u.activity_id
                     and (v.effective_on, v.id) < (u.effective_on, u.id) order by v.effective_on desc, v.id desc limit 1) v on true
  where u.effective_on <= $2::date
), m as (
  select * from (select f.*, row_number() over (partition by f.effective_on, f.commitment_id order by f.size desc, f.id desc) as turn from facts f) m
  order by ${NEWEST_FIRST} limit $4
)
select coalesce((select json_agg(json_build_object('id', m.id, 'commitment', ${titled('k')}, 'activity', ${titled('b')},
    'from', trim_scale(m.before)::text, 'to', trim_scale(m.percent)::text, 'band', band_of(m.percent, p.limited_below, p.completed_from),
    'effectiveOn', m.effective_on, 'recordedAt', ${instant('m.recorded_at')}, 'institution', ${institutionJson('i')}) order by ${NEWEST_FIRST})
  from m join ${ACTIVITIES_THEN} b on b.id = m.activity_id join ${COMMITMENTS_THEN} k on k.id = m.commitment_id join institution i on i.id = m.institution_id), '[]') as items
from p`;

/** What is late in a plan on a day. Parameters as above. */
export const LATE_SQL = `
with ${PLAN_CTE},
${ACTIVITIES_CTE},
late as (
  select * from (select a.id, a.percent, ${activityDelay} as delay from p join a on true) d where delay ->> 'delay' in ('overdue', 'at_risk')
), shown as (
  select l.*, row_number() over (order by delay ->> 'delay' desc, (delay ->> 'points')::numeric desc, (delay ->> 'days')::int desc nulls last, id) as place
  from late l order by place limit $4
)
select (select count(*)::int from late where delay ->> 'delay' = 'overdue') as overdue, (select count(*)::int from late where delay ->> 'delay' = 'at_risk') as "atRisk",
  coalesce((select json_agg(json_build_object('id', b.id, 'number', b.number, ${titleJson('b')}, 'commitment', ${titled('k')}, 'institution', ${institutionJson('i')},
      'percent', trim_scale(s.percent)::text, 'end', ${writtenEnd('b', 'k')}, 'delay', s.delay) order by s.place)
    from shown s join ${ACTIVITIES_THEN} b on b.id = s.id join ${COMMITMENTS_THEN} k on k.id = b.commitment_id join institution i on i.id = k.lead_institution_id), '[]') as items
from p`;
