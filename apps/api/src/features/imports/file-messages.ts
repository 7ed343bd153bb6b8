import { columnOf, tableOf } from '@iltizam/shared/imports/column-of';
import { type FileRow, labelOf } from '@iltizam/shared/imports/difference';
import type { PartFault } from '@iltizam/shared/imports/plan-changes';
import type { ErrorParams } from '@iltizam/shared/kernel/errors';
import type { TableName } from '@iltizam/shared/portable/tables';
import type { StoredMessage } from './reading.js';

const FOUND_MAX = 120;

export type Refused = { code: string; facts?: ErrorParams; severity?: 'error' | 'warning' };

/** A message at a cell of the file, or at no place of it where the row is null. */
export const messageAt = (row: FileRow | null, column: string | null, { code, facts = {}, severity = 'error' }: Refused): StoredMessage => {
  const cell = row && column !== null ? row.cells[column] : null;
  return {
    code,
    facts,
    severity,
    at: { sheet: row?.sheet ?? null, row: row?.row ?? null, column },
    found: cell === null || cell === undefined ? null : String(cell).slice(0, FOUND_MAX),
  };
};

/** Finds in a file the rows that parts of a plan came from. */
export class FilePlaces {
  private readonly rows = new Map<string, FileRow>();

  constructor(file: readonly FileRow[]) {
    for (const row of file) {
      const place = `${row.table} ${labelOf(row.table, row.cells)}`;
      if (!this.rows.has(place)) this.rows.set(place, row);
    }
  }

  rowOf(table: TableName, label: string): FileRow | null {
    return this.rows.get(`${table} ${label}`) ?? null;
  }

  /** What is wrong with parts of a plan, at their cells; said twice of one cell, it is told once. */
  messages(faults: readonly PartFault[]): StoredMessage[] {
    const told = new Map<string, StoredMessage>();
    for (const { key, field, code, params = {} } of faults) {
      const table = tableOf(key) ?? 'institutions';
      const row = this.rowOf(table, table === 'plan' ? 'P' : key);
      const message = messageAt(row, row && columnOf(table, field), { code, facts: params });
      told.set(JSON.stringify([message.code, message.at, row ? null : key]), message);
    }
    return [...told.values()];
  }
}
