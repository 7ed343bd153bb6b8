import { MOROCCO_ZONE } from '@iltizam/shared/kernel/dates';
import { instant } from '../../platform/database/instant.sql.js';
import { actionsJson, evidenceJson } from '../progress/activities.sql.js';
import { ACTIVITIES_THEN, COMMITMENTS_THEN, publishedRateJson, RATES_CTES, writtenEnd, writtenStart } from '../progress/rates.sql.js';
import { localText, localTextOrNull } from '../progress/texts.sql.js';

/** An editorial section: its paragraphs joined by a blank line, in the reader's language or the plan's. */
const section = (name: string): string => `(
    select case when s.lang is null then null else json_build_object('lang', s.lang, 'text',
        (select string_agg(t, E'\\n\\n' order by n) from jsonb_array_elements_text(p.sections -> '${name}' -> s.lang) with ordinality e(t, n))) end
    from (select case when p.sections -> '${name}' ? $3::text then $3::text when p.sections -> '${name}' ? p.main_language then p.main_language end as lang) s)`;

const rated = (t: string): string =>
  `'rate', printed_rate(${t}.rate), 'shown', shown_rate(${t}.rate), 'band', band_of(${t}.rate, p.limited_below, p.completed_from)`;

const activity = `json_build_object('number', b.number, 'title', ${localText('b.title')}, 'textLang', u.language, 'supplementary', b.supplementary,
    'weight', trim_scale(b.weight)::text, 'percent', trim_scale(a.percent)::text, 'band', band_of(a.percent, p.limited_below, p.completed_from), 'effectiveOn', a.effective_on,
    'start', ${writtenStart('b', 'k')},
    'end', ${writtenEnd('b', 'k')},
    'datesInherited', b.start_on is null and b.end_on is null,
    'actions', ${actionsJson('a.update_id')}, 'evidence', ${evidenceJson('a.update_id')},
    'difficulties', coalesce((select json_agg(json_build_object('code', d.code, 'severity', d.severity, 'text', d.description, 'owner', d.owner) order by d.id)
                              from difficulty d where d.update_id = a.update_id), '[]'))`;

const indicator = `json_build_object('name', ${localText('n.name')}, 'baseline', trim_scale(n.baseline)::text, 'target', trim_scale(n.target)::text,
    'value', (select m.printed from measurement_in_force m where m.indicator_id = n.id and m.measured_on <= $2::date order by m.measured_on desc, m.id desc limit 1))`;

const commitment = `json_build_object('number', c.number, 'axis', x.number, 'title', ${localText('c.title')}, 'institution', ${localText('i.name')},
    'supporting', coalesce((select json_agg(${localText('h.name')} order by h.key) from commitment_supporter s join institution h on h.id = s.institution_id
                            where s.commitment_id = c.id), '[]'),
    'problem', ${localTextOrNull('k.problem')}, 'solution', ${localTextOrNull('k.solution')}, 'expectedResult', ${localTextOrNull('k.expected_result')},
    ${rated('c')}, 'coverage', printed_rate(c.coverage), 'publishedRate', ${publishedRateJson('= c.id', 'c.rate')},
    'activities', coalesce((select json_agg(${activity} order by b.number) from a join ${ACTIVITIES_THEN} b on b.id = a.id left join progress_update u on u.id = a.update_id
                            where a.commitment_id = c.id and a.applicable), '[]'),
    'indicators', coalesce((select json_agg(${indicator} order by n.number) from indicator n where n.commitment_id = c.id), '[]'))`;

const comments = `(select json_build_object('published', count(*) filter (where m.state = 'published' and not m.official), 'refused', count(*) filter (where m.state = 'refused'),
    'pending', count(*) filter (where m.state = 'pending'), 'officialReplies', count(*) filter (where m.official and m.state = 'published'))
    from comment m join commitment k on k.id = m.commitment_id where k.plan_id = p.id and m.posted_at < ($2::date + 1)::timestamp at time zone '${MOROCCO_ZONE}')`;

/** Everything a report says, in one reading of the data. $1 slug · $2 as-of day · $3 language; no row for an unknown plan. */
export const REPORT_FACTS_SQL = `
with ${RATES_CTES}
select json_build_object('lang', $3::text, 'asOf', $2::date,
  'knownAt', (select ${instant('max(u.recorded_at)')} from a join progress_update u on u.id = a.update_id),
  'issuer', (select local_text(m.name, $3::text, p.main_language) from member m where m.id = p.member_id),
  'plan', json_build_object('slug', p.slug, 'number', p.number, 'title', ${localText('p.title')},
     'start', partial_date(p.start_on, p.start_precision), 'end', partial_date(p.end_on, p.end_precision), ${rated('r')}, 'coverage', printed_rate(r.coverage),
     'publishedRate', ${publishedRateJson('is null', 'r.rate')}, 'rule', p.plan_rate_rule, 'unreported', p.unreported_rule,
     'activities', json_build_object('total', coalesce(r.total, 0), 'notStarted', coalesce(r.not_started, 0), 'limited', coalesce(r.limited, 0),
                                     'significant', coalesce(r.significant, 0), 'completed', coalesce(r.completed, 0), 'notReported', coalesce(r.not_reported, 0))),
  'sections', json_build_object('context', ${section('context')}, 'cocreation', ${section('cocreation')}, 'followUp', ${section('followUp')}),
  'axes', coalesce((select json_agg(json_build_object('number', x.number, 'title', ${localText('x.title')}, ${rated('x')}) order by x.number) from x), '[]'),
  'commitments', coalesce((select json_agg(${commitment} order by c.number) from c join ${COMMITMENTS_THEN} k on k.id = c.id join x on x.id = c.axis_id
                           join institution i on i.id = c.lead_institution_id), '[]'),
  'annexes', json_build_object('dataNote', ${localTextOrNull('p.data_note')}, 'comments', ${comments})) as facts
from p cross join r`;
