import { PLAN_CTE } from './rates.sql.js';
import { DAYS_OF_CURVE, planFigure, ratesOverDays, termsSince } from './rates-over-days.sql.js';

/**
 * The S-curve of DOMAIN.md §5: the plan's planned and reported rate at each month's end and on the as-of day.
 * $1 slug · $2 as-of day.
 */
export const PLAN_CURVE_SQL = `
with ${PLAN_CTE},
days as materialized (select day, ${termsSince('day')} as since from p cross join (${DAYS_OF_CURVE}) d),
${ratesOverDays()},
r as (select day, ${planFigure('reported')} as reported, ${planFigure('planned')} as planned from c group by day)
select coalesce((select json_agg(json_build_object('on', r.day, 'planned', printed_rate(r.planned),
                                                   'reported', case when r.day <= $2::date then printed_rate(r.reported) end) order by r.day) from r), '[]') as points
from p`;
