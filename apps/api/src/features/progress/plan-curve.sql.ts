import { PLAN_CTE } from './rates.sql.js';

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
         planned_percent(coalesce(a.start_on, c.start_on, p.start_on), coalesce(a.end_on, c.end_on, p.end_on), days.day) as planned
  from p cross join days join commitment c on c.plan_id = p.id join activity a on a.commitment_id = c.id and a.weight is not null
  left join lateral (
    select u.percent from progress_update u where u.activity_id = a.id and u.effective_on <= days.day
    order by u.effective_on desc, u.id desc limit 1
  ) u on days.day <= $2::date
),
c as (
  select day, axis_id, commitment_weight,
         case (select unreported_rule from p) when 'as_zero' then sum(weight * coalesce(percent, 0))::numeric(60,24) / sum(weight)
           else sum(weight * percent)::numeric(60,24) / sum(weight) filter (where percent is not null) end as reported,
         sum(weight * planned)::numeric(60,24) / sum(weight) as planned
  from facts group by day, commitment_id, axis_id, commitment_weight
),
x as (select day, avg(reported) as reported, avg(planned) as planned from c group by day, axis_id),
r as (
  select day,
    case (select plan_rate_rule from p) when 'mean_of_commitments' then avg(reported)
      when 'mean_of_axes' then (select avg(x.reported) from x where x.day = c.day)
      else sum(commitment_weight * reported)::numeric(60,24) / sum(commitment_weight) filter (where reported is not null) end as reported,
    case (select plan_rate_rule from p) when 'mean_of_commitments' then avg(planned)
      when 'mean_of_axes' then (select avg(x.planned) from x where x.day = c.day)
      else sum(commitment_weight * planned)::numeric(60,24) / sum(commitment_weight) end as planned
  from c group by day
)
select coalesce((select json_agg(json_build_object('on', r.day, 'planned', printed_rate(r.planned),
                                                   'reported', case when r.day <= $2::date then printed_rate(r.reported) end) order by r.day) from r), '[]') as points
from p`;
