import type { Dataset, DatasetCell, DatasetColumn, DatasetRow } from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import { directionOf, type LocalText, type Locale } from '@iltizam/shared/kernel/locale';
import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/node';
import { dayCell, decimalCell, headCell, textCell } from '../../../platform/office/workbook-cell.js';
import { wordsOf } from '../words/words.js';
import type { DatasetQuestion } from './dataset-question.js';

export type WorkbookFacts = {
  dataset: Dataset;
  question: DatasetQuestion;
  rows: readonly DatasetRow[];
  planTitle: string;
  /** where the figures come from, when the bodies did not declare them */
  note: LocalText | null;
  source: string;
  generatedAt: string;
};

const WIDTHS: Record<DatasetColumn['type'], number> = {
  text: 32,
  code: 16,
  language: 10,
  integer: 12,
  decimal: 12,
  boolean: 12,
  date: 13,
  partial_date: 13,
  date_time: 26,
};

const typed = (type: DatasetColumn['type'], value: DatasetCell | undefined): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value === 'boolean') return { type: Boolean, value };
  if (type === 'decimal') return decimalCell(value);
  return type === 'date' || type === 'partial_date' ? dayCell(value) : textCell(value);
};

function aboutRows({ dataset, question, planTitle, note, source, generatedAt }: WorkbookFacts): Cell[][] {
  const { about } = wordsOf(question.locale);
  const facts: [string, string][] = [
    [about.plan, planTitle],
    [about.asOf, question.asOf],
    ...(question.from === null ? [] : [[about.from, question.from] satisfies [string, string]]),
    [about.source, source],
    ...(note === null ? [] : [[about.note, note.text] satisfies [string, string]]),
    [about.licence, `${LICENCE.name}, ${LICENCE.url}`],
    [about.generatedAt, generatedAt],
  ];
  return [
    [headCell(dataset.title), textCell(dataset.description)],
    ...facts.map(([name, value]) => [headCell(name), textCell(value)]),
    [],
    [about.column, about.meaning, about.type, about.unit].map(headCell),
    ...dataset.columns.map(({ name, description, type, unit, values }) => [
      textCell(name),
      textCell(values ? `${description} (${values.join(', ')})` : description),
      textCell(type),
      unit === null ? null : textCell(unit),
    ]),
  ];
}

const sheet = (name: string, locale: Locale, rest: Pick<Sheet<Buffer>, 'data' | 'columns' | 'stickyRowsCount'>): Sheet<Buffer> => ({
  sheet: name,
  rightToLeft: directionOf(locale) === 'rtl',
  ...rest,
});

/** A workbook of two sheets: the rows with typed cells under a frozen header, and what the file is. */
export function datasetWorkbook(facts: WorkbookFacts): Promise<Buffer> {
  const { dataset, question, rows } = facts;
  const { columns, title } = dataset;
  return writeWorkbook([
    sheet(title, question.locale, {
      data: [columns.map(({ name }) => headCell(name)), ...rows.map((row) => columns.map(({ name, type }) => typed(type, row[name])))],
      columns: columns.map(({ type, name }) => ({ width: Math.max(WIDTHS[type], name.length + 2) })),
      stickyRowsCount: 1,
    }),
    sheet(wordsOf(question.locale).about.sheet, question.locale, {
      data: aboutRows(facts),
      columns: [{ width: 26 }, { width: 90 }, { width: 14 }, { width: 10 }],
    }),
  ]).toBuffer();
}
