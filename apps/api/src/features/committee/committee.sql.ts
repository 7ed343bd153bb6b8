import { activityDelay, difficultyJson } from '../progress/activities.sql.js';
import { titleJson } from '../progress/texts.sql.js';
import {
  ACTIVITIES_CTE,
  ACTIVITIES_THEN,
  COMMITMENTS_THEN,
  institutionJson,
  PLAN_CTE,
  RATES_CTES,
  writtenEnd,
} from '../progress/rates.sql.js';
import { isGranted } from '../accounts/granted.sql.js';

/** The rates of the plan and of the caller's commitments on a day. $1 slug · $2 day · $3 language · $4 scopes. */
export const COMMITTEE_RATES_SQL = `
with ${RATES_CTES}
select json_build_object('slug', p.slug, ${titleJson('p')}) as plan, printed_rate(r.rate) as rate, printed_rate(r.planned) as planned,
  (select count(*)::int from c) as size,
  coalesce((select json_agg(json_build_object('number', k.number, ${titleJson('k')}, 'rate', printed_rate(k.rate)) order by k.number)
            from c k where ${isGranted('$4')}), '[]') as commitments
from p cross join r`;

/** What holds the caller's commitments back on a day: difficulties that the latest updates leave open, late activities. Parameters as above. */
export const COMMITTEE_CONCERNS_SQL = `
with ${PLAN_CTE},
${ACTIVITIES_CTE},
own as (
  select a.*, k.number as commitment, ${writtenEnd('b', 'k')} as end_printed, json_build_object(${titleJson('b')}) as titles, ${institutionJson('i')} as institution, ${activityDelay} as delay
  from p join ${COMMITMENTS_THEN} k on k.plan_id = p.id join a on a.commitment_id = k.id join ${ACTIVITIES_THEN} b on b.id = a.id join institution i on i.id = k.lead_institution_id
  where a.applicable and ${isGranted('$4')}
)
select
  coalesce((select json_agg((${difficultyJson('d')})::jsonb || jsonb_build_object('days', $2::date - d.opened_on, 'commitment', o.commitment, 'activity', o.number,
                'activityTitle', o.titles ->> 'title', 'titleLang', o.titles ->> 'titleLang', 'lang', u.language, 'institution', o.institution) order by d.opened_on, d.id)
            from own o join progress_update u on u.id = o.update_id join difficulty d on d.update_id = o.update_id
            ), '[]') as difficulties,
  coalesce((select json_agg(jsonb_build_object('id', o.id, 'number', o.number, 'commitment', o.commitment, 'percent', trim_scale(o.percent)::text,
                'end', o.end_printed, 'delay', o.delay, 'institution', o.institution) || o.titles::jsonb
                order by (o.delay ->> 'points')::numeric desc, o.commitment, o.number)
            from own o where o.delay ->> 'delay' in ('overdue', 'at_risk', 'stale')), '[]') as "lateActivities"`;
