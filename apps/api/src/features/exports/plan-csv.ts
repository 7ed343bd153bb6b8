import type { PlanData } from '@iltizam/shared/exports/contract';
import { CSV_COLUMNS, type CsvRow } from './csv-columns.js';
import { csvText } from './csv-text.js';

const rowsOf = (data: PlanData): CsvRow[] =>
  data.commitments.flatMap((commitment) => commitment.activityList.map((activity) => ({ data, commitment, activity })));

/** One line per activity under a header. */
export const planCsv = (data: PlanData): string =>
  csvText(
    CSV_COLUMNS.map(({ name }) => name),
    rowsOf(data).map((row) => CSV_COLUMNS.map(({ value }) => value(row))),
  );
