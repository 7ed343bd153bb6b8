import { PACE_DAYS } from '@iltizam/shared/progress/forecast';
import { DAYS_OF_CURVE, planFigure, ratesOverDays, termsSince } from '../progress/rates-over-days.sql.js';
import { ACTIVITIES_THEN, COMMITMENTS_THEN, PLAN_CTE, stands } from '../progress/rates.sql.js';
import { langOf, textOf } from '../progress/texts.sql.js';

/** The windows that paces are measured over, as rows (days). */
export const PACE_WINDOWS = `(values ${PACE_DAYS.map((days) => `(${days})`).join(', ')}) w(days)`;

const scopeFigure = (figure: 'reported' | 'planned'): string =>
  `case when $4::int is null and $5::int is null then ${planFigure(figure)} else avg(${figure}) end as ${figure}`;

const titleColumns = `${textOf('s.title')} as title, ${langOf('s.title')} as "titleLang"`;

/**
 * The S-curve of a plan, of one of its axes or of one of its commitments, with the rates that its pace is measured from: DOMAIN.md §5.
 * $1 slug · $2 day · $3 language · $4 number of an axis or null · $5 number of a commitment or null; no row for what does not exist.
 */
export const FORECAST_SQL = `
with ${PLAN_CTE},
k as (
  select c.* from p join ${COMMITMENTS_THEN} c on c.plan_id = p.id join axis x on x.id = c.axis_id
  where ($4::int is null or x.number = $4::int) and ($5::int is null or c.number = $5::int)
),
f as (
  select min(u.effective_on) as first_on, max(u.effective_on) as last_on
  from k join ${ACTIVITIES_THEN} a on a.commitment_id = k.id and a.weight is not null
  join progress_update u on u.activity_id = a.id and u.effective_on <= $2::date and ${stands('$2::date')}
),
months as (${DAYS_OF_CURVE}),
marks as (select w.days, greatest($2::date - w.days, f.first_on) as day from f, ${PACE_WINDOWS} where f.first_on is not null),
days as materialized (
  select day, ${termsSince('day')} as since from p cross join (select day from months union select day from marks union select $2::date) d
),
${ratesOverDays('join k on k.id = c.id')},
r as (select day, ${scopeFigure('reported')}, ${scopeFigure('planned')}, bool_or(told) as told from c group by day),
s as (
  select c.title, coalesce(c.end_on, p.end_on) as due_on from p join ${COMMITMENTS_THEN} c on c.plan_id = p.id where c.number = $5::int and ($4::int is null or exists (select from k))
  union all select x.title, p.end_on from p join axis x on x.plan_id = p.id where $5::int is null and x.number = $4::int
  union all select p.title, p.end_on from p where $4::int is null and $5::int is null
)
select ${titleColumns}, f.last_on::text as "lastUpdateOn", s.due_on::text as "dueOn",
  (select case when f.first_on is not null then printed_rate(r.reported) end from r where r.day = $2::date) as rate,
  coalesce((select json_agg(json_build_object('window', m.days, 'on', m.day, 'rate', printed_rate(r.reported))) from marks m join r on r.day = m.day where r.reported is not null), '[]') as readings,
  coalesce((select json_agg(json_build_object('on', r.day, 'planned', printed_rate(r.planned),
                'reported', case when r.told then printed_rate(r.reported) end) order by r.day)
            from months join r using (day)), '[]') as points
from p cross join s cross join f`;
