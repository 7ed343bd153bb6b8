import { cellValue } from '@iltizam/shared/imports/values';
import type { Cell, Column } from '@iltizam/shared/portable/columns';
import { keyOf } from '@iltizam/shared/portable/rows';
import { type TableName, TABLES } from '@iltizam/shared/portable/tables';
import { unguarded } from './cell-text.js';
import { columnHeaded, columnsOf, isNeeded, labelsOf, nearColumn } from './headers.js';
import { LIMITS } from './limits.js';
import type { Messages } from './message.js';
import type { ReadRow } from './reading.js';
import { columnLetters, type Merged, type Sheet, type SheetCell, type SheetRow } from './sheet.js';

type Headed = { column: Column; index: number; piece: number; header: string };

/** A title or a remark may stand above the header. */
const HEADER_WITHIN = 20;

const written = (cell: SheetCell): string => (cell.kind === 'boolean' || cell.kind === 'number' ? String(cell.value) : cell.text);

const headingsOf = (table: TableName, row: SheetRow): Headed[] =>
  [...row.cells].flatMap(([index, cell]) => {
    const header = written(cell);
    const found = columnHeaded(table, header);
    return found && index < LIMITS.columns ? [{ ...found, index, header }] : [];
  });

/** The row that names the most columns, among the first ones. */
export const headerOf = (table: TableName, sheet: Sheet): { row: SheetRow; headed: Headed[] } | null => {
  const best = sheet.rows
    .slice(0, HEADER_WITHIN)
    .map((row) => ({ row, headed: headingsOf(table, row) }))
    .reduce<{ row: SheetRow; headed: Headed[] } | null>(
      (one, other) => (one && one.headed.length >= other.headed.length ? one : other),
      null,
    );
  return best && best.headed.length > 0 ? best : null;
};

