import { MOROCCO_ZONE } from '@iltizam/shared/kernel/dates';
import { instant } from '../../platform/database/instant.sql.js';
import { actionsJson, evidenceFields } from '../progress/activities.sql.js';
import { activitiesThen, commitmentsThen, publishedRateJson, ratesKnownOn, writtenEnd, writtenStart } from '../progress/rates.sql.js';
import { localText, localTextOrNull } from '../progress/texts.sql.js';

const KNOWN = '$4';
const known = (recordedAt: string): string => `${recordedAt} <= ${KNOWN}::timestamptz`;

const rated = (t: string): string =>
  `'rate', printed_rate(${t}.rate), 'shown', shown_rate(${t}.rate), 'band', band_of(${t}.rate, p.limited_below, p.completed_from)`;

/** The amendment that took a part out of the plan, null while it is in it: a ReportDropped. */
const dropped = (kind: 'commitment' | 'activity', t: string): string => `case when not ${t}.applicable then (
    select json_build_object('amendment', m.number, 'on', m.effective_on) from amendment_change x join amendment m on m.id = x.amendment_id
    where x.subject_kind = '${kind}' and x.subject_id = ${t}.id and x.what = 'dropped' and m.effective_on <= $2::date and ${known('m.recorded_at')}
    order by m.effective_on desc, m.id desc limit 1) end`;

const evidence = `coalesce((select json_agg(jsonb_build_object(${evidenceFields('e', 'o')}) - 'silent' order by e.position)
    from evidence e left join document o on o.id = e.document_id where e.update_id = a.update_id), '[]')`;

const activity = `json_build_object('number', b.number, 'title', ${localText('b.title')}, 'textLang', u.language, 'supplementary', b.supplementary,
    'dropped', ${dropped('activity', 'a')}, 'weight', trim_scale(b.weight)::text, 'percent', trim_scale(a.percent)::text, 'band', band_of(a.percent, p.limited_below, p.completed_from), 'effectiveOn', a.effective_on,
    'start', ${writtenStart('b', 'k')},
    'end', ${writtenEnd('b', 'k')},
    'datesInherited', b.start_on is null and b.end_on is null,
    'actions', ${actionsJson('a.update_id')}, 'evidence', ${evidence},
    'difficulties', coalesce((select json_agg(json_build_object('code', d.code, 'severity', d.severity, 'text', d.description, 'owner', d.owner) order by d.id)
                              from difficulty d where d.update_id = a.update_id), '[]'))`;

const indicator = `json_build_object('name', ${localText('n.name')}, 'unit', n.unit, 'baseline', trim_scale(n.baseline)::text, 'target', trim_scale(n.target)::text,
    'value', v.printed, 'measuredOn', partial_date(v.measured_on, v.measured_precision))`;

/** The latest value of indicator `n`: a measurement `v`, or nulls. */
const valueInForce = `lateral (select m.printed, m.measured_on, m.measured_precision from measurement_known_on(${KNOWN}::timestamptz) m
      where m.indicator_id = n.id and m.measured_on <= $2::date order by m.measured_on desc, m.id desc limit 1) v`;

const commitment = `json_build_object('number', c.number, 'axis', x.number, 'title', ${localText('c.title')}, 'institution', ${localText('i.name')}, 'institutionKey', i.key, 'dropped', ${dropped('commitment', 'c')},
    'supporting', coalesce((select json_agg(${localText('h.name')} order by h.key) from commitment_supporter s join institution h on h.id = s.institution_id
                            where s.commitment_id = c.id), '[]'),
    'problem', ${localTextOrNull('k.problem')}, 'solution', ${localTextOrNull('k.solution')}, 'expectedResult', ${localTextOrNull('k.expected_result')},
    ${rated('c')}, 'coverage', printed_rate(c.coverage), 'publishedRate', ${publishedRateJson('= c.id', 'c.rate')},
    'activities', coalesce((select json_agg(${activity} order by b.number) from a join ${activitiesThen(KNOWN)} b on b.id = a.id left join progress_update u on u.id = a.update_id
                            where a.commitment_id = c.id), '[]'),
    'indicators', coalesce((select json_agg(${indicator} order by n.number) from indicator n left join ${valueInForce} on true where n.commitment_id = c.id), '[]'))`;

const side = (
  x: string,
): string => `case when ${x} is not null then json_build_object('title', ${localTextOrNull(`nullif(${x} -> 'title', 'null')`)},
    'weight', ${x} ->> 'weight', 'start', ${x} ->> 'start', 'end', ${x} ->> 'end') end`;

