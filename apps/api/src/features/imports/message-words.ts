import type { ErrorParams } from '@iltizam/shared/kernel/errors';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Column } from '@iltizam/shared/portable/columns';
import { TABLES } from '@iltizam/shared/portable/tables';
import { fieldWords } from '../../platform/errors/words.js';
import { codeLabel, headerOf, isTableMessage, messageText, wordsOf } from './words/words.js';

/** What a message says, in the reader's language. */
export const messageWords = (locale: Locale, code: string, facts: ErrorParams): string =>
  isTableMessage(code) ? messageText(code, facts, locale) : fieldWords(locale, code, facts);

/** A column of one name holds the same wherever it stands. */
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.values(TABLES).flatMap(({ columns }) => columns.map((column): [string, Column] => [column.name, column])),
);

/** A column as a template heads it in the reader's language; what is no column stays as the file has it. */
export const columnWords = (name: string, locale: Locale): string => {
  const column = COLUMNS.get(name);
  return column ? headerOf(column, locale) : name;
};

/** What a cell says to people: a code by its name, yes or no. */
export const cellWords = (column: string, cell: string | null, locale: Locale): string | null => {
  const known = COLUMNS.get(column);
  if (cell === null || !known) return cell;
  const { yes, no } = wordsOf(locale).readMe;
  if (known.type === 'boolean') return cell === 'true' ? yes : no;
  return known.type === 'code' || known.type === 'language' ? codeLabel(known, cell, locale) : cell;
};
