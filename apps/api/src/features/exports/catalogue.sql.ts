import { instant } from '../../platform/database/instant.sql.js';

/** Every public plan with its texts in all their languages, for catalogues; the newest first. $1 today. */
export const CATALOGUE_SQL = `
select p.slug, p.title, p.summary, m.name as member, p.archive, p.start_on::text as start, p.end_on::text as end,
  (select json_agg(distinct key) from jsonb_object_keys(p.title) key) as languages,
  (select ${instant('max(u.recorded_at)')} from commitment c join activity a on a.commitment_id = c.id join progress_update u on u.activity_id = a.id
   where c.plan_id = p.id) as modified
from plan_at($1::date) p join member m on m.id = p.member_id where p.state <> 'draft' order by p.start_on desc, p.id`;
