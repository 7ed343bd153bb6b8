import { byPlanRule, byWeight, endOf, PLAN_CTE, startOf, updateInForce, weightedRate } from './rates.sql.js';

const planFigure = (figure: string): string =>
  `${byPlanRule('plan_rate_rule', {
    ofCommitments: `avg(${figure})`,
    ofAxes: `(select avg(x.${figure}) from x where x.day = c.day)`,
    weighted: byWeight('commitment_weight', figure),
  })} as ${figure}`;

/**
 * The S-curve of DOMAIN.md §5: the plan's planned and reported rate at each month's end and on the as-of day.
 * $1 slug · $2 as-of day. The same rules as rates.sql.ts, over all days at once, each with the terms in force on it.
 */
export const PLAN_CURVE_SQL = `
with ${PLAN_CTE},
days as (
  select distinct least(d::date, greatest(p.end_on, $2::date)) as day from p,
    lateral generate_series(date_trunc('month', p.start_on), date_trunc('month', greatest(p.end_on, least($2::date, p.end_on + 365))), interval '1 month') m,
    lateral (values ((m + interval '1 month - 1 day')::date)) v(d)
  union select $2::date from p where $2::date between p.start_on and p.end_on + 365
  union select p.start_on from p
),
rules as (select days.day, t.* from days cross join plan b cross join lateral plan_in_force(b, days.day) t where b.slug = $1),
facts as (
  select p.day, p.unreported_rule, p.plan_rate_rule, c.id as commitment_id, c.axis_id, c.weight as commitment_weight, a.weight, u.percent,
         planned_percent(${startOf('a', 'c')}, ${endOf('a', 'c')}, p.day) as planned
  from rules p join commitment_at(p.day) c on c.plan_id = p.id join activity_at(p.day) a on a.commitment_id = c.id and a.weight is not null
  left join ${updateInForce('p.day')} on p.day <= $2::date
),
c as (
  select day, plan_rate_rule, axis_id, commitment_weight,
         ${weightedRate('unreported_rule', 'weight', 'percent')} as reported,
         ${byWeight('weight', 'planned')} as planned
  from facts group by day, unreported_rule, plan_rate_rule, commitment_id, axis_id, commitment_weight
),
x as (select day, avg(reported) as reported, avg(planned) as planned from c group by day, axis_id),
r as (select day, ${planFigure('reported')}, ${planFigure('planned')} from c group by day, plan_rate_rule)
select coalesce((select json_agg(json_build_object('on', r.day, 'planned', printed_rate(r.planned),
                                                   'reported', case when r.day <= $2::date then printed_rate(r.reported) end) order by r.day) from r), '[]') as points
from p`;
