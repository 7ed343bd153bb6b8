import { instant } from '../../platform/database/instant.sql.js';
import { updateJson } from '../progress/activities.sql.js';
import { ACTIVITIES_THEN, COMMITMENTS_THEN, PLAN_CTE } from '../progress/rates.sql.js';
import { langOf, localText, textOf, titleJson } from '../progress/texts.sql.js';

/**
 * Both statements: $1 slug · $2 today · $3 language · $4 axis · $5 institution · $6 commitment, at most one of the three set; one row for
 * a public plan, whose `scope` is null when the plan has no such axis, body or commitment.
 */
const SCOPE = `case
    when $6::int is not null then (select json_build_object(${titleJson('k')}) from ${COMMITMENTS_THEN} k where k.plan_id = p.id and k.number = $6)
    when $4::int is not null then (select json_build_object(${titleJson('x')}) from axis x where x.plan_id = p.id and x.number = $4)
    when $5::text is not null then (select json_build_object('title', ${textOf('i.name')}, 'titleLang', ${langOf('i.name')}) from institution i
      where i.key = $5 and exists (select 1 from commitment k where k.plan_id = p.id and k.lead_institution_id = i.id))
    else json_build_object(${titleJson('p')}) end`;

const HEAD = `select json_build_object('slug', p.slug, ${titleJson('p')}) as plan, ${SCOPE} as scope, p.start_on::text as start`;

const WITHIN = `k.plan_id = p.id and ($6::int is null or k.number = $6) and ($4::int is null or x.number = $4) and ($5::text is null or i.key = $5)`;

const PLACE = 'join axis x on x.id = k.axis_id join institution i on i.id = k.lead_institution_id';

/** What amendment `m` changes within the scope; the rules of the plan are of no part of it. */
const TOUCHING = `select 1 from amendment_change y left join activity b on y.subject_kind = 'activity' and b.id = y.subject_id
      join commitment k on k.id = case y.subject_kind when 'commitment' then y.subject_id else b.commitment_id end ${PLACE}
      where y.amendment_id = m.id and ${WITHIN}`;

/** The latest updates and amendments, and for a whole plan its published reports, in the order in which they were told. $7 how many of each. */
export const FEED_SQL = `
with ${PLAN_CTE}
${HEAD},
  coalesce((select json_agg(e.update) from (
    select (${updateJson})::jsonb || jsonb_build_object('commitment', jsonb_build_object('number', k.number, ${titleJson('k')})) as update
    from ${COMMITMENTS_THEN} k ${PLACE} join ${ACTIVITIES_THEN} b on b.commitment_id = k.id join progress_update u on u.activity_id = b.id
    where u.effective_on <= $2::date and ${WITHIN}
    order by u.recorded_at desc, u.id desc limit $7
  ) e), '[]') as updates,
  coalesce((select json_agg(json_build_object('number', m.number, 'effectiveOn', m.effective_on, 'recordedAt', ${instant('m.recorded_at')},
                                              'reason', ${localText('m.reason')}, 'approver', m.approver) order by m.number desc) from (
    select m.* from amendment m where m.plan_id = p.id and (coalesce($4::text, $5::text, $6::text) is null or exists (${TOUCHING}))
    order by m.number desc limit $7
  ) m), '[]') as amendments,
  coalesce((select json_agg(json_build_object('number', r.number, 'kind', r.kind, 'asOf', r.as_of, 'publishedAt', ${instant('r.published_at')},
                                              'remarksUntil', r.remarks_until) order by r.published_at desc, r.id desc) from (
    select e.id, r.number, e.kind, e.as_of, e.published_at, case e.kind when 'draft' then r.remarks_until end as remarks_until
    from report r join report_edition e on e.report_id = r.id and e.published_at is not null
    where r.plan_id = p.id and coalesce($4::text, $5::text, $6::text) is null order by e.published_at desc, e.id desc limit $7
  ) r), '[]') as reports
from p`;

const event = (activity: string, t: string): string =>
  `select k.number as commitment, ${activity} as activity, ${textOf(`${t}.title`)} as title, ${t}.end_on as "on", partial_date(${t}.end_on, ${t}.end_precision) as end`;

/** The planned ends that were set: an inherited end is no date of its own. */
export const CALENDAR_SQL = `
with ${PLAN_CTE}
${HEAD},
  (select ${instant('max(u.recorded_at)')} from commitment k join activity b on b.commitment_id = k.id join progress_update u on u.activity_id = b.id
   where k.plan_id = p.id and u.effective_on <= $2::date) as modified,
  coalesce((select json_agg(e order by e.on, e.commitment, e.activity nulls first) from (
    ${event('null::int', 'k')} from ${COMMITMENTS_THEN} k ${PLACE} where k.applicable and k.end_on is not null and ${WITHIN}
    union all
    ${event('b.number', 'b')} from ${COMMITMENTS_THEN} k ${PLACE} join ${ACTIVITIES_THEN} b on b.commitment_id = k.id where b.applicable and b.end_on is not null and ${WITHIN}
  ) e), '[]') as events
from p`;