const changes = `(select json_agg(json_build_object('what', x.what, 'commitment', k.number, 'activity', b.number, 'before', ${side('x.before')}, 'after', ${side('x.after')})
                              order by x.position)
    from amendment_change x left join activity b on x.subject_kind = 'activity' and b.id = x.subject_id
    left join commitment k on k.id = case x.subject_kind when 'commitment' then x.subject_id else b.commitment_id end where x.amendment_id = m.id)`;

const amendments = `coalesce((select json_agg(json_build_object('number', m.number, 'effectiveOn', m.effective_on, 'recordedAt', ${instant('m.recorded_at')},
      'reason', ${localText('m.reason')}, 'approver', m.approver, 'changes', coalesce(${changes}, '[]'), 'effect', m.effect) order by m.number)
    from amendment m where m.plan_id = p.id and m.effective_on <= $2::date and ${known('m.recorded_at')}), '[]')`;

// What a comment was by then is in the history: its state today may come from a later decision.
const stateThen = `case when ${KNOWN}::timestamptz = 'infinity' then m.state else coalesce((
      select h.after ->> 'state' from history_entry h where h.subject_kind = 'comment' and h.subject_id = m.id and ${known('h.at')} and h.after ? 'state'
      order by h.id desc limit 1), m.state) end`;

// Remarks on a report come after its day, and are counted in what is frozen of that day or later.
const comments = `(
    with said as (
      select m.id, m.parent_id, m.official, m.posted_at, ${stateThen} as state
      from (select m.* from comment m join commitment k on k.id = m.commitment_id
            where k.plan_id = p.id and m.posted_at < ($2::date + 1)::timestamp at time zone '${MOROCCO_ZONE}'
            union all select m.* from comment m join report o on o.id = m.report_id where o.plan_id = p.id and o.as_of <= $2::date) m
      where ${known('m.posted_at')}
    ), answered as (
      select extract(epoch from min(r.posted_at) - m.posted_at) / 86400 as days
      from said m join said r on r.parent_id = m.id and r.official and r.state = 'published' where m.state = 'published' and not m.official group by m.id, m.posted_at
    )
    select json_build_object('published', count(*) filter (where state = 'published' and not official), 'refused', count(*) filter (where state = 'refused'),
      'pending', count(*) filter (where state = 'pending'), 'officialReplies', count(*) filter (where official and state = 'published'),
      'answered', (select count(*) from answered),
      'medianReplyDays', (select round(percentile_cont(0.5) within group (order by days)::numeric, 1)::text from answered)) from said)`;

/**
 * Everything a report says, in one reading of the data.
 * $1 slug · $2 as-of day · $3 language · $4 the instant until which facts were recorded, or 'infinity'; no row for an unknown plan.
 */
export const REPORT_FACTS_SQL = `
with ${ratesKnownOn(KNOWN)}
select json_build_object('lang', $3::text, 'asOf', $2::date,
  'knownAt', case when $4::timestamptz <> 'infinity' then ${instant('$4::timestamptz')} end,
  'lastFactAt', (select ${instant('max(u.recorded_at)')} from a join progress_update u on u.id = a.update_id),
  'issuer', (select local_text(m.name, $3::text, p.main_language) from member m where m.id = p.member_id),
  'plan', json_build_object('slug', p.slug, 'number', p.number, 'title', ${localText('p.title')}, 'mainLanguage', p.main_language,
     'start', partial_date(p.start_on, p.start_precision), 'end', partial_date(p.end_on, p.end_precision), ${rated('r')}, 'coverage', printed_rate(r.coverage),
     'publishedRate', ${publishedRateJson('is null', 'r.rate')}, 'rule', p.plan_rate_rule, 'unreported', p.unreported_rule,
     'limitedBelow', trim_scale(p.limited_below)::text, 'completedFrom', trim_scale(p.completed_from)::text,
     'commitments', (select json_build_object('known', coalesce(p.known_commitments, count(*)), 'described', count(*)) from c where c.applicable),
     'activities', json_build_object('total', coalesce(r.total, 0), 'notStarted', coalesce(r.not_started, 0), 'limited', coalesce(r.limited, 0),
                                     'significant', coalesce(r.significant, 0), 'completed', coalesce(r.completed, 0), 'notReported', coalesce(r.not_reported, 0))),
  'sections', coalesce(p.sections, '{}'),
  'axes', coalesce((select json_agg(json_build_object('number', x.number, 'title', ${localText('x.title')}, ${rated('x')}) order by x.number) from x), '[]'),
  'commitments', coalesce((select json_agg(${commitment} order by c.number) from c join ${commitmentsThen(KNOWN)} k on k.id = c.id join x on x.id = c.axis_id
                           join institution i on i.id = c.lead_institution_id), '[]'),
  'annexes', json_build_object('dataNote', ${localTextOrNull('p.data_note')}, 'amendments', ${amendments}, 'comments', ${comments})) as facts
from p cross join r`;
