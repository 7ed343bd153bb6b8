import { trimDecimal } from '../kernel/decimal.js';
import type { Cell, Column } from '../portable/columns.js';
import { keyOf } from '../portable/rows.js';
import { type TableName, TABLES } from '../portable/tables.js';
import type { ImportEffect, ImportRow } from './contract.js';
import { activityKey, axisKey, commitmentKey, indicatorKey, measurementKey, type PartKey, PLAN_KEY, updateKey } from './plan-changes.js';

/** A row as a file or the database has it: only the columns that are there. */
export type Cells = { readonly [column: string]: Cell | undefined };
export type Rows = { readonly [N in TableName]?: readonly Cells[] };

/** One row of a file with the place where it stands. */
export type FileRow = { table: TableName; sheet: string; row: number; cells: Cells };

export type Difference = {
  rows: ImportRow[];
  counts: Record<ImportEffect, number>;
  /** the current rows with what the file says over them, and the new ones behind */
  merged: { [N in TableName]?: Cells[] };
  /** where the file says what stands at a place of `merged`; null where it says nothing of it */
  placeOf: (table: TableName, index: number) => FileRow | null;
};

const number = (cells: Cells, column: string): number => Number(cells[column] ?? 0);

/** How people name what a row is about; a row below a part bears the name of that part. */
export const labelOf = (table: TableName, cells: Cells): PartKey => {
  const n = (column: string): number => number(cells, column);
  if (table === 'institutions') return String(cells['institution_key'] ?? '');
  if (table === 'people') return String(cells['email'] ?? '');
  if (table === 'sections') return String(cells['section'] ?? '');
  if (table === 'axes') return axisKey(n('axis_number'));
  if (cells['update_number'] !== undefined) return updateKey(n('commitment_number'), n('activity_number'), n('update_number'));
  if (cells['measurement_number'] !== undefined)
    return measurementKey(n('commitment_number'), n('indicator_number'), n('measurement_number'));
  if (cells['indicator_number'] !== undefined) return indicatorKey(n('commitment_number'), n('indicator_number'));
  if (cells['amendment_number'] !== undefined) return `M${n('amendment_number')}`;
  if (typeof cells['activity_number'] === 'number') return activityKey(n('commitment_number'), n('activity_number'));
  if (typeof cells['commitment_number'] === 'number') return commitmentKey(n('commitment_number'));
  return PLAN_KEY;
};

const NUMBERS: ReadonlySet<string> = new Set(['decimal', 'percent']);

/** "1.50" and "1.5" are one number, and an empty text is not set. */
const plainly = ({ type }: Column, cell: Cell | undefined): Cell => {
  if (cell === undefined || cell === null || cell === '') return null;
  return NUMBERS.has(type) ? trimDecimal(String(cell)) : cell;
};

const shown = (cell: Cell): string | null => (cell === null ? null : String(cell));

/** What a printed rate is of. The rate is in its key, since documents contradict themselves; where one takes the place of another it is what changes. */
const RATE_OF: readonly string[] = ['plan', 'commitment_number', 'published_as_of'];

/** Where other columns than those of the key are no change: a narrative changes with its text, and the instant is noted then. */
const UNCHANGED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  published_rates: RATE_OF,
  narratives: [...TABLES.narratives.key, 'changed_at'],
};

const rateOf = (cells: Cells): string => JSON.stringify(RATE_OF.map((column) => cells[column] ?? null));

/** The places of the printed rates that the file does not name, by what they are of: those that its other rows say otherwise. */
const unnamedRates = (current: readonly Cells[], file: readonly FileRow[]): Map<string, number[]> => {
  const named = new Set(file.filter(({ table }) => table === 'published_rates').map(({ cells }) => keyOf('published_rates', cells)));
  const places = new Map<string, number[]>();
  current.forEach((cells, index) => {
    if (named.has(keyOf('published_rates', cells))) return;
    places.set(rateOf(cells), [...(places.get(rateOf(cells)) ?? []), index]);
  });
  return places;
};

const changesOf = (table: TableName, before: Cells | null, after: Cells): ImportRow['changes'] => {
  const { columns, key }: { columns: readonly Column[]; key: readonly string[] } = TABLES[table];
  const naming = UNCHANGED[table] ?? key;
  return columns.flatMap((column) => {
    if (!(column.name in after) || naming.includes(column.name)) return [];
    const [was, is] = [plainly(column, before?.[column.name]), plainly(column, after[column.name])];
    return was === is ? [] : [{ column: column.name, before: shown(was), after: shown(is) }];
  });
};

/**
 * What the rows of a file would change of those that are: row by row and cell by cell. Rows that the file leaves out stay, and so do the
 * columns that it has not; `completed` says what a new row holds in those. DOMAIN.md §11
 */
export const difference = (current: Rows, file: readonly FileRow[], completed: (row: FileRow) => Cells): Difference => {
  const counts = { create: 0, change: 0, same: 0 };
  const rows: Difference['rows'] = [];
  const merged: { [N in TableName]?: Cells[] } = {};
  const places = new Map<string, number>();
  const said = new Map<string, FileRow>();
  for (const table of Object.keys(TABLES) as TableName[]) {
    merged[table] = [...(current[table] ?? [])];
    merged[table].forEach((cells, index) => places.set(`${table} ${keyOf(table, cells)}`, index));
  }
  const rates = unnamedRates(current.published_rates ?? [], file);
  for (const one of file) {
    const { table, sheet, row, cells } = one;
    const list = (merged[table] ??= []);
    const place = `${table} ${keyOf(table, cells)}`;
    const index = places.get(place) ?? (table === 'published_rates' ? rates.get(rateOf(cells))?.shift() : undefined);
    const before = index === undefined ? null : (list[index] ?? null);
    const changes = changesOf(table, before, cells);
    const effect = before === null ? 'create' : changes.length > 0 ? 'change' : 'same';
    counts[effect] += 1;
    if (effect !== 'same') rows.push({ sheet, row, key: labelOf(table, cells), effect, changes });
    const at = index ?? list.push(completed(one)) - 1;
    places.set(place, at);
    if (index !== undefined && effect === 'change') list[at] = { ...before, ...cells };
    said.set(`${table} ${at}`, one);
  }
  return { rows, counts, merged, placeOf: (table, index) => said.get(`${table} ${index}`) ?? null };
};
