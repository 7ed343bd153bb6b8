/**
 * Texts in the reader's language, with the language they are really in: DOMAIN.md §2. Fragments for statements in which
 * `p` is the plan; `locale` is the parameter that holds the reader's language.
 */

const wanted = (column: string, locale: string): string => `${column}, ${locale}::text, p.main_language`;

export const textOf = (column: string, locale = '$3'): string => `local_text(${wanted(column, locale)})`;

export const langOf = (column: string, locale = '$3'): string => `local_lang(${wanted(column, locale)})`;

/** A title with its language, as two arguments of json_build_object. */
export const titleJson = (t: string, locale = '$3'): string =>
  `'title', ${textOf(`${t}.title`, locale)}, 'titleLang', ${langOf(`${t}.title`, locale)}`;

/** A LocalText. */
export const localText = (column: string, locale = '$3'): string =>
  `json_build_object('text', ${textOf(column, locale)}, 'lang', ${langOf(column, locale)})`;

/** A LocalText, or null where nothing was written. */
export const localTextOrNull = (column: string, locale = '$3'): string =>
  `case when ${column} is null then null else ${localText(column, locale)} end`;
