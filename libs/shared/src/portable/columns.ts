import { LOCALES, type Locale } from '../kernel/locale.js';

/**
 * What a cell of a table holds. `markdown` is a rich text (reports/rich-text-markdown.ts), `keys` are keys of bodies and `integers` numbers,
 * both kept as one text with "; " between two; `days` counts to the half; `json` is kept as it is stored.
 */
const CELL_TYPES = [
  'text',
  'markdown',
  'slug',
  'keys',
  'code',
  'language',
  'integer',
  'integers',
  'days',
  'decimal',
  'percent',
  'boolean',
  'date',
  'partial_date',
  'date_time',
  'link',
  'hash',
  'email',
  'country',
  'json',
] as const;
export type CellType = (typeof CELL_TYPES)[number];

/** null is "not set", and never the same as an empty text. */
export type Cell = string | number | boolean | null;

export type Column = {
  name: string;
  type: CellType;
  /** false where a cell may be empty, which is "not set" */
  required: boolean;
  /** the closed list of a code */
  values: readonly string[] | null;
  /** the language of a text that has a column for each */
  language: Locale | null;
  /** what a localized column is of: `title` of `title_fr` */
  field: string;
};

type Value<T extends CellType> = T extends 'integer' | 'days' ? number : T extends 'boolean' ? boolean : string;

type Typed<N extends string, T extends CellType, R extends boolean, V extends string> = Column & {
  name: N;
  type: T;
  required: R;
  values: readonly V[] | null;
};

type Localized<N extends string, T extends 'text' | 'markdown'> = { [L in Locale]: Typed<`${N}_${L}`, T, false, string> }[Locale][];

/** One row of a table with these columns. */
export type RowOf<C extends readonly Column[]> = {
  [K in C[number] as K['name']]:
    | (K extends { type: 'code' | 'language'; values: readonly (infer V)[] | null } ? V : Value<K['type']>)
    | (K['required'] extends true ? never : null);
};

const column = <N extends string, T extends CellType, R extends boolean, V extends string = string>(
  name: N,
  type: T,
  required: R,
  values: readonly V[] | null = null,
): Typed<N, T, R, V> => ({ name, type, required, values, language: null, field: name });

export const needed = <N extends string, T extends Exclude<CellType, 'code' | 'language'>>(name: N, type: T): Typed<N, T, true, string> =>
  column(name, type, true);
export const optional = <N extends string, T extends Exclude<CellType, 'code' | 'language'>>(
  name: N,
  type: T,
): Typed<N, T, false, string> => column(name, type, false);
export const neededCode = <N extends string, V extends string>(name: N, values: readonly V[]): Typed<N, 'code', true, V> =>
  column(name, 'code', true, values);
export const neededLanguage = <N extends string>(name: N): Typed<N, 'language', true, Locale> => column(name, 'language', true, LOCALES);
export const optionalLanguage = <N extends string>(name: N): Typed<N, 'language', false, Locale> =>
  column(name, 'language', false, LOCALES);

const inEach = <N extends string, T extends 'text' | 'markdown'>(field: N, type: T): Localized<N, T> =>
  LOCALES.map((language) => ({ ...column(`${field}_${language}`, type, false), language, field })) as Localized<N, T>;

/** A text that has one column for each language: `title_fr`, `title_ar`, `title_en`, `title_zgh`. */
export const localized = <N extends string>(field: N): Localized<N, 'text'> => inEach(field, 'text');
export const localizedMarkdown = <N extends string>(field: N): Localized<N, 'markdown'> => inEach(field, 'markdown');

export type Table = {
  columns: readonly Column[];
  /** the columns that together name one row, on any installation */
  key: readonly string[];
};

export const table = <const C extends readonly Column[]>(
  key: readonly NoInfer<C[number]['name']>[],
  columns: C,
): { columns: C; key: readonly C[number]['name'][] } => ({
  columns,
  key,
});

/** Between two keys or numbers of one cell. */
export const LIST_SEPARATOR = '; ';
