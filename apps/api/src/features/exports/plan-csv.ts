import type { PlanData } from '@iltizam/shared/exports/contract';
import { stringify } from 'csv-stringify/sync';
import { safeCell } from './csv-cell.js';
import { CSV_COLUMNS, type CsvRow } from './csv-columns.js';

const rowsOf = (data: PlanData): CsvRow[] =>
  data.commitments.flatMap((commitment) => commitment.activityList.map((activity) => ({ data, commitment, activity })));

const cell = (value: string | number | boolean | null): string => (value === null ? '' : safeCell(String(value)));

/** One line per activity under a header, as spreadsheets read it: UTF-8 with its mark, commas, CRLF. */
export const planCsv = (data: PlanData): string =>
  stringify([CSV_COLUMNS.map(({ name }) => name), ...rowsOf(data).map((row) => CSV_COLUMNS.map(({ value }) => cell(value(row))))], {
    bom: true,
    record_delimiter: 'windows',
  });