const isInside = ({ top, bottom, left, right }: Merged, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** One sheet as rows of a table: everything that is wrong with it is told, at its sheet, row and column. */
class SheetReader {
  private readonly rows: ReadRow[] = [];
  private readonly byKey = new Map<string, number>();

  constructor(
    private readonly table: TableName,
    private readonly sheet: Sheet,
    private readonly messages: Messages,
  ) {}

  read(): ReadRow[] {
    const header = headerOf(this.table, this.sheet);
    const columns = this.columns(header);
    if (!header || !columns) return [];
    this.mergedCells(header.row);
    const below = this.sheet.rows.filter(({ number }) => number > header.row.number);
    this.outside(header, below);
    for (const row of below) this.row(row, columns);
    return this.rows;
  }

  private at(row: number | null, column: string | null) {
    return { sheet: this.sheet.name, row, column };
  }

  /** The columns of the file in the order of the table, each with its pieces; null when a row could not be named by them. */
  private columns(header: { row: SheetRow; headed: Headed[] } | null): { column: Column; pieces: Headed[] }[] | null {
    const headed = header?.headed ?? [];
    const number = header?.row.number ?? null;
    const seen = new Map<string, Headed>();
    for (const one of headed) {
      const id = `${one.column.name} ${one.piece}`;
      const other = seen.get(id);
      if (other)
        this.messages.error('twiceColumn', this.at(number, one.header), one.header, {
          other: columnLetters(other.index),
          place: columnLetters(one.index),
        });
      else seen.set(id, one);
    }
    for (const [index, cell] of header?.row.cells ?? [])
      if (!headed.some((one) => one.index === index)) this.unknown(number, index, written(cell));
    const key = columnsOf(this.table).filter(({ name, required }) => required && TABLES[this.table].key.includes(name as never));
    const missing = key.filter(({ name }) => !headed.some(({ column }) => column.name === name));
    for (const { name } of missing) this.messages.error('missingColumn', this.at(number, name), null, { column: name });
    if (missing.length > 0) return null;
    const pieces = (name: string): Headed[] =>
      [...seen.values()].filter(({ column }) => column.name === name).sort((one, other) => one.piece - other.piece);
    return columnsOf(this.table).flatMap((column) => {
      const found = pieces(column.name);
      return found.length > 0 ? [{ column, pieces: found }] : [];
    });
  }

  private unknown(row: number | null, index: number, header: string): void {
    const near = nearColumn(this.table, header);
    this.messages.warning('unknownColumn', this.at(row, header), header, { place: columnLetters(index), ...(near && { near: near.name }) });
  }

  private mergedCells(header: SheetRow): void {
    for (const merged of this.sheet.merged) {
      const range = `${columnLetters(merged.left)}${merged.top}:${columnLetters(merged.right)}${merged.bottom}`;
      const isHeader = merged.top <= header.number && merged.bottom >= header.number;
      if (isHeader) this.messages.error('mergedHeader', this.at(header.number, null), range);
      else if (
        merged.top > header.number &&
        this.sheet.rows.some(({ number, cells }) => [...cells.keys()].some((column) => isInside(merged, number, column)))
      )
        this.messages.error('mergedCells', this.at(merged.top, null), range);
    }
  }

  /** What stands below no header is not read: told once for each column. */
  private outside(header: { row: SheetRow; headed: Headed[] }, below: readonly SheetRow[]): void {
    const told = new Set<number>(header.row.cells.keys());
    for (const { number, cells } of below)
      for (const [index, cell] of cells) {
        if (told.has(index)) continue;
        told.add(index);
        this.messages.warning('outsideColumns', this.at(number, columnLetters(index)), written(cell));
      }
  }

  private row({ number, cells }: SheetRow, columns: readonly { column: Column; pieces: Headed[] }[]): void {
    if (!columns.some(({ pieces }) => pieces.some(({ index }) => cells.has(index)))) return;
    const values: Record<string, Cell> = {};
    for (const { column, pieces } of columns) {
      const read = this.cell(number, column, pieces, cells);
      if (read !== undefined) values[column.name] = read;
    }
    if (TABLES[this.table].key.every((name) => !columns.some(({ column }) => column.name === name) || values[name] !== undefined))
      this.once(number, values);
    this.rows.push({ table: this.table, sheet: this.sheet.name, row: number, cells: values } as ReadRow);
  }

  private cell(row: number, column: Column, pieces: readonly Headed[], cells: ReadonlyMap<number, SheetCell>): Cell | undefined {
    const [first] = pieces;
    const header = first?.header ?? column.name;
    const there = pieces.flatMap(({ index }) => cells.get(index) ?? []);
    const [cell = null] = there;
    if (cell?.kind === 'formula' || cell?.kind === 'error') {
      this.messages.error(cell.kind === 'formula' ? 'formula' : 'errorCell', this.at(row, header), cell.text);
      return undefined;
    }
    const whole = cell?.kind === 'text' ? unguarded(there.map(written).join('')) : cell;
    const isEmpty = whole === null || (whole.kind === 'text' && !whole.verbatim && whole.text.trim() === '');
    if (isEmpty && column.required && !isNeeded(column)) return undefined;
    const read = cellValue(whole, column, labelsOf(column));
    if (!read.ok) {
      this.messages.error(
        read.fault,
        this.at(row, header),
        whole && written(whole),
        column.values ? { values: column.values.join(', ') } : {},
      );
      return undefined;
    }
    if (read.note !== undefined)
      this.messages.warning(read.note, this.at(row, header), whole && written(whole), { value: String(read.value ?? '') });
    return read.value;
  }

  private once(row: number, values: Record<string, Cell>): void {
    const key = keyOf(this.table, values);
    const other = this.byKey.get(key);
    if (other === undefined) this.byKey.set(key, row);
    else
      this.messages.error('twiceRow', this.at(row, null), TABLES[this.table].key.map((name) => values[name] ?? '–').join(', '), { other });
  }
}

export const rowsOfSheet = (table: TableName, sheet: Sheet, messages: Messages): ReadRow[] =>
  new SheetReader(table, sheet, messages).read();
