import type { ImportMessage } from '@iltizam/shared/imports/contract';
import type { TableName, TableRow } from '@iltizam/shared/portable/tables';

/** A message as it is kept: a code and facts, written in its reader's language when it is read. */
export type TableMessage = Omit<ImportMessage, 'text'> & { facts: Record<string, string | number> };

/**
 * A row of a file with its place in it, rows counted from 1 with the header. A column that the file does not have is not among the cells;
 * an empty cell is null, "not set". A cell with an error is not either: an error stops the import.
 */
export type ReadRow<N extends TableName = TableName> = {
  [T in N]: { table: T; sheet: string; row: number; cells: Partial<TableRow<T>> };
}[N];

/** What `readTables(file, kind, options)` answers. */
export type ReadTables = { rows: ReadRow[]; messages: TableMessage[] };
