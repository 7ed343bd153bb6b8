import { firstDayOf, lastDayOf, type PartialDate, precisionOf } from '@iltizam/shared/kernel/dates';
import type { Transaction } from './unit-of-work.js';

/** A row by the names of its columns; every row of a table has the same ones. */
export type Row = Readonly<Record<string, unknown>>;
/** Rows by their tables, in an order in which they can be written. */
export type TableRows = readonly (readonly [table: string, rows: readonly Row[]])[];

/** Writes the rows with the ids they have, one statement a table. */
export async function insertRows(tx: Transaction, tables: TableRows): Promise<void> {
  for (const [table, rows] of tables) {
    const [first] = rows;
    if (!first) continue;
    const columns = Object.keys(first).join(', ');
    await tx.query(
      `insert into ${table} (${columns}) overriding system value select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}

/** A period as its four columns: the first day of the start, the last day of the end. DOMAIN.md §4 */
export const periodOf = ({ start, end }: { start: PartialDate | null; end: PartialDate | null }): Row => ({
  start_on: start && firstDayOf(start),
  start_precision: start && precisionOf(start),
  end_on: end && lastDayOf(end),
  end_precision: end && precisionOf(end),
});
