import type { ImportPlace } from '@iltizam/shared/imports/contract';
import type { CellFault, CellNote } from '@iltizam/shared/imports/read';
import { storable } from './cell-text.js';
import { cut, type FileFault } from './file-fault.js';
import { LIMITS } from './limits.js';
import type { TableMessage } from './reading.js';

/** What stops an import, at a sheet, a column, a row or a cell. */
const SHEET_ERRORS = [
  'missingColumn',
  'twiceColumn',
  'mergedHeader',
  'mergedCells',
  'formula',
  'errorCell',
  'twiceRow',
  'noRows',
  'tooManyMessages',
] as const;
/** What is left aside or read in one of two ways. */
const SHEET_WARNINGS = ['unknownSheet', 'unknownColumn', 'outsideColumns', 'encodingGuessed'] as const;

export type MessageCode = FileFault | CellFault | CellNote | (typeof SHEET_ERRORS)[number] | (typeof SHEET_WARNINGS)[number];

/** Collects what is to be told, and stops at a number that nobody reads through. */
export class Messages {
  private readonly told: TableMessage[] = [];
  private left = 0;

  error(code: MessageCode, at: ImportPlace, found: string | null = null, facts: TableMessage['facts'] = {}): void {
    this.add({ code, severity: 'error', at, found: found === null ? null : cut(found), facts });
  }

  warning(code: MessageCode, at: ImportPlace, found: string | null = null, facts: TableMessage['facts'] = {}): void {
    this.add({ code, severity: 'warning', at, found: found === null ? null : cut(found), facts });
  }

  add(message: TableMessage): void {
    const { at, found } = message;
    const [sheet, column] = [at.sheet && cut(storable(at.sheet)), at.column && cut(at.column)];
    if (this.told.length < LIMITS.messages) this.told.push({ ...message, at: { ...at, sheet, column }, found: found && storable(found) });
    else this.left += 1;
  }

  get all(): TableMessage[] {
    const more: TableMessage = {
      code: 'tooManyMessages',
      severity: 'error',
      at: { sheet: null, row: null, column: null },
      found: null,
      facts: { count: this.left },
    };
    return this.left > 0 ? [...this.told, more] : this.told;
  }
}
