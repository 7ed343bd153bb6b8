import { INDICATOR_KINDS } from '@iltizam/shared/commitments/contract';
import { BANDS } from '@iltizam/shared/progress/contract';
import { instant } from '../../../platform/database/instant.sql.js';
import { supportedBy } from '../../commitments/supporters.sql.js';
import { activityDelay, evidenceUrl } from '../../progress/activities.sql.js';
import { textOf } from '../../progress/texts.sql.js';
import {
  ACTIVITIES_THEN,
  COMMITMENT_DELAY,
  COMMITMENTS_THEN,
  datesFrom,
  PLAN_CTE,
  RATES_CTES,
  writtenEnd,
  writtenStart,
} from '../../progress/rates.sql.js';
import {
  code,
  column,
  type DatasetTable,
  localColumns,
  localColumnsOrNone,
  OF_AXIS_AND_INSTITUTION,
  OF_COMMITMENT,
  percent,
  required,
  requiredCode,
} from './column.js';
import { countColumns, DELAY_COLUMNS, delayed, published, PUBLISHED_COLUMNS, rateColumns } from './progress-columns.js';

const FILTERS = ['asOf', 'axis', 'institution'] as const;

/** The commitment `k` of a row, its axis `x` and its responsible body `i`. */
const PLACE = 'join axis x on x.id = k.axis_id join institution i on i.id = k.lead_institution_id';

/** The bodies that help, one a line, in the order of their keys. */
const supporters = (line: string): string => `(
    select string_agg(${line}, e'\\n' order by h.key)
    from commitment_supporter s join institution h on h.id = s.institution_id where s.commitment_id = k.id)`;

export const SUPPORTING_NAMES = supporters(textOf('h.name'));

export const COMMITMENTS: DatasetTable = {
  name: 'commitments',
  filters: FILTERS,
  key: ['plan', 'as_of', 'commitment_number'],
  columns: [
    ...OF_COMMITMENT,
    column('supporting_keys', 'text', supporters('h.key')),
    column('supporting_names', 'text', SUPPORTING_NAMES),
    required('weight', 'decimal', 'trim_scale(k.weight)::text'),
    required('applicable', 'boolean', 'k.applicable'),
    column('start', 'partial_date', 'partial_date(k.start_on, k.start_precision)'),
    column('end', 'partial_date', 'partial_date(k.end_on, k.end_precision)'),
    ...rateColumns('c'),
    ...DELAY_COLUMNS,
    ...PUBLISHED_COLUMNS,
    ...countColumns('c'),
    ...localColumnsOrNone('problem', 'problem_lang', 'k.problem'),
    ...localColumnsOrNone('solution', 'solution_lang', 'k.solution'),
    ...localColumnsOrNone('expected_result', 'expected_result_lang', 'k.expected_result'),
  ],
  ctes: RATES_CTES,
  from: `c join ${COMMITMENTS_THEN} k on k.id = c.id ${PLACE} ${delayed(COMMITMENT_DELAY)} ${published('= c.id', 'c.rate')}`,
  // What the list shows is what is downloaded: a body finds what it helps with too.
  where: `($4::int is null or x.number = $4) and ($5::text is null or i.key = $5 or ${supportedBy('$5', 'k.id')})`,
  order: 'k.number',
  helped: true,
};

const DATES_FROM = ['activity', 'commitment', 'plan'] as const;

export const ACTIVITIES: DatasetTable = {
  name: 'activities',
  filters: FILTERS,
  key: ['plan', 'as_of', 'commitment_number', 'activity_number'],
  columns: [
    ...OF_COMMITMENT,
    required('activity_number', 'integer', 'b.number'),
    ...localColumns('activity_title', 'activity_title_lang', 'b.title'),
    required('supplementary', 'boolean', 'b.supplementary'),
    required('applicable', 'boolean', 'b.applicable'),
    column('weight', 'decimal', 'trim_scale(b.weight)::text'),
    required('start', 'partial_date', writtenStart('b', 'k')),
    required('end', 'partial_date', writtenEnd('b', 'k')),
    requiredCode('dates_from', DATES_FROM, datesFrom('b', 'k')),
    percent('percent', 'trim_scale(a.percent)::text'),
    code('band', BANDS, 'band_of(a.percent, p.limited_below, p.completed_from)'),
    column('effective_on', 'date', 'a.effective_on'),
    percent('planned', 'printed_rate(a.planned)'),
    ...DELAY_COLUMNS,
  ],
  ctes: RATES_CTES,
  from: `${COMMITMENTS_THEN} k join ${ACTIVITIES_THEN} b on b.commitment_id = k.id join a on a.id = b.id ${PLACE} ${delayed(activityDelay)}`,
  where: `k.plan_id = p.id and ${OF_AXIS_AND_INSTITUTION}`,
  order: 'k.number, b.number',
};

