import { type Dataset, DATASETS, type DatasetName, DIRECT_ROWS_MAX } from '@iltizam/shared/exports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { PLAN_CTE } from '../../progress/rates.sql.js';
import { localTextOrNull, titleJson } from '../../progress/texts.sql.js';
import { wordsOf } from '../words/words.js';
import type { DatasetTable } from './column.js';
import type { DatasetQuestion } from './dataset-question.js';
import { ACTIVITIES, COMMITMENTS, INDICATORS, REPORTING, UPDATES } from './commitment-datasets.js';
import { AMENDMENTS } from './amendments-dataset.js';
import { COMPARISON } from './comparison-dataset.js';
import { OGP } from './ogp-dataset.js';
import { AXES, CURVE, INSTITUTIONS, PLAN, STATUS } from './plan-datasets.js';

const TABLES: Record<DatasetName, DatasetTable> = {
  plan: PLAN,
  axes: AXES,
  commitments: COMMITMENTS,
  activities: ACTIVITIES,
  indicators: INDICATORS,
  updates: UPDATES,
  curve: CURVE,
  institutions: INSTITUTIONS,
  status: STATUS,
  reporting: REPORTING,
  comparison: COMPARISON,
  amendments: AMENDMENTS,
  ogp: OGP,
};

export const tableOf = (name: DatasetName): DatasetTable => TABLES[name];

const HELPS = ' or exists (select from commitment_supporter s where s.commitment_id = k.id and s.institution_id = i.id)';

/** The plan's name, and what its filters can name. */
const HEAD = (
  helped: boolean,
): string => `json_build_object('slug', p.slug, ${titleJson('p')}) as plan, ${localTextOrNull('p.data_note')} as note,
  (select array_agg(number order by number) from axis where plan_id = p.id) as axes,
  (select array_agg(distinct i.key) from commitment k join institution i on i.id = k.lead_institution_id${helped ? HELPS : ''} where k.plan_id = p.id) as institutions`;

/** The dataset's rows with the columns as keys, of the plan `p`. */
const rowsOf = ({ columns, from, where = 'true', order }: DatasetTable): string => `
    select ${columns.map(({ name, sql }) => `${sql} as "${name}"`).join(',\n           ')}
    from ${from}
    where ${where}
    order by ${order}`;

/** The same without columns and order, for counting: at most `limit` of them. */
const bareRows = ({ from, where = 'true' }: DatasetTable, limit = ''): string => `select from ${from} where ${where} ${limit}`;

/** One row for a public plan: its head, and the dataset's rows unless there are more than are answered at once. */
export const datasetSql = (table: DatasetTable): string => `
with ${table.ctes}
select ${HEAD(table.helped ?? false)},
  case when (select count(*) from (${bareRows(table, `limit ${DIRECT_ROWS_MAX + 1}`)}) t) <= ${DIRECT_ROWS_MAX}
    then coalesce((select json_agg(t) from (${rowsOf(table)}) t), '[]') end as rows
from p`;

/** The head alone. $1 slug · $2 day · $3 language */
export const datasetHeadSql = ({ helped = false }: DatasetTable): string => `with ${PLAN_CTE} select ${HEAD(helped)} from p`;

/** All rows of a dataset, one by one, each as one JSON object. */
export const datasetRowsSql = (table: DatasetTable): string => `
with ${table.ctes}
select r.row from p cross join lateral (select row_to_json(t) as row from (${rowsOf(table)}) t) r`;

export const datasetCountSql = (table: DatasetTable): string => `
with ${table.ctes}
select count(*)::int as rows, $3::text as lang from p cross join lateral (${bareRows(table)}) t`;

/** A dataset as its reader is told of it. */
export function describe(name: DatasetName, locale: Locale): Dataset {
  const { filters, key, columns } = TABLES[name];
  const { datasets, columns: meanings } = wordsOf(locale);
  return {
    name,
    ...datasets[name],
    filters: [...filters],
    key: [...key],
    columns: columns.map((column) => ({
      name: column.name,
      type: column.type,
      unit: column.unit,
      required: column.required,
      values: column.values && [...column.values],
      description: meanings[column.name],
    })),
  };
}

export const describeAll = (locale: Locale): Dataset[] => DATASETS.map((name) => describe(name, locale));

/** The parameters $4 to $6, as far as the dataset's filters reach. */
export function parametersOf({ dataset, axis, institution, from }: DatasetQuestion): unknown[] {
  const { filters } = TABLES[dataset];
  return [
    ...(filters.includes('axis') ? [axis] : []),
    ...(filters.includes('institution') ? [institution] : []),
    ...(filters.includes('from') ? [from] : []),
  ];
}
