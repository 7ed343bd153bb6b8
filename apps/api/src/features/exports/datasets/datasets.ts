import { type Dataset, DATASETS, type DatasetName } from '@iltizam/shared/exports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { localTextOrNull, titleJson } from '../../progress/texts.sql.js';
import { wordsOf } from '../words/words.js';
import type { DatasetTable } from './column.js';
import type { DatasetQuestion } from './dataset-question.js';
import { ACTIVITIES, COMMITMENTS, INDICATORS, REPORTING, UPDATES } from './commitment-datasets.js';
import { AMENDMENTS } from './amendments-dataset.js';
import { COMPARISON } from './comparison-dataset.js';
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
};

export const tableOf = (name: DatasetName): DatasetTable => TABLES[name];

const HELPS = ' or exists (select from commitment_supporter s where s.commitment_id = k.id and s.institution_id = i.id)';

/** One row for a public plan: its name, what its filters can name, and the dataset's rows with the columns as keys. */
export const datasetSql = ({ ctes, columns, from, where = 'true', order, helped = false }: DatasetTable): string => `
with ${ctes}
select json_build_object('slug', p.slug, ${titleJson('p')}) as plan, ${localTextOrNull('p.data_note')} as note,
  (select array_agg(number order by number) from axis where plan_id = p.id) as axes,
  (select array_agg(distinct i.key) from commitment k join institution i on i.id = k.lead_institution_id${helped ? HELPS : ''} where k.plan_id = p.id) as institutions,
  coalesce((select json_agg(t) from (
    select ${columns.map(({ name, sql }) => `${sql} as "${name}"`).join(',\n           ')}
    from ${from}
    where ${where}
    order by ${order}
  ) t), '[]') as rows
from p`;

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
