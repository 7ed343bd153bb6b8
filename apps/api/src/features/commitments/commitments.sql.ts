import { MOROCCO_ZONE } from '@iltizam/shared/kernel/dates';
import { activityDelay, actionsJson, difficultiesJson, evidenceFields, evidenceJson } from '../progress/activities.sql.js';
import { langOf, localTextOrNull, textOf, titleJson } from '../progress/texts.sql.js';
import { LEADS_JSON, supportedBy, supportingJson } from './supporters.sql.js';
import {
  ACTIVITIES_THEN,
  commitmentJson,
  COMMITMENTS_THEN,
  datesFrom,
  institutionJson,
  RATES_CTES,
  stands,
  writtenEnd,
  writtenStart,
} from '../progress/rates.sql.js';

/**
 * The commitments that fit the filters. $1 slug · $2 as-of day · $3 language · $4 axis · $5 institution, responsible or supporting · $6 band · $7 delay · $8 words · $9 sort.
 * Paging is done on the answer: a plan has tens of commitments, and their rates must be known before they can be filtered.
 */
export const COMMITMENTS_SQL = `
with ${RATES_CTES},
rows as (
  select c.number, c.rate, c.last_update_on, i.key, (${commitmentJson})::jsonb || jsonb_build_object('supporting', ${supportingJson('c.id')}) as row,
         ${textOf('i.name')} as institution, ${textOf('c.title')} as title
  from p cross join c join axis x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id
  where ($4::int is null or x.number = $4) and ($5::text is null or i.key = $5 or ${supportedBy('$5', 'c.id')})
)
select row from rows
where ($6::text is null or row ->> 'band' = $6) and ($7::text is null or row #>> '{delay,delay}' = $7)
  and ($8::text is null or strpos(lower(title || ' ' || institution || ' ' || number), lower($8)) > 0)
order by case when $9 = 'rate' then rate end nulls last, case when $9 = '-rate' then rate end desc nulls last,
         case when $9 = 'delay' then (row #>> '{delay,points}')::numeric end desc nulls last,
         case when $9 = 'updated' then last_update_on end desc nulls last,
         case when $9 = 'institution' then institution end collate "und-x-icu", number`;

const adopted = (t: string): string =>
  `${titleJson(t)}, 'start', partial_date(${t}.start_on, ${t}.start_precision), 'end', partial_date(${t}.end_on, ${t}.end_precision)`;

/** The baseline beside what an amendment made of it: DOMAIN.md §3.8 */
const INITIAL_ACTIVITY = `case when b.amended then (
      select json_build_object(${adopted('o')}, 'weight', trim_scale(o.weight)::text) from activity o where o.id = b.id) end`;
const INITIAL_COMMITMENT = `case when k.amended then (
      select json_build_object(${adopted('o')}, 'problem', ${localTextOrNull('o.problem')}, 'solution', ${localTextOrNull('o.solution')},
                               'expectedResult', ${localTextOrNull('o.expected_result')}) from commitment o where o.id = k.id) end`;

export const activityJson = `json_build_object('id', b.id, 'number', b.number, ${titleJson('b')}, 'supplementary', b.supplementary, 'applicable', b.applicable,
    'addedOn', (select o.added_on from activity o where o.id = b.id), 'initial', ${INITIAL_ACTIVITY}, 'weight', trim_scale(b.weight)::text,
    'start', ${writtenStart('b', 'k')},
    'end', ${writtenEnd('b', 'k')},
    'datesFrom', ${datesFrom('b', 'k')},
    'percent', trim_scale(a.percent)::text, 'band', band_of(a.percent, p.limited_below, p.completed_from), 'planned', printed_rate(a.planned),
    'effectiveOn', a.effective_on, 'delay', ${activityDelay}, 'lang', (select u.language from progress_update u where u.id = a.update_id),
    'achievedActions', ${actionsJson('a.update_id')}, 'difficulties', ${difficultiesJson('a.update_id')}, 'evidence', ${evidenceJson('a.update_id')})`;

