import { COMMITMENTS_THEN, RATES_CTES } from '../../progress/rates.sql.js';
import { column, type DatasetTable, localColumnsOrNone, localColumns, OF_PLAN, percent, required, requiredCode } from './column.js';

const LEVELS = ['plan', 'axis', 'commitment'] as const;

/** The rate of every level in one list; the plan has no axis, a level above commitments no commitment. */
const STANDINGS = `
  select 'plan' as level, null::int as axis_id, null::int as commitment_id, r.rate from r
  union all select 'axis', x.id, null, x.rate from x
  union all select 'commitment', c.axis_id, c.id, c.rate from c`;

/** The same rates on another day: inside, the common table expressions read that day in place of $2. */
const onDay = (day: string): string => `with ${RATES_CTES.replaceAll('$2', () => day)} ${STANDINGS}`;

// The printed rates are subtracted, so that a reader who does the same finds the same.
const DIFFERENCE = '(printed_rate(later.rate)::numeric - printed_rate(earlier.rate)::numeric)::text';

/** The plan, its axes and its commitments on two days. */
export const COMPARISON: DatasetTable = {
  name: 'comparison',
  filters: ['from', 'to', 'axis', 'institution'],
  key: ['plan', 'from', 'to', 'level', 'axis_number', 'commitment_number'],
  columns: [
    ...OF_PLAN.slice(0, 1),
    required('from', 'date', '$6::date'),
    required('to', 'date', '$2::date'),
    requiredCode('level', LEVELS, 'later.level'),
    column('axis_number', 'integer', 'x.number'),
    column('commitment_number', 'integer', 'k.number'),
    ...localColumns('title', 'title_lang', 'coalesce(k.title, x.title, p.title)'),
    column('institution_key', 'text', 'i.key'),
    ...localColumnsOrNone('institution_name', 'institution_name_lang', 'i.name'),
    percent('rate_from', 'printed_rate(earlier.rate)'),
    percent('rate_to', 'printed_rate(later.rate)'),
    column('difference', 'decimal', DIFFERENCE, { unit: 'points' }),
  ],
  ctes: `${RATES_CTES},
later as (${STANDINGS}),
earlier as (${onDay('$6')})`,
  from: `later join earlier on (earlier.level, earlier.axis_id, earlier.commitment_id) is not distinct from (later.level, later.axis_id, later.commitment_id)
    left join x on x.id = later.axis_id left join ${COMMITMENTS_THEN} k on k.id = later.commitment_id left join institution i on i.id = k.lead_institution_id`,
  where: '($4::int is null or x.number = $4) and ($5::text is null or i.key = $5)',
  order: 'k.number nulls first, x.number nulls first',
};
