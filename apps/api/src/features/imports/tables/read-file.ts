import type { ImportKind } from '@iltizam/shared/imports/contract';
import { PLAN_TABLE_NAMES } from '@iltizam/shared/portable/plan-tables';
import { type TableName, TABLES } from '@iltizam/shared/portable/tables';
import type { OnPart } from '../../../platform/child-work.js';
import type { CsvOptions } from './csv-file.js';
import { UnreadableFile } from './file-fault.js';
import { columnsOf, isAside, tableTitled } from './headers.js';
import { Messages } from './message.js';
import { openFile, type TablesFile } from './open-file.js';
import type { ReadTables } from './reading.js';
import type { Sheet } from './sheet.js';
import { headerOf, rowsOfSheet } from './sheet-rows.js';

const TABLES_OF: Record<ImportKind, readonly TableName[]> = {
  plan: PLAN_TABLE_NAMES,
  institutions: ['institutions'],
  people: ['people'],
};

/** How many of the table's columns a sheet has; none where it lacks one that names a row. */
const fit = (table: TableName, sheet: Sheet): number => {
  const headed = new Set(headerOf(table, sheet)?.headed.map(({ column }) => column.name));
  const key: readonly string[] = TABLES[table].key;
  return columnsOf(table).some(({ name, required }) => required && key.includes(name) && !headed.has(name)) ? 0 : headed.size;
};

/** The table of a sheet by its name, or else by its columns. */
const tableOf = (sheet: Sheet, tables: readonly TableName[]): TableName | null => {
  const titled = tableTitled(sheet.name);
  if (titled && tables.includes(titled)) return titled;
  const [best] = tables.map((table) => ({ table, count: fit(table, sheet) })).sort((one, other) => other.count - one.count);
  return best && best.count > 1 ? best.table : null;
};

/** Reads a file in this process; `readTables` does so in one of its own, with its limits of time and memory. */
export async function readFileHere(
  file: TablesFile,
  kind: ImportKind,
  options: CsvOptions,
  onPart: OnPart = () => undefined,
): Promise<ReadTables> {
  const messages = new Messages();
  try {
    const opened = await openFile(file, options, onPart);
    opened.messages.forEach((message) => messages.add(message));
    const sheets = opened.sheets.filter(({ name }) => !isAside(name));
    // of a file with a single table, the name is anything
    const placed = sheets.map((sheet) => ({
      sheet,
      table: tableOf(sheet, TABLES_OF[kind]) ?? (kind !== 'plan' && sheets.length === 1 ? kind : null),
    }));
    const rows = placed.flatMap(({ sheet, table }) => {
      if (table) return rowsOfSheet(table, sheet, messages);
      if (sheet.rows.length > 0) messages.warning('unknownSheet', { sheet: sheet.name, row: null, column: null }, sheet.name);
      return [];
    });
    const isEmpty = rows.length === 0 && !messages.all.some(({ severity }) => severity === 'error');
    if (!placed.some(({ table }) => table)) throw new UnreadableFile('noTable', {}, { tables: TABLES_OF[kind].join(', ') });
    if (isEmpty) messages.error('noRows', { sheet: null, row: null, column: null });
    return { rows, messages: messages.all };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    messages.add(error.told);
    return { rows: [], messages: messages.all };
  }
}