/** A row per measurement; an indicator that was never measured has one row, without a value. */
export const INDICATORS: DatasetTable = {
  name: 'indicators',
  filters: FILTERS,
  key: ['plan', 'as_of', 'commitment_number', 'indicator_number', 'measured_on'],
  columns: [
    ...OF_COMMITMENT,
    required('indicator_number', 'integer', 'n.number'),
    ...localColumns('indicator_name', 'indicator_name_lang', 'n.name'),
    requiredCode('indicator_kind', INDICATOR_KINDS, 'n.kind'),
    requiredCode('indicator_unit', ['count', 'percent', 'text'], 'n.unit'),
    column('baseline', 'decimal', 'trim_scale(n.baseline)::text'),
    column('target', 'decimal', 'trim_scale(n.target)::text'),
    column('value', 'decimal', 'trim_scale(m.value)::text'),
    column('value_printed', 'text', 'm.printed'),
    column('measured_on', 'partial_date', 'partial_date(m.measured_on, m.measured_precision)'),
  ],
  ctes: PLAN_CTE,
  from: `${COMMITMENTS_THEN} k ${PLACE} join indicator n on n.commitment_id = k.id
    left join measurement_in_force m on m.indicator_id = n.id and m.measured_on <= $2::date`,
  where: `k.plan_id = p.id and ${OF_AXIS_AND_INSTITUTION}`,
  order: 'k.number, n.number, m.measured_on, m.id',
};

const lines = (table: string, line: string): string =>
  `(select string_agg(${line}, e'\\n' order by l.position) from ${table} l where l.update_id = u.id)`;

/** What was told until a day, one row per published update, the latest first. */
export const UPDATES: DatasetTable = {
  name: 'updates',
  filters: FILTERS,
  key: ['plan', 'as_of', 'update_id'],
  columns: [
    ...OF_COMMITMENT,
    required('activity_number', 'integer', 'b.number'),
    ...localColumns('activity_title', 'activity_title_lang', 'b.title'),
    required('update_id', 'integer', 'u.id'),
    required('effective_on', 'date', 'u.effective_on'),
    required('recorded_at', 'date_time', instant('u.recorded_at')),
    percent('percent', 'trim_scale(u.percent)::text'),
    percent('previous_percent', 'trim_scale(lag(u.percent) over (partition by u.activity_id order by u.effective_on, u.id))::text'),
    code('band', BANDS, 'band_of(u.percent, p.limited_below, p.completed_from)'),
    required('reported_by_key', 'text', 'w.key'),
    ...localColumns('reported_by_name', 'reported_by_name_lang', 'w.name'),
    required('language', 'language', 'u.language'),
    column('note', 'text', 'u.note'),
    column('achieved_actions', 'text', lines('achieved_action', `case when l.parent_position is null then '' else '- ' end || l.text`)),
    column(
      'difficulties',
      'text',
      `(select string_agg(l.code || ': ' || l.description || coalesce(' (' || l.owner || ')', ''), e'\\n' order by l.id) from difficulty l where l.update_id = u.id)`,
    ),
    column('evidence', 'text', lines('evidence', evidenceUrl('l'))),
  ],
  ctes: PLAN_CTE,
  from: `${COMMITMENTS_THEN} k ${PLACE} join ${ACTIVITIES_THEN} b on b.commitment_id = k.id join progress_update u on u.activity_id = b.id
    join institution w on w.id = u.institution_id`,
  where: `k.plan_id = p.id and u.effective_on <= $2::date and ${OF_AXIS_AND_INSTITUTION}`,
  order: 'u.effective_on desc, u.id desc',
};

/** Who has reported: the OGP asks for an update at least twice a year. DOMAIN.md §5 */
export const REPORTING: DatasetTable = {
  name: 'reporting',
  filters: FILTERS,
  key: ['plan', 'as_of', 'commitment_number'],
  columns: [
    ...OF_COMMITMENT,
    column('last_update_on', 'date', 'c.last_update_on'),
    column('days_since', 'integer', '$2::date - c.last_update_on', { unit: 'days' }),
    required('activities_total', 'integer', 'c.total::int'),
    required('activities_not_reported', 'integer', 'c.not_reported::int'),
  ],
  ctes: RATES_CTES,
  from: `c join ${COMMITMENTS_THEN} k on k.id = c.id ${PLACE}`,
  where: OF_AXIS_AND_INSTITUTION,
  order: 'c.last_update_on nulls first, k.number',
};
