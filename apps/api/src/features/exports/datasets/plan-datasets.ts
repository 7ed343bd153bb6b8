import { LOCALES } from '@iltizam/shared/kernel/locale';
import { PLAN_STATES } from '@iltizam/shared/plans/contract';
import { BANDS, PLAN_RATE_RULES, UNREPORTED_RULES } from '@iltizam/shared/progress/contract';
import { PLAN_CURVE_SQL } from '../../progress/plan-curve.sql.js';
import { MEAN_OF_COMMITMENTS, PLAN_CTE, RATES_CTES, wholePlanDelay } from '../../progress/rates.sql.js';
import { textOf } from '../../progress/texts.sql.js';
import {
  column,
  type DatasetTable,
  localColumns,
  OF_AXIS,
  OF_AXIS_AND_INSTITUTION,
  OF_PLAN,
  percent,
  required,
  requiredCode,
} from './column.js';
import { countColumns, DELAY_COLUMNS, delayed, published, PUBLISHED_COLUMNS, rateColumns } from './progress-columns.js';

export const PLAN: DatasetTable = {
  name: 'plan',
  filters: ['asOf'],
  key: ['plan', 'as_of'],
  columns: [
    ...OF_PLAN,
    required('plan_number', 'integer', 'p.number'),
    ...localColumns('plan_title', 'plan_title_lang', 'p.title'),
    required('start', 'partial_date', 'partial_date(p.start_on, p.start_precision)'),
    required('end', 'partial_date', 'partial_date(p.end_on, p.end_precision)'),
    requiredCode('state', PLAN_STATES, 'p.state'),
    requiredCode('main_language', LOCALES, 'p.main_language'),
    requiredCode('rate_rule', PLAN_RATE_RULES, 'p.plan_rate_rule'),
    requiredCode('unreported_rule', UNREPORTED_RULES, 'p.unreported_rule'),
    required('commitments', 'integer', 'coalesce(p.known_commitments, (select count(*) from c))::int'),
    required('commitments_described', 'integer', '(select count(*)::int from c)'),
    ...rateColumns('r'),
    ...DELAY_COLUMNS,
    ...PUBLISHED_COLUMNS,
    ...countColumns('r'),
  ],
  ctes: RATES_CTES,
  from: `r ${delayed(wholePlanDelay('r'))} ${published('is null', 'r.rate')}`,
  order: '1',
};

export const AXES: DatasetTable = {
  name: 'axes',
  filters: ['asOf', 'axis'],
  key: ['plan', 'as_of', 'axis_number'],
  columns: [
    ...OF_PLAN,
    ...OF_AXIS,
    required('commitments', 'integer', 'x.commitments::int'),
    ...rateColumns('x'),
    ...DELAY_COLUMNS,
    ...countColumns('x'),
  ],
  ctes: RATES_CTES,
  from: `x ${delayed(wholePlanDelay('x'))}`,
  where: '($4::int is null or x.number = $4)',
  order: 'x.number',
};

/** The curve's own statement, as a table. */
export const CURVE: DatasetTable = {
  name: 'curve',
  filters: ['asOf'],
  key: ['plan', 'as_of', 'day'],
  columns: [...OF_PLAN, required('day', 'date', 'v."on"'), percent('planned', 'v.planned'), percent('reported', 'v.reported')],
  ctes: PLAN_CTE,
  from: `(${PLAN_CURVE_SQL}) z cross join lateral json_to_recordset(z.points) as v("on" date, planned text, reported text)`,
  order: 'v."on"',
};

/** By responsible body: the mean of its commitments, as for an axis. */
export const INSTITUTIONS: DatasetTable = {
  name: 'institutions',
  filters: ['asOf', 'axis', 'institution'],
  key: ['plan', 'as_of', 'institution_key'],
  columns: [
    ...OF_PLAN,
    required('institution_key', 'text', 'g.key'),
    ...localColumns('institution_name', 'institution_name_lang', 'g.name'),
    requiredCode('sector', ['public', 'civil_society', 'private'], 'g.sector'),
    required('commitments', 'integer', 'g.commitments::int'),
    ...rateColumns('g'),
    ...DELAY_COLUMNS,
    ...countColumns('g'),
  ],
  ctes: `${RATES_CTES},
g as (
  select i.id, i.key, i.name, i.sector, ${MEAN_OF_COMMITMENTS}
  from c join institution i on i.id = c.lead_institution_id join axis x on x.id = c.axis_id where ${OF_AXIS_AND_INSTITUTION} group by i.id
)`,
  from: `g ${delayed(wholePlanDelay('g'))}`,
  order: `${textOf('g.name')} collate "und-x-icu"`,
};

const STATUSES = ['not_reported', ...BANDS] as const;

/** How many activities stand in each band, those without an update apart; a band without activities is a row with 0. */
export const STATUS: DatasetTable = {
  name: 'status',
  filters: ['asOf', 'axis', 'institution'],
  key: ['plan', 'as_of', 'status'],
  columns: [
    ...OF_PLAN,
    requiredCode('status', STATUSES, 'b.status'),
    required('activities', 'integer', 'coalesce(g.activities, 0)::int'),
    column('share', 'decimal', 'printed_rate(100 * coalesce(g.activities, 0) / nullif(sum(g.activities) over (), 0))', { unit: 'percent' }),
  ],
  ctes: `${RATES_CTES},
g as (
  select coalesce(band_of(a.percent, p.limited_below, p.completed_from), 'not_reported') as status, count(*)::numeric(60,24) as activities
  from p cross join a join commitment k on k.id = a.commitment_id join axis x on x.id = k.axis_id join institution i on i.id = k.lead_institution_id
  where a.applicable and ${OF_AXIS_AND_INSTITUTION} group by 1
)`,
  from: `(values ${STATUSES.map((status, position) => `('${status}', ${position})`).join(', ')}) b(status, position) left join g on g.status = b.status`,
  order: 'b.position',
};
