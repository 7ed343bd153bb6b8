import type { Cell, Column } from '@iltizam/shared/portable/columns';
import type { Cell as WorkbookCell } from 'write-excel-file/node';
import { guarded } from './cell-text.js';

/** Of a spreadsheet's cell, in UTF-16 units. */
const TEXT_MAX = 32_767;

const IS_TEXT: ReadonlySet<Column['type']> = new Set(['text', 'markdown']);

/** A text in pieces that fit into cells beside each other; no character is cut in two. */
export const piecesOf = (text: string, max = TEXT_MAX): string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || pieces.length === 0;) {
    const end = from + max;
    const isCut = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    pieces.push(text.slice(from, isCut ? end - 1 : end));
    from = isCut ? end - 1 : end;
  }
  return pieces;
};

// What XML cannot hold, or the library leaves out, is written by its number, and so is what looks like such a number.
const UNWRITABLE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ufdd0-\\ufdef\\ufffd-\\uffff]',
    '[\\ud83f\\ud87f\\ud8bf\\ud8ff\\ud93f\\ud97f\\ud9bf\\ud9ff\\uda3f\\uda7f\\udabf\\udaff\\udb3f\\udb7f\\udbbf\\udbff][\\udffe\\udfff]',
    '_(?=x[0-9a-f]{4}_)',
  ].join('|'),
  'gi',
);
const numbered = (text: string): string =>
  text
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
/** The library keeps texts as keys of an object, where "valueOf" stands already: such a one is written by the number of its first letter. */
const writable = (text: string): string =>
  text in Object.prototype ? numbered(text.charAt(0)) + text.slice(1) : text.replace(UNWRITABLE, numbered);

const textCell = (value: string): WorkbookCell => ({ type: String, value: writable(value) });

const DAY = /^(?:19[1-9]|[2-9]\d\d)\d-\d\d-\d\d$/;

/** A number when the spreadsheet gives back the very digits, else their text. */
const numberCell = (value: string): WorkbookCell =>
  String(Number(value)) === value && value.replace(/\D/g, '').length <= 15 ? { type: Number, value: Number(value) } : textCell(value);

/** The cells of a value in a workbook: one, or several for a text that is too long for one. */
export const workbookCells = ({ type }: Column, value: Cell): WorkbookCell[] => {
  if (value === null) return [null];
  if (typeof value === 'number') return [{ type: Number, value }];
  if (typeof value === 'boolean') return [{ type: Boolean, value }];
  if (type === 'decimal' || type === 'percent') return [numberCell(value)];
  if ((type === 'date' || type === 'partial_date') && DAY.test(value))
    return [{ type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' }];
  return piecesOf(IS_TEXT.has(type) ? guarded(value) : value).map(textCell);
};

/** A value as a CSV file holds it. */
export const csvCell = ({ type }: Column, value: Cell): string =>
  value === null ? '' : IS_TEXT.has(type) ? guarded(String(value)) : String(value);
