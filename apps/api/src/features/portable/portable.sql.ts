import { instant } from '../../platform/database/instant.sql.js';
import { SETTINGS } from '../plans/plan-tree.sql.js';
import { AMENDMENTS } from './portable-amendments.sql.js';
import { SHEET } from './portable-sheet.sql.js';

const list = (row: string, from: string, order: string): string =>
  `coalesce((select json_agg(${row} order by ${order}) from ${from}), '[]')`;

const period = (t: string): string =>
  `'start', partial_date(${t}.start_on, ${t}.start_precision), 'end', partial_date(${t}.end_on, ${t}.end_precision)`;

const actionOf = (t: string): string => `'text', ${t}.text, 'doneOn', partial_date(${t}.done_on, ${t}.done_precision)`;

const ACTIONS = list(
  `json_build_object(${actionOf('d')}, 'actions', ${list(
    `json_build_object(${actionOf('l')})`,
    'achieved_action l where l.update_id = u.id and l.parent_position = d.position',
    'l.position',
  )})`,
  'achieved_action d where d.update_id = u.id and d.parent_position is null',
  'd.position',
);

const DIFFICULTIES = list(
  `json_build_object('code', d.code, 'severity', d.severity, 'description', d.description, 'openedOn', d.opened_on, 'owner', d.owner,
     'continues', d.continues_id is not null)`,
  'difficulty d where d.update_id = u.id',
  'd.id',
);

const EVIDENCE = list(
  `json_build_object('title', e.title, 'url', e.url, 'sha256', encode(o.sha256, 'hex'))`,
  'evidence e left join document o on o.id = e.document_id where e.update_id = u.id',
  'e.position',
);

const UPDATES = list(
  `json_build_object('institution', i.key, 'percent', trim_scale(u.percent)::text, 'effectiveOn', u.effective_on, 'recordedAt', ${instant('u.recorded_at')},
     'language', u.language, 'note', u.note, 'actions', ${ACTIONS}, 'difficulties', ${DIFFICULTIES}, 'evidence', ${EVIDENCE})`,
  'progress_update u join institution i on i.id = u.institution_id where u.activity_id = b.id',
  'u.recorded_at, u.id',
);

/** A draft is nobody's but of those who write it. */
const NARRATIVES = list(
  `json_build_object('language', n.language, 'changedAt', ${instant('n.changed_at')}, 'results', n.results, 'analysis', n.analysis,
     'recommendations', n.recommendations)`,
  'activity_narrative n where n.activity_id = b.id and n.published',
  'n.language collate "C"',
);

const ACTIVITIES = list(
  `json_build_object('number', b.number, 'title', b.title, 'weight', trim_scale(b.weight)::text, 'supplementary', b.supplementary, 'addedOn', b.added_on,
     ${period('b')}, 'sheet', ${SHEET}, 'narratives', ${NARRATIVES}, 'updates', ${UPDATES})`,
  'activity b where b.commitment_id = c.id',
  'b.number',
);

// A value that was corrected or taken back is told before what replaces it: the place of each in the list is that of its id.
const MEASUREMENTS = `coalesce((
    select json_agg(json_build_object('value', trim_scale(m.value)::text, 'printed', m.printed, 'on', partial_date(m.measured_on, m.measured_precision),
      'recordedAt', ${instant('m.recorded_at')}, 'replaces', r.place, 'withdrawn', m.withdrawn) order by m.id)
    from measurement m left join lateral (
      select count(*) as place from measurement o, measurement e
      where e.id = m.replaces_id and o.indicator_id = m.indicator_id and o.id < e.id having m.replaces_id is not null) r on true
    where m.indicator_id = n.id), '[]')`;

const INDICATORS = list(
  `json_build_object('number', n.number, 'kind', n.kind, 'name', n.name, 'unit', n.unit, 'baseline', trim_scale(n.baseline)::text,
     'target', trim_scale(n.target)::text, 'measurements', ${MEASUREMENTS})`,
  'indicator n where n.commitment_id = c.id',
  'n.number',
);

const COMMITMENTS = list(
  `json_build_object('number', c.number, 'axis', x.number, 'institution', i.key,
     'supporting', ${list('h.key', 'commitment_supporter s join institution h on h.id = s.institution_id where s.commitment_id = c.id', 'h.key collate "C"')},
     'title', c.title, 'problem', c.problem, 'solution', c.solution, 'expectedResult', c.expected_result, 'weight', trim_scale(c.weight)::text, ${period('c')},
     'ogpId', c.ogp_id,
     'activities', ${ACTIVITIES}, 'indicators', ${INDICATORS})`,
  'commitment c join axis x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id where c.plan_id = p.id',
  'c.number',
);

const PUBLISHED_RATES = list(
  `json_build_object('commitment', k.number, 'rate', trim_scale(r.rate)::text, 'asOf', partial_date(r.as_of_on, r.as_of_precision),
     'source', case when r.source_title is not null then json_build_object('title', r.source_title, 'titleLang', r.source_title_lang,
                                                                           'page', r.source_page, 'url', r.source_url) end)`,
  'published_rate r left join commitment k on k.id = r.commitment_id where r.plan_id = p.id',
  'k.number nulls first, r.as_of_on, r.id',
);

const INSTITUTIONS = list(
  `json_build_object('key', i.key, 'sector', i.sector, 'name', i.name)`,
  `institution i where i.id in (
     select c.lead_institution_id from commitment c where c.plan_id = p.id
     union select s.institution_id from commitment c join commitment_supporter s on s.commitment_id = c.id where c.plan_id = p.id
     union select u.institution_id from commitment c join activity b on b.commitment_id = c.id join progress_update u on u.activity_id = b.id where c.plan_id = p.id)`,
  'i.key collate "C"',
);

/** The texts of the report that somebody wrote. */
const SECTIONS = `coalesce((
    select jsonb_object_agg(s.key, s.texts) from (
      select s.key, jsonb_object_agg(l.key, l.value) as texts from jsonb_each(p.sections) s, jsonb_each(s.value) l
      where jsonb_array_length(l.value) > 0 group by s.key) s), '{}')`;

const HEAD = `json_build_object('slug', p.slug, 'number', p.number, 'title', p.title, 'summary', p.summary, 'dataNote', p.data_note,
    'mainLanguage', p.main_language, ${period('p')}, 'state', p.state, 'archive', p.archive, 'knownCommitments', p.known_commitments,
    'ratesAsOf', p.rates_as_of, 'ogpCode', p.ogp_code, 'ogpPlan', p.ogp_plan, 'settings', ${SETTINGS}, 'publishedAt', ${instant('p.published_at')}, 'weightsFrozenAt', ${instant('p.weights_frozen_at')},
    'sections', ${SECTIONS})`;

const PLAN = `json_build_object('schema', 'iltizam-plan/1',
    'member', (select json_build_object('slug', m.slug, 'kind', m.kind, 'name', m.name) from member m where m.id = p.member_id),
    'institutions', ${INSTITUTIONS}, 'plan', ${HEAD},
    'axes', ${list(`json_build_object('number', x.number, 'title', x.title)`, 'axis x where x.plan_id = p.id', 'x.number')},
    'commitments', ${COMMITMENTS}, 'publishedRates', ${PUBLISHED_RATES}, 'amendments', ${AMENDMENTS})`;

/** A plan as it travels, as JSON text, with what a role must cover to read its draft. $1 slug. DOMAIN.md §11 */
export const PORTABLE_PLAN_SQL = `
select p.id as "planId", p.member_id as "memberId", p.state, (${PLAN})::text as json from plan p where p.slug = $1`;
