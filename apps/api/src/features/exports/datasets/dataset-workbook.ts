import type { Dataset, DatasetCell, DatasetColumn, DatasetRow } from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import { directionOf, type LocalText } from '@iltizam/shared/kernel/locale';
import type { Readable } from 'node:stream';
import type { Cell } from 'write-excel-file/node';
import { dayCell, decimalCell, headCell, textCell } from '../../../platform/office/workbook-cell.js';
import { wordsOf } from '../words/words.js';
import type { DatasetQuestion } from './dataset-question.js';
import { type SheetSource, workbookStream } from './workbook-stream.js';

export type WorkbookFacts = {
  dataset: Dataset;
  question: DatasetQuestion;
  rows: AsyncIterable<DatasetRow> | Iterable<DatasetRow>;
  /** how many rows there are: a sheet holds no more than Excel shows */
  count: number;
  planTitle: string;
  /** where the figures come from, when the bodies did not declare them */
  note: LocalText | null;
  source: string;
  generatedAt: string;
};

/** What Excel shows of one sheet. */
const SHEET_ROWS_MAX = 1_048_576;

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

/** The header, then as many rows as a sheet holds; the next sheet goes on where this one stopped. */
async function* sheetRows(
  columns: readonly DatasetColumn[],
  rows: AsyncIterator<DatasetRow> | Iterator<DatasetRow>,
): AsyncGenerator<Cell[], void> {
  yield columns.map(({ name }) => headCell(name));
  for (let written = 1; written < SHEET_ROWS_MAX; written += 1) {
    const { done, value } = await rows.next();
    if (done) return;
    yield columns.map(({ name, type }) => typed(type, value[name]));
  }
}

const iteratorOf = (rows: WorkbookFacts['rows']): AsyncIterator<DatasetRow> | Iterator<DatasetRow> =>
  Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();

/** A workbook of the rows with typed cells under a frozen header, on as many sheets as they need, and of what the file is; written as it is read. */
export function datasetWorkbook(facts: WorkbookFacts): Readable {
  const { dataset, question, rows, count } = facts;
  const { columns, title } = dataset;
  const rightToLeft = directionOf(question.locale) === 'rtl';
  const iterator = iteratorOf(rows);
  const widths = columns.map(({ type, name }) => Math.max(WIDTHS[type], name.length + 2));
  const sheets = Math.max(1, Math.ceil(count / (SHEET_ROWS_MAX - 1)));
  const tables = Array.from({ length: sheets }, (_, index): SheetSource => ({
    name: index === 0 ? title : `${title} ${index + 1}`,
    rightToLeft,
    widths,
    frozenHeader: true,
    rows: sheetRows(columns, iterator),
  }));
  const about = {
    name: wordsOf(question.locale).about.sheet,
    rightToLeft,
    widths: [26, 90, 14, 10],
    frozenHeader: false,
    rows: aboutRows(facts),
  };
  return workbookStream([...tables, about]);
}
