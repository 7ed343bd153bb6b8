import { commitmentJson, progressJson, publishedRateJson, RATES_CTES, ratesKnownOn, wholePlanDelay } from './rates.sql.js';
import { titleJson } from './texts.sql.js';

/**
 * The dashboard in one statement, its JSON built by PostgreSQL. $1 slug · $2 as-of day · $3 reader's language; no row for an unknown plan.
 * The answer is bytes, which go to the reader as they are, without being decoded and encoded again on the way.
 * Half of an unnamed statement's time is planning, so it is always sent by name.
 */
const planProgress = (rates: string): string => `
with ${rates}
select convert_to(json_build_object(
  'asOf', $2::date,
  'plan', (select json_build_object('slug', p.slug, 'number', p.number,
             ${titleJson('p')},
             'rule', p.plan_rate_rule, 'lastUpdateOn', r.last_update_on, 'hasDataNote', p.data_note is not null,
             ${progressJson('r', wholePlanDelay('r'), publishedRateJson('is null', 'r.rate'))}) from r),
  'axes', coalesce((select json_agg(json_build_object('number', x.number,
             ${titleJson('x')},
             'commitments', x.commitments, 'lastUpdateOn', x.last_update_on,
             ${progressJson('x', wholePlanDelay('x'), 'null::json')}) order by x.number) from x), '[]'),
  'commitments', coalesce((select json_agg(${commitmentJson} order by c.number)
             from c join x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id), '[]')
)::text, 'UTF8') as json
from p`;

export const PLAN_PROGRESS_SQL = planProgress(RATES_CTES);

/** The same as known on an instant, $4. DOMAIN.md §3.7 */
export const PLAN_PROGRESS_KNOWN_SQL = planProgress(ratesKnownOn('$4'));
