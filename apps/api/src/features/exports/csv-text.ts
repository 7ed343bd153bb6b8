import { stringify } from 'csv-stringify/sync';
import { safeCell } from './csv-cell.js';

type Value = string | number | boolean | null | undefined;

/** Records written at a time: enough to be fast, few enough to be small. */
const BATCH = 100;

const cell = (value: Value): string => (value === null || value === undefined ? '' : safeCell(String(value)));

const written = (records: readonly (readonly Value[])[], bom: boolean): string =>
  stringify(
    records.map((record) => record.map(cell)),
    { bom, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );

/**
 * A header and its records as spreadsheets read them: commas, CRLF, UTF-8, with the mark by which they know UTF-8 unless a program asked
 * without. A line break inside a cell is quoted whichever it is.
 */
export const csvText = (header: readonly string[], records: readonly (readonly Value[])[], bom = true): string =>
  written([header, ...records], bom);

/** The same for records that arrive one by one, some of them at a time. */
export async function* csvChunks(header: readonly string[], records: AsyncIterable<readonly Value[]>): AsyncGenerator<string, void> {
  yield csvText(header, []);
  let batch: (readonly Value[])[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield written(batch, false);
    batch = [];
  }
  yield written(batch, false);
}
