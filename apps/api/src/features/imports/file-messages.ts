import { fieldPlace, tablesOf } from '@iltizam/shared/imports/column-of';
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

/** What tells a row from the others below its part: the number of an expert or of a line of one kind, the language of a narrative. */
const numberOf = ({ table, cells }: FileRow): string | null => {
  if (table === 'narratives') return String(cells['language']);
  if (cells['expert_number'] !== undefined) return String(cells['expert_number']);
  return cells['line_kind'] === undefined ? null : `${cells['line_kind']} ${cells['line_number']}`;
};

/** Finds in a file the rows that parts of a plan came from. */
export class FilePlaces {
  private readonly rows = new Map<string, FileRow>();

  constructor(file: readonly FileRow[]) {
    for (const row of file) {
      const place = `${row.table} ${labelOf(row.table, row.cells)}`;
      const number = numberOf(row);
      for (const one of number === null ? [place] : [place, `${place} ${number}`]) if (!this.rows.has(one)) this.rows.set(one, row);
    }
  }

  rowOf(table: TableName, label: string): FileRow | null {
    return this.rows.get(`${table} ${label}`) ?? null;
  }

  /** What is wrong with parts of a plan, at their cells; said twice of one cell, it is told once. */
  messages(faults: readonly PartFault[], severity: Refused['severity'] = 'error'): StoredMessage[] {
    const told = new Map<string, StoredMessage>();
    for (const { key, field, code, params = {} } of faults) {
      const { row, column } = this.cellOf(key, field);
      const message = messageAt(row, column, { code, facts: params, severity });
      told.set(JSON.stringify([message.code, message.at, row ? null : key]), message);
    }
    return [...told.values()];
  }

  /** The cell of a field where the file has its row, else the row that speaks of the part. */
  private cellOf(key: string, field: string | null): { row: FileRow | null; column: string | null } {
    const place = fieldPlace(key, field);
    if (place) {
      const { table, column, label, number } = place;
      const row = this.rows.get([table, label, ...(number === null ? [] : [number])].join(' ')) ?? this.rowOf(table, label);
      if (row) return { row, column };
    }
    return { row: tablesOf(key).reduce<FileRow | null>((found, table) => found ?? this.rowOf(table, key), null), column: null };
  }
}
