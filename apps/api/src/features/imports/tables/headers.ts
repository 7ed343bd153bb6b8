import { plainWords } from '@iltizam/shared/imports/plain-words';
import type { Labels } from '@iltizam/shared/imports/values';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import type { Column } from '@iltizam/shared/portable/columns';
import { TABLE_NAMES, type TableName, TABLES } from '@iltizam/shared/portable/tables';
import { codeLabel, headerOf, wordsOf } from '../words/words.js';

export const columnsOf = (table: TableName): readonly Column[] => TABLES[table].columns;

/** A text too long for one cell goes on in the columns `name~2`, `name~3` … */
export const CONTINUED = '~';

const namesOf = (column: Column): string[] => [column.name, ...LOCALES.map((locale) => headerOf(column, locale))].map(plainWords);

/** The columns of each table by every name that they may be headed with, in any language. */
const HEADERS = Object.fromEntries(
  TABLE_NAMES.map((table) => [
    table,
    new Map(columnsOf(table).flatMap((column) => namesOf(column).map((name) => [name, column] as const))),
  ]),
) as unknown as Record<TableName, ReadonlyMap<string, Column>>;

/** The column that a header names, and which piece of its texts stands below; null for another column. */
export const columnHeaded = (table: TableName, header: string): { column: Column; piece: number } | null => {
  const [name = '', piece = '1'] = header.split(CONTINUED);
  const column = HEADERS[table].get(plainWords(name));
  return column && /^[1-9]\d{0,2}$/.test(piece.trim()) ? { column, piece: Number(piece) } : null;
};

/** Each table by its name and by its title in any language. */
const TITLES = new Map(
  TABLE_NAMES.flatMap((table) =>
    [table, ...LOCALES.map((locale) => wordsOf(locale).tables[table].title)].map((name) => [plainWords(name), table] as const),
  ),
);
export const tableTitled = (name: string): TableName | undefined => TITLES.get(plainWords(name));

/** Sheets that explain a file, in any language. */
const ASIDE = new Set(LOCALES.flatMap((locale) => [wordsOf(locale).readMe.sheet, wordsOf(locale).readMe.lists]).map(plainWords));
export const isAside = (name: string): boolean => ASIDE.has(plainWords(name));

const LABELS = new Map<Column, Labels>();

/** The codes of a column by what each is called, in any language. */
export const labelsOf = (column: Column): Labels => {
  const known = LABELS.get(column);
  if (known) return known;
  const labels = new Map(
    (column.values ?? []).flatMap((code) => LOCALES.map((locale) => [plainWords(codeLabel(column, code, locale)), code] as const)),
  );
  LABELS.set(column, labels);
  return labels;
};

/** Letters to change, add or take away between two names, as far as `max`. */
const distance = (one: string, other: string): number => {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1)
      now.push(
        Math.min(
          (now[column - 1] ?? 0) + 1,
          (before[column] ?? 0) + 1,
          (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1),
        ),
      );
    before = now;
  }
  return before[other.length] ?? 0;
};

/** The column that somebody probably meant. */
export const nearColumn = (table: TableName, header: string): Column | null => {
  const name = plainWords(header).slice(0, 60);
  const near = [...HEADERS[table]]
    .map(([known, column]) => ({ column, apart: distance(name, known) }))
    .sort((one, other) => one.apart - other.apart)[0];
  return near && near.apart <= Math.max(1, Math.floor(name.length / 4)) ? near.column : null;
};

/** What an import knows without the file: left empty, the cell says nothing. */
const MAY_BE_LEFT: ReadonlySet<string> = new Set(
  (
    'archive state main_language member member_kind unreported_rule rate_rule limited_below completed_from at_risk_points ahead_points ' +
    'stale_days completion_needs_action completion_needs_evidence publication sector weight supplementary withdrawn continues agreed ' +
    'recorded_at language reported_by_key value_printed'
  ).split(' '),
);

/** What the rows of a whole plan may leave empty, and those that people add may not: no file takes a report back. */
const MUST_BE_SAID: ReadonlySet<string> = new Set(['percent']);

/** True where a cell must say something. */
export const isNeeded = ({ name, required }: Column): boolean => MUST_BE_SAID.has(name) || (required && !MAY_BE_LEFT.has(name));
