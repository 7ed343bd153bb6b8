import { MOROCCO_ZONE } from '@iltizam/shared/kernel/dates';

/** The update in force on the day $2 of each activity of the plan `p`. */
const latest = `
  select distinct on (b.id) b.id, b.number, k.number as commitment, u.id as update_id
  from activity b join commitment k on k.id = b.commitment_id join progress_update u on u.activity_id = b.id
  where k.plan_id = p.id and u.effective_on <= $2::date
  order by b.id, u.effective_on desc, u.id desc`;

/**
 * What a report does not say and its checks look at: the texts of the report asked for, or of the newest that is not final, else the plan's; links that no longer answer;
 * reports that wait for their review. $1 slug · $2 as-of day · $3 number of a report or null.
 */
export const CHECK_FACTS_SQL = `
select p.main_language as "mainLanguage",
  coalesce((select r.sections from report r where r.plan_id = p.id and case when $3::int is null
              then not exists (select from report_edition e where e.report_id = r.id and e.kind = 'final' and e.published_at is not null)
              else r.number = $3 end
            order by r.number desc limit 1), p.sections, '{}') as sections,
  coalesce((select json_agg(json_build_object('commitment', a.commitment, 'activity', a.number, 'url', e.url, 'since', (c.since at time zone '${MOROCCO_ZONE}')::date)
                            order by a.commitment, a.number, e.position)
            from (${latest}) a join evidence e on e.update_id = a.update_id join link_check c on c.url = e.url and c.status <> 'ok'), '[]') as "brokenLinks",
  coalesce((select json_agg(json_build_object('commitment', k.number, 'activity', b.number, 'submittedOn', (f.submitted_at at time zone '${MOROCCO_ZONE}')::date)
                            order by k.number, b.number)
            from progress_draft f join activity b on b.id = f.activity_id join commitment k on k.id = b.commitment_id
            where k.plan_id = p.id and f.state = 'submitted'), '[]') as waiting
from plan p where p.slug = $1 and p.state <> 'draft'
  and ($3::int is null or exists (select from report r where r.plan_id = p.id and r.number = $3))`;
