import { CsvError, parse } from 'csv-parse/sync';
import type { CellCount } from './cell-count.js';
import { isErrorText } from './cell-text.js';
import { UnreadableFile } from './file-fault.js';
import { LIMITS } from './limits.js';
import type { TableMessage } from './reading.js';
import type { Sheet, SheetCell } from './sheet.js';
import { decodeText, type Encoding } from './text-encoding.js';

const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];
export type CsvOptions = { encoding: Encoding | null; separator: Separator | null };

/** The separator that parts the most columns of the first line that says something. */
const separatorOf = (text: string): Separator => {
  const line = /^[^\S\n]*\S[^\n]*/m.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
};

const cellOf = (text: string): SheetCell => (isErrorText(text) ? { kind: 'error', text } : { kind: 'text', text, verbatim: false });

const recordsOf = (sheet: string, text: string, separator: Separator): string[][] => {
  try {
    return parse(text, { delimiter: separator, relax_column_count: true, to: LIMITS.rows + 1, max_record_size: 5_000_000 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw new UnreadableFile('quotes', { sheet, row: lines ?? null });
  }
};

/** A file of comma-separated values as a sheet; how it was read is told where nothing in it says so. */
export function readCsv(name: string, bytes: Buffer, options: CsvOptions, count: CellCount): { sheet: Sheet; messages: TableMessage[] } {
  const { text: whole, encoding, guessed } = decodeText(bytes, options.encoding);
  // what Excel writes to tell itself the separator
  const hint = /^sep=(.)\r?\n/.exec(whole);
  const text = hint ? whole.slice(hint[0].length) : whole;
  const hinted = SEPARATORS.find((separator) => separator === hint?.[1]);
  const records = recordsOf(name, text, options.separator ?? hinted ?? separatorOf(text));
  const first = hint ? 2 : 1;
  records.forEach((record, index) => {
    count.row(name);
    record.forEach((value, column) => count.cell(name, index + first, column, value.length));
  });
  const rows = records.map((record, index) => ({
    number: index + first,
    cells: new Map(record.flatMap((value, column) => (value === '' ? [] : [[column, cellOf(value)] as const]))),
  }));
  const messages: TableMessage[] = guessed
    ? [{ code: 'encodingGuessed', severity: 'warning', at: { sheet: name, row: null, column: null }, found: null, facts: { encoding } }]
    : [];
  return { sheet: { name, rows: rows.filter(({ cells }) => cells.size > 0), merged: [] }, messages };
}
