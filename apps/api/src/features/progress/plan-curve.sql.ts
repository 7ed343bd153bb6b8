import { byPlanRule, byWeight, endOf, PLAN_CTE, startOf, updateInForce, weightedRate } from './rates.sql.js';

const planFigure = (figure: string): string =>
  `${byPlanRule('any_value(plan_rate_rule)', {
    ofCommitments: `avg(${figure})`,
    ofAxes: `(select avg(x.${figure}) from x where x.day = c.day)`,
    weighted: byWeight('commitment_weight', figure),
  })} as ${figure}`;

/**
 * The S-curve of DOMAIN.md §5: the plan's planned and reported rate at each month's end and on the as-of day.
 * $1 slug · $2 as-of day. The same rules as rates.sql.ts, over all days at once.
 * Terms change on the days that amendments take effect, `since`: they are read once for each of these, not once for each day.
 */
export const PLAN_CURVE_SQL = `
with ${PLAN_CTE},
points as (
  select distinct least(d::date, greatest(p.end_on, $2::date)) as day from p,
    lateral generate_series(date_trunc('month', p.start_on), date_trunc('month', greatest(p.end_on, least($2::date, p.end_on + 365))), interval '1 month') m,
    lateral (values ((m + interval '1 month - 1 day')::date)) v(d)
  union select $2::date from p where $2::date between p.start_on and p.end_on + 365
  union select p.start_on from p
),
days as materialized (
  select day, coalesce((select max(m.effective_on) from amendment m where m.plan_id = p.id and m.effective_on <= day), '-infinity') as since from p cross join points
),
terms as materialized (
  select s.since, p.unreported_rule, p.plan_rate_rule, c.id as commitment_id, c.axis_id, c.weight as commitment_weight, a.id, a.weight,
         ${startOf('a', 'c')} as start_on, ${endOf('a', 'c')} as end_on
  from (select distinct since from days) s cross join plan b cross join lateral plan_in_force(b, s.since) p
  join commitment_at(s.since) c on c.plan_id = p.id join activity_at(s.since) a on a.commitment_id = c.id and a.weight is not null
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
r as (select day, ${planFigure('reported')}, ${planFigure('planned')} from c group by day)
select coalesce((select json_agg(json_build_object('on', r.day, 'planned', printed_rate(r.planned),
                                                   'reported', case when r.day <= $2::date then printed_rate(r.reported) end) order by r.day) from r), '[]') as points
from p`;