/** Where a commitment stands: its plan and axis, as arguments of json_build_object. */
export const placeJson = `'plan', json_build_object('slug', p.slug, 'number', p.number, ${titleJson('p')}, 'hasDataNote', p.data_note is not null,
      'start', partial_date(p.start_on, p.start_precision), 'end', partial_date(p.end_on, p.end_precision)),
    'axis', json_build_object('number', x.number, ${titleJson('x')})`;

export const indicatorJson = `json_build_object('number', n.number, 'kind', n.kind, 'name', ${textOf('n.name')}, 'nameLang', ${langOf('n.name')},
    'unit', n.unit, 'baseline', trim_scale(n.baseline)::text, 'target', trim_scale(n.target)::text,
    'measurements', coalesce((select json_agg(json_build_object('value', trim_scale(m.value)::text, 'printed', m.printed,
                                              'on', partial_date(m.measured_on, m.measured_precision)) order by m.measured_on, m.id)
                              from measurement_in_force m where m.indicator_id = n.id and m.measured_on <= $2::date), '[]'))`;

/** The evidence of all reports that stand on the day, each address or file once for an activity `b`. */
export const evidenceUntilJson = (activities: string): string => `coalesce((
    select json_agg(json_build_object('activity', d.number, 'update', d.update_id, 'effectiveOn', d.effective_on, 'lang', d.language,
                                      ${evidenceFields('d', 'o')})
                    order by d.number, d.effective_on desc, d.id)
    from (select distinct on (b.id, e.url, e.document_id) e.id, b.number, e.update_id, u.effective_on, u.language, e.title, e.url, e.document_id
          from activity b join progress_update u on u.activity_id = b.id join evidence e on e.update_id = u.id
          where ${activities} and u.effective_on <= $2::date and ${stands('$2::date')} order by b.id, e.url, e.document_id, u.effective_on desc, u.id desc) d
    left join document o on o.id = d.document_id), '[]')`;

/** The whole page of one commitment. $1 slug · $2 as-of day · $3 language · $4 number. */
export const COMMITMENT_SQL = `
with ${RATES_CTES}
select k.id, p.id as "planId", p.member_id as "memberId", k.lead_institution_id as "institutionId", p.state, (${commitmentJson})::jsonb || jsonb_build_object(
    'asOf', $2::date, ${placeJson},
    'supporting', ${supportingJson('k.id')}, 'leads', ${LEADS_JSON}, 'problem', ${localTextOrNull('k.problem')}, 'solution', ${localTextOrNull('k.solution')}, 'expectedResult', ${localTextOrNull('k.expected_result')},
    'start', partial_date(k.start_on, k.start_precision), 'end', partial_date(k.end_on, k.end_precision), 'initial', ${INITIAL_COMMITMENT},
    'lastUpdateBy', (select ${institutionJson('i')} from progress_update u join activity b on b.id = u.activity_id join institution i on i.id = u.institution_id
                     where b.commitment_id = k.id and u.effective_on <= $2::date and ${stands('$2::date')} order by u.effective_on desc, u.id desc limit 1),
    'publishedOn', (select (e.at at time zone '${MOROCCO_ZONE}')::date from history_entry e
                    where e.subject_kind = 'commitment' and e.subject_id = k.id and e.event = 'commitment.created' order by e.id limit 1),
    'updates', (select count(*) from progress_update u join activity b on b.id = u.activity_id where b.commitment_id = k.id and u.effective_on <= $2::date),
    'activityList', coalesce((select json_agg(${activityJson} order by b.number) from a join ${ACTIVITIES_THEN} b on b.id = a.id where a.commitment_id = k.id), '[]'),
    'indicators', coalesce((select json_agg(${indicatorJson} order by n.number) from indicator n where n.commitment_id = k.id), '[]'),
    'evidence', ${evidenceUntilJson('b.commitment_id = k.id')},
    'previous', (select max(o.number) from commitment o where o.plan_id = p.id and o.number < k.number),
    'next', (select min(o.number) from commitment o where o.plan_id = p.id and o.number > k.number)) as commitment
from p join ${COMMITMENTS_THEN} k on k.plan_id = p.id and k.number = $4 join c on c.id = k.id join axis x on x.id = k.axis_id join institution i on i.id = k.lead_institution_id`;
