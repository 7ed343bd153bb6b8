import { LICENCE } from '@iltizam/shared/exports/licence';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Cell, CellType, Column } from '@iltizam/shared/portable/columns';
import { TABLES } from '@iltizam/shared/portable/tables';
import { strToU8, zipSync } from 'fflate';
import { csvText } from '../../exports/csv-text.js';
import { headerOf, wordsOf } from '../words/words.js';
import { csvCell } from './table-cells.js';
import type { SheetOfTable } from './tables-workbook.js';

/** A table as comma-separated values under its columns' names. */
export const tableCsv = (columns: readonly Column[], rows: readonly { readonly [column: string]: Cell }[]): string =>
  csvText(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map((column) => csvCell(column, row[column.name] ?? null))),
  );

/** As the Table Schema of Data Packages calls them. */
const FIELD_TYPES: Partial<Record<CellType, string>> = {
  integer: 'integer',
  days: 'number',
  decimal: 'number',
  percent: 'number',
  boolean: 'boolean',
  date: 'date',
  date_time: 'datetime',
};

const fieldOf = (column: Column, locale: Locale): object => ({
  name: column.name,
  title: headerOf(column, locale),
  description: wordsOf(locale).types[column.type],
  type: FIELD_TYPES[column.type] ?? 'string',
  constraints: {
    required: column.required,
    ...(column.values && { enum: column.values }),
    ...(column.type === 'percent' && { minimum: 0, maximum: 100 }),
  },
});

/** What the files of an archive hold, in the words of Data Packages (v1). */
const dataPackage = (name: string, title: string, sheets: readonly SheetOfTable[], locale: Locale): object => ({
  profile: 'tabular-data-package',
  name,
  title,
  licenses: [{ name: 'CC-BY-4.0', title: LICENCE.name, path: LICENCE.url }],
  resources: sheets.map(({ table, columns }) => ({
    profile: 'tabular-data-resource',
    name: table,
    title: wordsOf(locale).tables[table].title,
    path: `${table}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: columns.map((column) => fieldOf(column, locale)), primaryKey: TABLES[table].key, missingValues: [''] },
  })),
});

/** The day that entries of an archive say they are of: equal plans have equal archives. */
const MOMENT = new Date('2000-01-01T00:00:00Z');

/** An archive of one CSV file for each table, and what they hold. DOMAIN.md §11 */
export const tablesZip = (name: string, title: string, sheets: readonly SheetOfTable[], locale: Locale): Buffer => {
  const files: [string, string][] = [
    ['datapackage.json', JSON.stringify(dataPackage(name, title, sheets, locale), null, 2)],
    ...sheets.map(({ table, columns, rows }): [string, string] => [`${table}.csv`, tableCsv(columns, rows)]),
  ];
  return Buffer.from(zipSync(Object.fromEntries(files.map(([path, content]) => [path, strToU8(content)])), { mtime: MOMENT }));
};
