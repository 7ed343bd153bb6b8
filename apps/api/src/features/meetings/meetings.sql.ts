import { isGranted } from '../accounts/granted.sql.js';
import { titleJson } from '../progress/texts.sql.js';

/** A meeting `m` as a point in time. */
export const meetingRefJson = `json_build_object('id', m.id, 'kind', m.kind, 'heldOn', m.held_on, ${titleJson('m')})`;

/** The meetings of a plan, the latest first. $1 slug · $2 scopes of the caller · $3 language; no row for an unknown plan or a draft. */
export const MEETINGS_SQL = `
with p as (select * from plan where slug = $1 and state <> 'draft')
select json_build_object('slug', p.slug, ${titleJson('p')}, 'mainLanguage', p.main_language) as plan, p.id as "planId", p.member_id as "memberId",
  exists (select from commitment k where k.plan_id = p.id and ${isGranted('$2')}) as granted,
  coalesce((select json_agg((${meetingRefJson})::jsonb || jsonb_build_object('titles', m.title, 'place', m.place, 'notes', m.notes, 'version', m.version)
                            order by m.held_on desc, m.id desc)
            from meeting m where m.plan_id = p.id), '[]') as items
from p`;
