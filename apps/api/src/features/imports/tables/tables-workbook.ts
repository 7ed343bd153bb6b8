import { LICENCE } from '@iltizam/shared/exports/licence';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import type { Cell, Column } from '@iltizam/shared/portable/columns';
import type { TableName } from '@iltizam/shared/portable/tables';
import writeWorkbook, { type Cell as WorkbookCell, type Sheet } from 'write-excel-file/node';
import { codeLabel, headerOf, wordsOf } from '../words/words.js';
import { CONTINUED, isNeeded } from './headers.js';
import { columnLetters } from './sheet.js';
import { workbookCells } from './table-cells.js';
import { validations, validationsXml } from './validations.js';

export type SheetOfTable = { table: TableName; columns: readonly Column[]; rows: readonly { readonly [column: string]: Cell }[] };

/**
 * What a workbook of tables is. `template`: sheets, headers and lists in the reader's language, for people to fill in; else names and codes,
 * the same in every language. `source` is the address that gives the file again.
 */
export type TablesWorkbook = { sheets: readonly SheetOfTable[]; locale: Locale; template: boolean; title: string; source: string | null };

/** Rows that are ruled below those there are. */
const ROOM = 1000;
const WIDE = 40;

const bold = (value: string): WorkbookCell => ({ type: String, value, fontWeight: 'bold' });
const needed = (value: string): WorkbookCell => ({ type: String, value, fontWeight: 'bold', backgroundColor: '#FFF2CC' });
const text = (value: string): WorkbookCell => ({ type: String, value, wrap: true, alignVertical: 'top' });

const headOf = ({ template, locale }: TablesWorkbook, column: Column): string =>
  template ? `${headerOf(column, locale)}${isNeeded(column) ? ' *' : ''}` : column.name;

/** The rows of a table with as many cells for each column as its longest text takes. */
const laidOut = (workbook: TablesWorkbook, { columns, rows }: SheetOfTable): { data: WorkbookCell[][]; at: number[] } => {
  const cells = rows.map((row) => columns.map((column) => workbookCells(column, row[column.name] ?? null)));
  const widths = columns.map((_, index) => cells.reduce((most, row) => Math.max(most, row[index]?.length ?? 1), 1));
  const at = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const head = columns.flatMap((column, index) => {
    const name = headOf(workbook, column);
    const style = isNeeded(column) ? needed : bold;
    return Array.from({ length: widths[index] ?? 1 }, (_, piece) => style(piece === 0 ? name : `${name}${CONTINUED}${piece + 1}`));
  });
  const padded = (pieces: WorkbookCell[], width: number): WorkbookCell[] => [
    ...pieces,
    ...Array.from({ length: width - pieces.length }, () => null),
  ];
  return { data: [head, ...cells.map((row) => row.flatMap((pieces, index) => padded(pieces, widths[index] ?? 1)))], at };
};

/** The closed lists of the columns, two columns each: what is written, and what it means. */
const listsOf = ({ sheets, template, locale }: TablesWorkbook): { data: WorkbookCell[][]; placeOf: (column: Column) => string | null } => {
  const { readMe } = wordsOf(locale);
  const listed = new Map<string, { column: Column; values: [string, string][] }>();
  for (const column of sheets.flatMap(({ columns }) => columns)) {
    const values: [string, string][] =
      column.type === 'boolean' && template
        ? [
            ['true', readMe.yes],
            ['false', readMe.no],
          ]
        : (column.values ?? []).map((code) => [code, codeLabel(column, code, locale)]);
    if (values.length > 0)
      listed.set(column.type === 'boolean' ? 'boolean' : column.name, {
        column,
        values: values.map(([code, label]) => (template ? [label, code] : [code, label])),
      });
  }
  const lists = [...listed.values()];
  const longest = Math.max(0, ...lists.map(({ values }) => values.length));
  const data = [
    lists.flatMap(({ column }) => [
      bold(column.type === 'boolean' ? wordsOf(locale).types.boolean : headerOf(column, locale)),
      bold(readMe.meaning),
    ]),
    ...Array.from({ length: longest }, (_, row) => lists.flatMap(({ values }) => (values[row] ? values[row].map(text) : [null, null]))),
  ];
  const names = [...listed.keys()];
  return {
    data,
    placeOf: (column) => {
      if (column.type === 'boolean' && !template) return '"TRUE,FALSE"';
      const name = column.type === 'boolean' ? 'boolean' : column.name;
      const list = listed.get(name);
      if (!list) return null;
      const letters = columnLetters(names.indexOf(name) * 2);
      return `'${readMe.lists}'!$${letters}$2:$${letters}$${list.values.length + 1}`;
    },
  };
};

const readMeOf = (workbook: TablesWorkbook, titleOf: (table: TableName) => string): WorkbookCell[][] => {
  const { sheets, locale, source, title, template } = workbook;
  const { readMe, types } = wordsOf(locale);
  return [
    [bold(title)],
    ...[readMe.intro, readMe.empty, readMe.formulas, ...(template ? [readMe.marked] : [])].map((line) => [text(line)]),
    ...(source === null
      ? []
      : [
          [bold(readMe.source), text(source)],
          [bold(readMe.licence), text(`${LICENCE.name}, ${LICENCE.url}`)],
        ]),
    [],
    [readMe.table, readMe.column, readMe.meaning, readMe.kind, readMe.needed].map(bold),
    ...sheets.flatMap(({ table, columns }) =>
      columns.map((column) => [
        text(titleOf(table)),
        text(headOf(workbook, column)),
        text(headerOf(column, locale)),
        text(types[column.type]),
        isNeeded(column) ? text(readMe.yes) : null,
      ]),
    ),
  ];
};

/** A workbook of tables: what it is, a sheet for each table with its rules under a header that stays, and the lists. DOMAIN.md §11 */
export function tablesWorkbook(workbook: TablesWorkbook): Promise<Buffer> {
  const { sheets, locale, template } = workbook;
  const { readMe, tables } = wordsOf(locale);
  const titleOf = (table: TableName): string => (template ? tables[table].title : table);
  const rightToLeft = directionOf(locale) === 'rtl';
  const lists = listsOf(workbook);
  const laid = sheets.map((sheet) => ({ sheet, ...laidOut(workbook, sheet) }));
  const written: Sheet<Buffer>[] = [
    { sheet: readMe.sheet, rightToLeft, data: readMeOf(workbook, titleOf), columns: [28, 28, 34, 60, 12].map((width) => ({ width })) },
    ...laid.map(({ sheet: { table, columns }, data }) => ({
      sheet: titleOf(table),
      rightToLeft,
      data,
      stickyRowsCount: 1,
      columns: (data[0] ?? []).map((_, index) => ({ width: columns[index]?.type === 'text' ? WIDE : 18 })),
    })),
    { sheet: readMe.lists, rightToLeft, data: lists.data, stickyRowsCount: 1, columns: (lists.data[0] ?? []).map(() => ({ width: 26 })) },
  ];
  const rules = laid.map(({ sheet: { columns, rows }, at }) =>
    validationsXml(
      columns.map((column, index) => ({ column, index: at[index] ?? index, list: lists.placeOf(column) })),
      rows.length + ROOM,
      locale,
      template,
    ),
  );
  return writeWorkbook(written, { features: [validations(['', ...rules])] }).toBuffer();
}
