import { commitmentsThen } from '../../progress/rates.sql.js';

/** What the OGP's form asks for and the report does not say: OgpFacts. $1 slug · $2 day · $3 commitment · $4 the instant, or 'infinity'. */
export const OGP_FACTS_SQL = `
select p.ogp_code as "memberCode", p.ogp_plan as "planName", c.ogp_id as id,
       partial_date(k.start_on, k.start_precision) as start, partial_date(k.end_on, k.end_precision) as "end"
from plan p join commitment c on c.plan_id = p.id join ${commitmentsThen('$4')} k on k.id = c.id
where p.slug = $1 and p.state <> 'draft' and c.number = $3`;
