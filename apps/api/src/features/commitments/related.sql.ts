import { RELATED_MAX, SIMILAR_TITLE } from '@iltizam/shared/commitments/contract';
import { ACTIVITIES_CTE, COMMITMENTS_CTE, COMMITMENTS_THEN, institutionJson } from '../progress/rates.sql.js';
import { titleJson } from '../progress/texts.sql.js';

/** A title of plan `of` in the main language of plan `main`, as its letters are compared: what is related does not depend on who reads. */
const letters = (title: string, main: string, of: string): string =>
  `search_key(search_normal(local_text(${title}, ${main}.main_language, ${of}.main_language)))`;

/**
 * Commitments of the member's other plans with the same responsible body or a similar title, the most alike first, with their rate on
 * the day. One row while the commitment is public. $1 slug · $2 as-of day · $3 reader's language · $4 number.
 */
export const RELATED_SQL = `
with here as (
  select k.id, k.lead_institution_id, p.id as plan_id, p.member_id, p.main_language, ${letters('k.title', 'p', 'p')} as title
  from plan p join ${COMMITMENTS_THEN} k on k.plan_id = p.id and k.number = $4 where p.slug = $1 and p.state <> 'draft'
),
alike as (
  select k.id, k.plan_id, k.lead_institution_id = h.lead_institution_id as same_body, similarity(${letters('k.title', 'h', 'o')}, h.title) as likeness
  from here h join plan o on o.member_id = h.member_id and o.id <> h.plan_id and o.state <> 'draft' join ${COMMITMENTS_THEN} k on k.plan_id = o.id
),
found as (select * from alike where same_body or likeness >= ${SIMILAR_TITLE} order by likeness desc, id limit ${RELATED_MAX}),
p as (select * from plan_at($2::date) where id in (select plan_id from found)),
${ACTIVITIES_CTE},
${COMMITMENTS_CTE}
select coalesce((
  select json_agg(json_build_object('plan', json_build_object('slug', p.slug, 'number', p.number, ${titleJson('p')}), 'number', c.number,
      ${titleJson('c')}, 'institution', ${institutionJson('i')},
      'rate', printed_rate(c.rate), 'shown', case when c.coverage > 0 then shown_rate(c.rate) end,
      'band', case when c.coverage > 0 then band_of(c.rate, p.limited_below, p.completed_from) end,
      'coverage', printed_rate(c.coverage),
      'reasons', array_remove(array[case when f.same_body then 'institution' end, case when f.likeness >= ${SIMILAR_TITLE} then 'title' end], null)
    ) order by f.likeness desc, f.id)
  from found f join c on c.id = f.id join p on p.id = f.plan_id join institution i on i.id = c.lead_institution_id), '[]') as items
from here`;
