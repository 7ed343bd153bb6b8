import { commitmentJson, delayJson, progressJson, publishedRateJson, RATES_CTES } from './rates.sql.js';
import { titleJson } from './texts.sql.js';

const planDelay = delayJson('r', 'r.rate', 'p.start_on', 'p.end_on');
const axisDelay = delayJson('x', 'x.rate', 'p.start_on', 'p.end_on');

/**
 * The dashboard in one statement, its JSON built by PostgreSQL. $1 slug · $2 as-of day · $3 reader's language; no row for an unknown plan.
 * The answer is bytes, which go to the reader as they are, without being decoded and encoded again on the way.
 * Half of an unnamed statement's time is planning, so it is always sent by name.
 */
export const PLAN_PROGRESS_SQL = `
with ${RATES_CTES}
select convert_to(json_build_object(
  'asOf', $2::date,
  'plan', (select json_build_object('slug', p.slug, 'number', p.number,
             ${titleJson('p')},
             'rule', p.plan_rate_rule, 'lastUpdateOn', r.last_update_on,
             ${progressJson('r', planDelay, publishedRateJson('is null', 'r.rate'))}) from r),
  'axes', coalesce((select json_agg(json_build_object('number', x.number,
             ${titleJson('x')},
             'commitments', x.commitments,
             ${progressJson('x', axisDelay, 'null::json')}) order by x.number) from x), '[]'),
  'commitments', coalesce((select json_agg(${commitmentJson} order by c.number)
             from c join x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id), '[]')
)::text, 'UTF8') as json
from p`;
