import { activityJson, evidenceUntilJson, placeJson } from '../commitments/commitments.sql.js';
import { publicNarrativeJson } from '../narratives/narrative.sql.js';
import { ACTIVITIES_THEN, COMMITMENTS_THEN, institutionJson, RATES_CTES, stands } from '../progress/rates.sql.js';
import { titleJson } from '../progress/texts.sql.js';
import { publicSheetJson } from '../sheets/sheet.sql.js';

/** What its weight is shared with: the terms of the commitment's rate, in their order. */
const TERMS = `(select json_agg(json_build_object('number', t.number, 'weight', trim_scale(t.weight)::text, 'percent', trim_scale(t.percent)::text) order by t.number)
   from a t where t.commitment_id = k.id)`;

const OF_ITS_UPDATES = `from progress_update u join institution o on o.id = u.institution_id where u.activity_id = b.id and u.effective_on <= $2::date`;

const neighbour = (which: string): string =>
  `(select ${which} from activity o where o.commitment_id = k.id and (o.added_on is null or o.added_on <= $2::date) and`;

/** The whole page of one activity. $1 slug · $2 as-of day · $3 language · $4 commitment number · $5 activity number. */
export const ACTIVITY_PAGE_SQL = `
with ${RATES_CTES}
select k.id as "commitmentId", p.id as "planId", p.member_id as "memberId", k.lead_institution_id as "institutionId", p.unreported_rule as rule, ${TERMS} as terms,
  ${publicSheetJson('b.id')} as sheet, ${publicNarrativeJson('b.id')} as narrative,
  (${activityJson})::jsonb || jsonb_build_object('asOf', $2::date, ${placeJson},
    'commitment', json_build_object('number', c.number, ${titleJson('c')}, 'institution', ${institutionJson('i')}, 'rate', printed_rate(c.rate),
      'shown', shown_rate(c.rate), 'band', band_of(c.rate, p.limited_below, p.completed_from), 'coverage', printed_rate(c.coverage)),
    'lastUpdateBy', (select ${institutionJson('o')} ${OF_ITS_UPDATES} and ${stands('$2::date')} order by u.effective_on desc, u.id desc limit 1),
    'updates', (select count(*) ${OF_ITS_UPDATES}), 'evidence', ${evidenceUntilJson('b.commitment_id = k.id and b.number = $5')},
    'previous', ${neighbour('max(o.number)')} o.number < b.number), 'next', ${neighbour('min(o.number)')} o.number > b.number)) as activity
from p join ${COMMITMENTS_THEN} k on k.plan_id = p.id and k.number = $4 join c on c.id = k.id join axis x on x.id = k.axis_id join institution i on i.id = k.lead_institution_id
join ${ACTIVITIES_THEN} b on b.commitment_id = k.id and b.number = $5 join a on a.id = b.id`;
