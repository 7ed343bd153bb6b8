import { dayOfSerial } from '@iltizam/shared/imports/dates';
import type { CellCount } from './cell-count.js';
import { UnreadableFile } from './file-fault.js';
import { LIMITS } from './limits.js';
import type { Merged, Sheet, SheetCell } from './sheet.js';
import type { Shown } from './xlsx-styles.js';
import { readXml } from './xml-events.js';

export type SharedParts = { strings: readonly string[]; styles: readonly Shown[]; from1904: boolean };

const placeOf = (reference: string): { row: number; column: number } | null => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const column = (match[1] ?? '').split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]), column };
};

const mergedOf = (reference: string): Merged | null => {
  const [from, to] = reference.split(':').map(placeOf);
  return from && to ? { top: from.row, bottom: to.row, left: from.column, right: to.column } : null;
};

/** Spreadsheets write what XML cannot hold by its number. */
const plainText = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const numberCell = (text: string, shown: Shown, from1904: boolean): SheetCell => {
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: 'text', text, verbatim: false };
  const day = shown === 'day' ? dayOfSerial(value, from1904) : null;
  if (day === null) return { kind: 'number', value, text: String(Number(value.toPrecision(15))), share: shown === 'percent' };
  const milliseconds = Math.round((value - Math.floor(value)) * 86_400_000);
  return { kind: 'date', text: milliseconds === 0 ? day : `${day}T${new Date(milliseconds).toISOString().slice(11)}` };
};

/** One worksheet as it comes; empty cells cost nothing, however far out they say to be. */
export async function readSheet(name: string, chunks: AsyncIterable<Buffer>, shared: SharedParts, count: CellCount): Promise<Sheet> {
  const sheet: Sheet = { name, rows: [], merged: [] };
  let [row, column] = [0, -1];
  let cell: { type: string; style: number; text: string; formula: string | null } | null = null;
  let collects: 'value' | 'formula' | null = null;
  let phonetic = 0;
  const keep = (value: SheetCell): void => {
    let last = sheet.rows.at(-1);
    if (last?.number !== row) {
      count.row(name);
      last = { number: row, cells: new Map() };
      sheet.rows.push(last);
    }
    count.cell(name, row, column, 'text' in value ? value.text.length : 0);
    last.cells.set(column, value);
  };
  const finish = ({ type, style, text, formula }: NonNullable<typeof cell>): void => {
    if (formula !== null) keep({ kind: 'formula', text: formula === '' ? text : `=${formula}` });
    else if (text === '' && type !== 's') return;
    else if (type === 's') {
      const string = shared.strings[Number(text)];
      if (text === '' || string === undefined) throw new UnreadableFile('damaged', { sheet: name, row });
      if (string !== '') keep({ kind: 'text', text: plainText(string), verbatim: false });
    } else if (type === 'inlineStr' || type === 'str') keep({ kind: 'text', text: plainText(text), verbatim: false });
    else if (type === 'b') keep({ kind: 'boolean', value: text === '1' || text === 'true' });
    else if (type === 'e') keep({ kind: 'error', text });
    else if (type === 'd') keep({ kind: 'date', text });
    else keep(numberCell(text, shared.styles[style] ?? 'number', shared.from1904));
  };
  await readXml(chunks, {
    open: (element, attributes) => {
      if (element === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        column = -1;
      } else if (element === 'c') {
        const place = attributes['r'] === undefined ? { row, column: column + 1 } : placeOf(attributes['r']);
        if (!place || !Number.isInteger(place.row)) throw new UnreadableFile('damaged', { sheet: name });
        ({ row, column } = place);
        cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '', formula: null };
      } else if (cell && (element === 'v' || (element === 't' && phonetic === 0))) collects = 'value';
      else if (cell && element === 'f') {
        cell.formula = '';
        collects = 'formula';
      } else if (element === 'rPh') phonetic += 1;
      else if (element === 'mergeCell') {
        const merged = mergedOf(attributes['ref'] ?? '');
        if (merged && sheet.merged.length < LIMITS.rows) sheet.merged.push(merged);
      }
    },
    text: (piece) => {
      if (!cell || collects === null) return;
      if (collects === 'value') cell.text += piece;
      else cell.formula += piece;
    },
    close: (element) => {
      if (['v', 't', 'f'].includes(element)) collects = null;
      else if (element === 'rPh') phonetic -= 1;
      else if (element === 'c' && cell) {
        finish(cell);
        cell = null;
      }
    },
  });
  return sheet;
}
