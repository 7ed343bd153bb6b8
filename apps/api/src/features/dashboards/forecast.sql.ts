import { PACE_DAYS } from '@iltizam/shared/progress/forecast';
import {
  ACTIVITIES_THEN,
  byPlanRule,
  byWeight,
  COMMITMENTS_THEN,
  endOf,
  PLAN_CTE,
  stands,
  startOf,
  updateInForce,
  weightedRate,
} from '../progress/rates.sql.js';
import { langOf, textOf } from '../progress/texts.sql.js';

/** The windows that paces are measured over, as rows (days). */
export const PACE_WINDOWS = `(values ${PACE_DAYS.map((days) => `(${days})`).join(', ')}) w(days)`;

/** The day on which the terms in force on `day` took effect: terms are read once for each of these, not once for each day. */
export const termsSince = (day: string): string =>
  `coalesce((select max(v.effective_on) from amendment v where v.plan_id = p.id and v.effective_on <= ${day}), '-infinity')`;

const scopeFigure = (figure: string): string => `case when $4::int is null and $5::int is null then
         ${byPlanRule('any_value(plan_rate_rule)', {
           ofCommitments: `avg(${figure})`,
           ofAxes: `(select avg(x.${figure}) from x where x.day = c.day)`,
           weighted: byWeight('commitment_weight', figure),
         })} else avg(${figure}) end as ${figure}`;

const titleColumns = `${textOf('s.title')} as title, ${langOf('s.title')} as "titleLang"`;

/**
 * The S-curve of a plan, of one of its axes or of one of its commitments, with the rates that its pace is measured from: DOMAIN.md §5.
 * $1 slug · $2 day · $3 language · $4 number of an axis or null · $5 number of a commitment or null; no row for what does not exist.
 * The same rules as plan-curve.sql.ts.
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
months as (
  select distinct least(d::date, greatest(p.end_on, $2::date)) as day from p,
    lateral generate_series(date_trunc('month', p.start_on), date_trunc('month', greatest(p.end_on, least($2::date, p.end_on + 365))), interval '1 month') m,
    lateral (values ((m + interval '1 month - 1 day')::date)) v(d)
  union select $2::date from p where $2::date between p.start_on and p.end_on + 365
  union select p.start_on from p
),
marks as (select w.days, greatest($2::date - w.days, f.first_on) as day from f, ${PACE_WINDOWS} where f.first_on is not null),
days as materialized (
  select day, ${termsSince('day')} as since from p cross join (select day from months union select day from marks union select $2::date) d
),
terms as materialized (
  select s.since, p.unreported_rule, p.plan_rate_rule, c.id as commitment_id, c.axis_id, c.weight as commitment_weight, a.id, a.weight,
         ${startOf('a', 'c')} as start_on, ${endOf('a', 'c')} as end_on
  from (select distinct since from days) s cross join plan b cross join lateral plan_in_force(b, s.since) p
  join commitment_at(s.since) c on c.plan_id = p.id join k on k.id = c.id join activity_at(s.since) a on a.commitment_id = c.id and a.weight is not null
  where b.slug = $1
),
c as (
  select day, any_value(plan_rate_rule) as plan_rate_rule, any_value(axis_id) as axis_id, any_value(commitment_weight) as commitment_weight,
         ${weightedRate('any_value(unreported_rule)', 'weight', 'percent')} as reported,
         ${byWeight('weight', 'planned')} as planned
  from (
    select days.day, a.*, u.percent, planned_percent(a.start_on, a.end_on, days.day) as planned
    from days join terms a on a.since = days.since left join ${updateInForce('days.day')} on days.day <= $2::date
  ) facts group by day, commitment_id
),
x as (select day, avg(reported) as reported, avg(planned) as planned from c group by day, axis_id),
r as (select day, ${scopeFigure('reported')}, ${scopeFigure('planned')} from c group by day),
s as (
  select c.title, coalesce(c.end_on, p.end_on) as due_on from p join ${COMMITMENTS_THEN} c on c.plan_id = p.id where c.number = $5::int and ($4::int is null or exists (select from k))
  union all select x.title, p.end_on from p join axis x on x.plan_id = p.id where $5::int is null and x.number = $4::int
  union all select p.title, p.end_on from p where $4::int is null and $5::int is null
)
select ${titleColumns}, f.last_on::text as "lastUpdateOn", s.due_on::text as "dueOn",
  (select case when f.first_on is not null then printed_rate(r.reported) end from r where r.day = $2::date) as rate,
  coalesce((select json_agg(json_build_object('window', m.days, 'on', m.day, 'rate', printed_rate(r.reported))) from marks m join r on r.day = m.day where r.reported is not null), '[]') as readings,
  coalesce((select json_agg(json_build_object('on', r.day, 'planned', printed_rate(r.planned),
                'reported', case when r.day <= $2::date and r.day >= f.first_on then printed_rate(r.reported) end) order by r.day)
            from months join r using (day)), '[]') as points
from p cross join s cross join f`;
