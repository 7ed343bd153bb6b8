import { progressJson, publishedRateJson, RATES_CTES } from '../progress/rates.sql.js';
import { localText } from '../progress/texts.sql.js';

/** The figures of a level on a card; a card shows no delay. */
const figures = (t: string, published = 'null::json'): string =>
  `'lastUpdateOn', ${t}.last_update_on, ${progressJson(t, 'null::json', published)}`;

/** What the card of a plan says. An archived plan has only the rate that was published. $1 slug · $2 as-of day · $3 language. */
export const PLAN_CARD_SQL = `
with ${RATES_CTES}
select json_build_object('title', ${localText('p.title')}, 'context', (select ${localText('m.name')} from member m where m.id = p.member_id),
    'partly', case when not p.archive and (select count(*) from c) < p.known_commitments
                   then json_build_object('described', (select count(*) from c), 'commitments', p.known_commitments) end,
    ${figures('r', `case when p.archive then ${publishedRateJson('is null', 'r.rate')} end`)}) as card
from p cross join r`;

const partOf = (t: string): string => `
select json_build_object('title', ${localText(`${t}.title`)}, 'context', ${localText('p.title')}, 'partly', null, ${figures(t)}) as card
from p join ${t} on ${t}.number = $4`;

/** What the card of an axis says. $4 its number. */
export const AXIS_CARD_SQL = `
with ${RATES_CTES}${partOf('x')}`;

/** What the card of a commitment says. $4 its number. */
export const COMMITMENT_CARD_SQL = `
with ${RATES_CTES}${partOf('c')}`;
