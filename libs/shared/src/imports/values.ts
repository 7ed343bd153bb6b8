import { countryOf } from '../activities/countries.js';
import { EMAIL_MAX } from '../accounts/contract.js';
import { isLocale, type Locale } from '../kernel/locale.js';
import { type Cell, type Column, LIST_SEPARATOR } from '../portable/columns.js';
import { amendedTermsOf, amendedValuesOf } from '../portable/amended-values.js';
import { richTextOf } from '../reports/rich-text-markdown.js';
import { LINK_MAX } from '../progress/contract.js';
import { SLUG_MAX } from '../studio/contract.js';
import { dayOf, instantOf, partialDateOf } from './dates.js';
import { decimalOf, halfDaysOf, integerOf, percentOf } from './numbers.js';
import { latinFigures, plainWords } from './plain-words.js';
import { no, type Read, yes } from './read.js';

/**
 * What stands in a cell of a file. `verbatim`: the text was guarded, and its spaces are meant. `share`: the cell is formatted as a percentage.
 * Cells that a spreadsheet keeps as days come as `2024-09-05`, with `T10:00:00.000Z` when they have a time.
 */
export type FileCell =
  | { kind: 'text'; text: string; verbatim: boolean }
  | { kind: 'number'; value: number; text: string; share: boolean }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'date'; text: string };

const TRUE = ['true', 'vrai', 'oui', 'o', 'yes', 'y', '1', 'x', 'نعم', 'صحيح', 'ⵢⴰⵀ', '✓'].map(plainWords);
const FALSE = ['false', 'faux', 'non', 'n', 'no', '0', 'لا', 'خطا', 'ⵓⵀⵓ', 'خطأ'].map(plainWords);

const LANGUAGES: Readonly<Record<string, Locale>> = Object.fromEntries(
  (
    [
      ['fr', 'français french fra fre الفرنسية فرنسية ⵜⴰⴼⵕⴰⵏⵙⵉⵙⵜ'],
      ['ar', 'arabe arabic ara العربية عربية ⵜⴰⵄⵕⴰⴱⵜ'],
      ['en', 'anglais english eng الإنجليزية إنجليزية ⵜⴰⵏⴳⵍⵉⵣⵜ'],
      ['zgh', 'amazighe tamazight amazigh الأمازيغية أمازيغية ⵜⴰⵎⴰⵣⵉⵖⵜ tifinagh'],
    ] as const
  ).flatMap(([locale, names]) => names.split(' ').map((name) => [plainWords(name), locale])),
);

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isSlug = (text: string): boolean => text.length <= SLUG_MAX && SLUG.test(text);
const isLink = (text: string): boolean => text.length <= LINK_MAX && /^https?:\/\/[^\s/?#]+\S*$/i.test(text);

/** Labels of a closed list in any language, without case and accents, with the code that each stands for. */
export type Labels = ReadonlyMap<string, string>;

const listOf = (text: string): string[] =>
  latinFigures(text)
    .split(/[\s,;،؛|]+/)
    .filter(Boolean);

const booleanOf = (text: string): Read<boolean> => {
  // the tick is no letter, so that it is asked for as it stands
  const word = text === '✓' ? 'x' : plainWords(text);
  if (TRUE.includes(word)) return yes(true);
  return FALSE.includes(word) ? yes(false) : no('boolean');
};

const textOf = (cell: FileCell): string => {
  if (cell.kind === 'boolean') return String(cell.value);
  if (cell.kind === 'number') return cell.text;
  return cell.kind === 'text' && !cell.verbatim ? cell.text.trim() : cell.text;
};

const readers: Record<Column['type'], (cell: FileCell, text: string, column: Column, labels: Labels) => Read<Cell>> = {
  text: (_, text) => yes(text),
  markdown: (_, text) => (richTextOf(text).ok ? yes(text) : no('markdown')),
  slug: (_, text) => (isSlug(text) ? yes(text) : no('slug')),
  keys: (_, text) => {
    const keys = listOf(text);
    return keys.length > 0 && keys.every(isSlug) ? yes(keys.join(LIST_SEPARATOR)) : no('keys');
  },
  code: (_, text, { values }, labels) => {
    if (values?.includes(text)) return yes(text);
    const code = labels.get(plainWords(text));
    return code !== undefined && values?.includes(code) ? yes(code) : no('code');
  },
  language: (_, text) => {
    const locale = isLocale(text) ? text : LANGUAGES[plainWords(text)];
    return locale === undefined ? no('language') : yes(locale);
  },
  integer: (cell, text) => integerOf(cell.kind === 'number' ? cell.value : text),
  integers: (_, text) => {
    const read = listOf(text).map(integerOf);
    return read.length > 0 && read.every((one) => one.ok) ? yes(read.map(({ value }) => value).join(LIST_SEPARATOR)) : no('integers');
  },
  days: (cell, text) => halfDaysOf(cell.kind === 'number' ? cell.value : text),
  decimal: (cell, text) => decimalOf(cell.kind === 'number' ? cell.value : text),
  percent: (cell, text) => (cell.kind === 'number' ? percentOf(cell.value, cell.share) : percentOf(text)),
  boolean: (cell, text) => (cell.kind === 'boolean' ? yes(cell.value) : booleanOf(text)),
  // the hour of a day that a spreadsheet keeps is not asked for
  date: (cell, text) => dayOf(cell.kind === 'date' ? text.slice(0, 10) : text),
  partial_date: (cell, text) => partialDateOf(cell.kind === 'date' ? text.slice(0, 10) : text),
  date_time: (_, text) => instantOf(text),
  link: (_, text) => (isLink(text) ? yes(text) : no('link')),
  hash: (_, text) => (/^[0-9a-f]{64}$/i.test(text) ? yes(text.toLowerCase()) : no('hash')),
  email: (_, text) =>
    text.length <= EMAIL_MAX && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text) ? yes(text.toLowerCase()) : no('email'),
  country: (_, text) => {
    const country = countryOf(text);
    return country === null ? no('country') : yes(country);
  },
  json: (_, text, { name }) => ((name === 'terms' ? amendedTermsOf(text) : amendedValuesOf(text)) === null ? no('json') : yes(text)),
};

/** The value of a cell in its column, null when it is empty and may be. A day that is the zero of a clock is "not set", and told. DOMAIN.md §11 */
export const cellValue = (cell: FileCell | null, column: Column, labels: Labels): Read<Cell> => {
  const text = cell === null ? '' : textOf(cell);
  if (cell === null || (text === '' && !(cell.kind === 'text' && cell.verbatim))) return column.required ? no('required') : yes(null);
  const read = readers[column.type](cell, text, column, labels);
  const isEpoch = !read.ok && read.fault === 'tooEarly' && /(?:^|\D)(1970|1900|1899)(?:\D|$)/.test(text);
  return isEpoch && !column.required ? yes(null, 'epoch') : read;
};
