import type { ColumnType, ColumnUnit, DatasetFilter, DatasetName } from '@iltizam/shared/exports/contract';
import { langOf, textOf } from '../../progress/texts.sql.js';
import type { ColumnName } from '../words/fr.js';

/** One column of a dataset: CSV and XLSX cells, JSON keys, the dictionary, CSVW and OpenAPI are all read from here. */
export type Column = {
  name: ColumnName;
  type: ColumnType;
  /** where the value stands in the dataset's rows */
  sql: string;
  unit: ColumnUnit | null;
  required: boolean;
  values: readonly string[] | null;
};

type More = Partial<Pick<Column, 'unit' | 'required' | 'values'>>;

export const column = (name: ColumnName, type: ColumnType, sql: string, more: More = {}): Column => ({
  name,
  type,
  sql,
  unit: null,
  required: false,
  values: null,
  ...more,
});

const REQUIRED = { required: true };

export const required = (name: ColumnName, type: ColumnType, sql: string, more: More = {}): Column =>
  column(name, type, sql, { ...more, ...REQUIRED });

export const percent = (name: ColumnName, sql: string): Column => column(name, 'decimal', sql, { unit: 'percent' });

export const code = (name: ColumnName, values: readonly string[], sql: string): Column => column(name, 'code', sql, { values });

export const requiredCode = (name: ColumnName, values: readonly string[], sql: string): Column =>
  column(name, 'code', sql, { values, ...REQUIRED });

/** A public text and the language that it is really in. */
export const localColumns = (name: ColumnName, langName: ColumnName, sql: string): Column[] => [
  required(name, 'text', textOf(sql)),
  required(langName, 'language', langOf(sql)),
];

export const localColumnsOrNone = (name: ColumnName, langName: ColumnName, sql: string): Column[] => [
  column(name, 'text', textOf(sql)),
  column(langName, 'language', `case when ${sql} is not null then ${langOf(sql)} end`),
];

/**
 * A dataset as a table of the plan `p`. Statements have the same parameters, as far as the filters reach:
 * $1 slug · $2 as-of day · $3 language · $4 axis · $5 institution · $6 the earlier day of a comparison.
 */
export type DatasetTable = {
  name: DatasetName;
  filters: readonly DatasetFilter[];
  key: readonly ColumnName[];
  columns: readonly Column[];
  /** common table expressions; the plan's are always among them */
  ctes: string;
  from: string;
  where?: string;
  order: string;
  /** the filter by institution also finds the commitments that it only helps with */
  helped?: boolean;
};

/** `x` the axis and `i` the responsible body of the row. */
export const OF_AXIS_AND_INSTITUTION = '($4::int is null or x.number = $4) and ($5::text is null or i.key = $5)';

/** The first columns of every dataset. */
export const OF_PLAN: readonly Column[] = [required('plan', 'text', 'p.slug'), required('as_of', 'date', '$2::date')];

export const OF_AXIS: readonly Column[] = [
  required('axis_number', 'integer', 'x.number'),
  ...localColumns('axis_title', 'axis_title_lang', 'x.title'),
];

/** `k` the commitment, `x` its axis, `i` its responsible body. */
export const OF_COMMITMENT: readonly Column[] = [
  ...OF_PLAN,
  ...OF_AXIS,
  required('commitment_number', 'integer', 'k.number'),
  ...localColumns('commitment_title', 'commitment_title_lang', 'k.title'),
  required('institution_key', 'text', 'i.key'),
  ...localColumns('institution_name', 'institution_name_lang', 'i.name'),
];
