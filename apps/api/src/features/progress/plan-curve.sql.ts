import { byPlanRule, byWeight, endOf, PLAN_CTE, startOf, updateInForce, weightedRate } from './rates.sql.js';

const planFigure = (figure: string): string =>
  `${byPlanRule('(select plan_rate_rule from p)', {
    ofCommitments: `avg(${figure})`,
    ofAxes: `(select avg(x.${figure}) from x where x.day = c.day)`,
    weighted: byWeight('commitment_weight', figure),
  })} as ${figure}`;

/**
 * The S-curve of DOMAIN.md §5: the plan's planned and reported rate at each month's end and on the as-of day.
 * $1 slug · $2 as-of day. The same rules as rates.sql.ts, over all days at once.
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
facts as (
  select days.day, c.id as commitment_id, c.axis_id, c.weight as commitment_weight, a.weight, u.percent,
         planned_percent(${startOf('a', 'c')}, ${endOf('a', 'c')}, days.day) as planned
  from p cross join days join commitment c on c.plan_id = p.id join activity a on a.commitment_id = c.id and a.weight is not null
  left join ${updateInForce('days.day')} on days.day <= $2::date
),
c as (
  select day, axis_id, commitment_weight,
         ${weightedRate('(select unreported_rule from p)', 'weight', 'percent')} as reported,
         ${byWeight('weight', 'planned')} as planned
  from facts group by day, commitment_id, axis_id, commitment_weight
),
x as (select day, avg(reported) as reported, avg(planned) as planned from c group by day, axis_id),
r as (select day, ${planFigure('reported')}, ${planFigure('planned')} from c group by day)
select coalesce((select json_agg(json_build_object('on', r.day, 'planned', printed_rate(r.planned),
                                                   'reported', case when r.day <= $2::date then printed_rate(r.reported) end) order by r.day) from r), '[]') as points
from p`;
