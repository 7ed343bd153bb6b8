import { byPlanRule, byWeight, endOf, startOf, updateInForce, weightedRate } from './rates.sql.js';

/** The rules of rates.sql.ts over many days at once, for the S-curve and what is read from it: DOMAIN.md §5. */

/** The days of the curve of plan `p`: its start, each month's end and the as-of day $2, for a year after its end at most. */
export const DAYS_OF_CURVE = `
  select distinct least(d::date, greatest(p.end_on, $2::date)) as day from p,
    lateral generate_series(date_trunc('month', p.start_on), date_trunc('month', greatest(p.end_on, least($2::date, p.end_on + 365))), interval '1 month') m,
    lateral (values ((m + interval '1 month - 1 day')::date)) v(d)
  union select $2::date from p where $2::date between p.start_on and p.end_on + 365
  union select p.start_on from p`;

/** The day on which the terms in force on `day` took effect: terms are read once for each of these, not once for each day. */
export const termsSince = (day: string): string =>
  `coalesce((select max(v.effective_on) from amendment v where v.plan_id = p.id and v.effective_on <= ${day}), '-infinity')`;

/**
 * The reported and the planned rate on each of `days` (day, since), of each commitment `c` and of each axis `x`; `told` where a report of `c` held on the day.
 * `$1` slug · `$2` as-of day, after which nothing is reported; `only` narrows the commitments by a join on `c`.
 */
export const ratesOverDays = (only = ''): string => `
terms as materialized (
  select s.since, p.unreported_rule, p.plan_rate_rule, c.id as commitment_id, c.axis_id, c.weight as commitment_weight, a.id, a.weight,
         ${startOf('a', 'c')} as start_on, ${endOf('a', 'c')} as end_on
  from (select distinct since from days) s cross join plan b cross join lateral plan_in_force(b, s.since) p
  join commitment_at(s.since) c on c.plan_id = p.id ${only} join activity_at(s.since) a on a.commitment_id = c.id and a.weight is not null
  where b.slug = $1
),
c as (
  select day, any_value(plan_rate_rule) as plan_rate_rule, any_value(axis_id) as axis_id, any_value(commitment_weight) as commitment_weight,
         ${weightedRate('any_value(unreported_rule)', 'weight', 'percent')} as reported,
         ${byWeight('weight', 'planned')} as planned, bool_or(percent is not null) as told
  from (
    select days.day, a.*, u.percent, planned_percent(a.start_on, a.end_on, days.day) as planned
    from days join terms a on a.since = days.since left join ${updateInForce('days.day')} on days.day <= $2::date
  ) facts group by day, commitment_id
),
x as (select day, avg(reported) as reported, avg(planned) as planned from c group by day, axis_id)`;

/** `reported` or `planned` of the whole plan, over the commitments `c` of a day. */
export const planFigure = (figure: 'reported' | 'planned'): string =>
  byPlanRule('any_value(plan_rate_rule)', {
    ofCommitments: `avg(${figure})`,
    ofAxes: `(select avg(x.${figure}) from x where x.day = c.day)`,
    weighted: byWeight('commitment_weight', figure),
  });
