import { MOROCCO_ZONE } from '@iltizam/shared/kernel/dates';
import { localText, localTextOrNull } from '../progress/texts.sql.js';

const MEANS = `case when s.missions is not null then json_build_object('missions', s.missions, 'expertsPerMission', s.experts_per_mission,
      'daysPerMission', trim_scale(s.days_per_mission), 'personDays', trim_scale(s.person_days)) end`;

const lines = (column: string): string =>
  `coalesce((select json_agg(${localText('l.text')} order by l.place) from jsonb_array_elements(${column}) with ordinality l(text, place)), '[]')`;

/** The name of an expert leaves the database for the public only with his or her consent. */
const PUBLIC_EXPERTS = `coalesce((select json_agg(json_build_object('role', ${localTextOrNull('e.role')}, 'title', case when e.agreed then e.title end,
      'name', case when e.agreed then e.name end, 'country', e.country) order by e.position) from sheet_expert e where e.activity_id = s.activity_id), '[]')`;

const PROJECT_START = 'partial_date(s.project_start_on, s.project_start_precision)';

/** What the public reads of the sheet of an activity of the plan `p`, in the language of `$3`; null without a sheet. DOMAIN.md §10 */
export const publicSheetJson = (activity: string): string => `(
    select json_build_object('objective', ${localText('s.objective')}, 'projectStart', ${PROJECT_START}, 'projectMonths', to_json(s.project_months),
      'means', ${MEANS}, 'experts', ${PUBLIC_EXPERTS}, 'targetGroup', ${localTextOrNull('s.target_group')}, 'method', ${localTextOrNull('s.method')},
      'indicators', ${lines('s.indicators')}, 'deliverables', ${lines('s.deliverables')}, 'changedOn', (s.changed_at at time zone '${MOROCCO_ZONE}')::date)
    from activity_sheet s where s.activity_id = ${activity})`;

/** The sheet of an activity as its staff write it, in every language, of a draft too. $1 activity. */
export const STUDIO_SHEET_SQL = `
select p.id as "planId", p.member_id as "memberId", json_build_object('activity', json_build_object('id', b.id, 'number', b.number, 'title', b.title),
    'commitment', json_build_object('id', c.id, 'number', c.number, 'title', c.title),
    'plan', json_build_object('slug', p.slug, 'mainLanguage', p.main_language, 'public', p.state <> 'draft'),
    'sheet', (select json_build_object('version', s.version, 'objective', s.objective, 'projectStart', ${PROJECT_START}, 'projectMonths', to_json(s.project_months),
        'means', ${MEANS}, 'targetGroup', s.target_group, 'method', s.method, 'indicators', s.indicators, 'deliverables', s.deliverables,
        'experts', coalesce((select json_agg(json_build_object('role', e.role, 'title', e.title, 'name', e.name, 'country', e.country, 'agreed', e.agreed)
                                             order by e.position) from sheet_expert e where e.activity_id = s.activity_id), '[]'))
      from activity_sheet s where s.activity_id = b.id)) as sheet
from activity b join commitment c on c.id = b.commitment_id join plan p on p.id = c.plan_id where b.id = $1`;
