import { supportingJson } from '../commitments/supporters.sql.js';
import { ogpIdOf } from '../commitments/ogp-id.sql.js';
import { activityJson, indicatorJson } from '../commitments/commitments.sql.js';
import { localTextOrNull, titleJson } from '../progress/texts.sql.js';
import {
  ACTIVITIES_THEN,
  commitmentJson,
  COMMITMENTS_THEN,
  progressJson,
  publishedRateJson,
  RATES_CTES,
  wholePlanDelay,
} from '../progress/rates.sql.js';

const planJson = `json_build_object('slug', p.slug, 'number', p.number, ${titleJson('p')},
    'start', partial_date(p.start_on, p.start_precision), 'end', partial_date(p.end_on, p.end_precision), 'state', p.state, 'mainLanguage', p.main_language, 'ogpCode', p.ogp_code, 'ogpPlan', p.ogp_plan,
    'rule', p.plan_rate_rule, 'unreported', p.unreported_rule, 'dataNote', ${localTextOrNull('p.data_note')}, 'lastUpdateOn', r.last_update_on,
    ${progressJson('r', wholePlanDelay('r'), publishedRateJson('is null', 'r.rate'))})`;

const axisJson = `json_build_object('number', x.number, ${titleJson('x')}, 'commitments', x.commitments, 'lastUpdateOn', x.last_update_on, ${progressJson('x', wholePlanDelay('x'), 'null::json')})`;

const exportedCommitmentJson = `(${commitmentJson})::jsonb || jsonb_build_object(
    'start', partial_date(k.start_on, k.start_precision), 'end', partial_date(k.end_on, k.end_precision),
    'ogpId', ${ogpIdOf('k.id')}, 'supporting', ${supportingJson('k.id')}, 'problem', ${localTextOrNull('k.problem')}, 'solution', ${localTextOrNull('k.solution')}, 'expectedResult', ${localTextOrNull('k.expected_result')},
    'activityList', coalesce((select json_agg(${activityJson} order by b.number) from a join ${ACTIVITIES_THEN} b on b.id = a.id where a.commitment_id = k.id), '[]'),
    'indicators', coalesce((select json_agg(${indicatorJson} order by n.number) from indicator n where n.commitment_id = k.id), '[]'))`;

/** A plan with all that is known of it on a day, as JSON text. $1 slug · $2 as-of day · $3 language · $4 what the answer says of itself. */
export const PLAN_DATA_SQL = `
with ${RATES_CTES}
select ($4::jsonb || jsonb_build_object(
  'asOf', $2::date, 'plan', ${planJson},
  'axes', coalesce((select json_agg(${axisJson} order by x.number) from x), '[]'),
  'commitments', coalesce((select json_agg(${exportedCommitmentJson} order by k.number)
      from c join ${COMMITMENTS_THEN} k on k.id = c.id join axis x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id), '[]')
))::text as json
from p cross join r`;
