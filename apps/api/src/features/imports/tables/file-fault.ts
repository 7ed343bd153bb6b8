import type { ImportPlace } from '@iltizam/shared/imports/contract';
import type { TableMessage } from './reading.js';

/** Why a whole file, or a sheet of it, cannot be read. */
const FILE_FAULTS = [
  'empty',
  'tooLarge',
  'unpacksTooLarge',
  'tooManyRows',
  'tooManyCells',
  'longCell',
  'tooManyCharacters',
  'tooHeavy',
  'passworded',
  'oldWorkbook',
  'macros',
  'damaged',
  'notSpreadsheet',
  'entities',
  'mixedEncodings',
  'quotes',
  'noTable',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

export const NOWHERE: ImportPlace = { sheet: null, row: null, column: null };

const FOUND_MAX = 120;

export const cut = (text: string): string =>
  text.length > FOUND_MAX ? `${text.slice(0, FOUND_MAX - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** Thrown by whatever reads a file: nothing of it is read. */
export class UnreadableFile extends Error {
  constructor(
    readonly fault: FileFault,
    readonly at: Partial<ImportPlace> = {},
    readonly facts: TableMessage['facts'] = {},
    readonly found: string | null = null,
  ) {
    super(fault);
    this.name = 'UnreadableFile';
  }

  get told(): TableMessage {
    return {
      code: this.fault,
      severity: 'error',
      at: { ...NOWHERE, ...this.at },
      found: this.found === null ? null : cut(this.found),
      facts: this.facts,
    };
  }
}
