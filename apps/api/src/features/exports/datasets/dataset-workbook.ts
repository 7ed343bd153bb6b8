import type { Dataset, DatasetCell, DatasetColumn, DatasetRow } from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import { directionOf, type LocalText, type Locale } from '@iltizam/shared/kernel/locale';
import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/node';
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

// Spreadsheets refuse a longer text, and count their days from 1900.
const TEXT_MAX = 32_767;
const DAY = /^(19|[2-9]\d)\d\d-\d\d-\d\d$/;

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

const text = (value: string): Cell => ({ type: String, value: value.length > TEXT_MAX ? `${value.slice(0, TEXT_MAX - 1)}…` : value });

const day = (value: string): Cell =>
  DAY.test(value) ? { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' } : text(value);

/** A number when the spreadsheet's own arithmetic keeps all its digits, else its text. */
const decimal = (value: string): Cell => {
  const places = value.split('.')[1]?.length ?? 0;
  const number = Number(value);
  return number.toFixed(places) === value
    ? { type: Number, value: number, format: places > 0 ? `0.${'0'.repeat(places)}` : '0' }
    : text(value);
};

const typed = (type: DatasetColumn['type'], value: DatasetCell | undefined): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value === 'boolean') return { type: Boolean, value };
  if (type === 'decimal') return decimal(value);
  return type === 'date' || type === 'partial_date' ? day(value) : text(value);
};

const bold = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });

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
    [bold(dataset.title), text(dataset.description)],
    ...facts.map(([name, value]) => [bold(name), text(value)]),
    [],
    [about.column, about.meaning, about.type, about.unit].map(bold),
    ...dataset.columns.map(({ name, description, type, unit, values }) => [
      text(name),
      text(values ? `${description} (${values.join(', ')})` : description),
      text(type),
      unit === null ? null : text(unit),
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
      data: [columns.map(({ name }) => bold(name)), ...rows.map((row) => columns.map(({ name, type }) => typed(type, row[name])))],
      columns: columns.map(({ type, name }) => ({ width: Math.max(WIDTHS[type], name.length + 2) })),
      stickyRowsCount: 1,
    }),
    sheet(wordsOf(question.locale).about.sheet, question.locale, {
      data: aboutRows(facts),
      columns: [{ width: 26 }, { width: 90 }, { width: 14 }, { width: 10 }],
    }),
  ]).toBuffer();
}
