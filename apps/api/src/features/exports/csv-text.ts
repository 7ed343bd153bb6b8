import { stringify } from 'csv-stringify/sync';
import { safeCell } from './csv-cell.js';

type Value = string | number | boolean | null | undefined;

const cell = (value: Value): string => (value === null || value === undefined ? '' : safeCell(String(value)));

/**
 * A header and its records as spreadsheets read them: commas, CRLF, UTF-8, with the mark by which they know UTF-8 unless a program asked
 * without. A line break inside a cell is quoted whichever it is.
 */
export const csvText = (header: readonly string[], records: readonly (readonly Value[])[], bom = true): string =>
  stringify([[...header], ...records.map((record) => record.map(cell))], { bom, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
