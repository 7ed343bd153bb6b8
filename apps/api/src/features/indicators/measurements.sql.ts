import { instant } from '../../platform/database/instant.sql.js';
import { langOf, textOf, titleJson } from '../progress/texts.sql.js';

const version = `'id', m.id, 'value', trim_scale(m.value)::text, 'printed', m.printed, 'on', partial_date(m.measured_on, m.measured_precision),
    'withdrawn', m.withdrawn, 'recordedAt', ${instant('m.recorded_at')}, 'recordedBy', (select a.name from account a where a.id = m.recorded_by_id)`;

const indicator = `json_build_object('id', n.id, 'number', n.number, 'kind', n.kind, 'name', ${textOf('n.name')}, 'nameLang', ${langOf('n.name')},
    'unit', n.unit, 'baseline', trim_scale(n.baseline)::text, 'target', trim_scale(n.target)::text,
    'measurements', coalesce((
      select json_agg(json_build_object(${version}, 'earlier', coalesce((select json_agg(json_build_object(${version}) order by m.id desc) from chain m where m.head = h.id and m.id <> h.id), '[]'))
                      order by m.measured_on, m.id)
      from chain h join measurement m on m.id = h.id where h.head = h.id and h.indicator_id = n.id), '[]'))`;

/**
 * The indicators of a commitment with every value noted, what was corrected or taken back behind what replaced it.
 * $1 slug · $2 number · $3 reader's language · $4 today, whose terms are shown; drafts too.
 */
export const MEASUREMENTS_SQL = `
with recursive place as (
  select p.id as plan_id, k.id from plan p join commitment k on k.plan_id = p.id where p.slug = $1 and k.number = $2
), chain as (
  select m.id as head, m.* from place k join indicator n on n.commitment_id = k.id join measurement m on m.indicator_id = n.id
  where not exists (select from measurement r where r.replaces_id = m.id)
  union all
  select c.head, m.* from chain c join measurement m on m.id = c.replaces_id
)
select k.id as "commitmentId", p.id as "planId", p.member_id as "memberId", k.lead_institution_id as "institutionId", p.state,
  json_build_object(
    'plan', json_build_object('slug', p.slug, ${titleJson('p')},
      'start', partial_date(p.start_on, p.start_precision), 'end', partial_date(p.end_on, p.end_precision)),
    'axis', (select x.number from axis x where x.id = k.axis_id), 'number', k.number, ${titleJson('k')},
    'indicators', coalesce((select json_agg(${indicator} order by n.number) from indicator n where n.commitment_id = k.id), '[]')) as answer
from place join plan_at($4::date) p on p.id = place.plan_id join commitment_at($4::date) k on k.id = place.id`;
