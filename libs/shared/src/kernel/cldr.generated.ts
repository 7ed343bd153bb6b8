// Written by tools/cldr.mjs from CLDR 48.0: do not edit, run npm run generate.
import type { Locale } from './locale.js';

/** Every one of our languages writes day, month, year in this order. */
export type CldrTables = {
  /** January first, as they stand inside a date */
  readonly months: readonly string[];
  readonly decimalMark: string;
  readonly groupMark: string;
  /** with the space before it, where the language has one */
  readonly percentMark: string;
};

/** DOMAIN.md §2 */
export const CLDR: Readonly<Record<Locale, CldrTables>> = {
  fr: {
    months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    decimalMark: ',',
    groupMark: '\u202f',
    percentMark: '\u00a0%',
  },
  ar: {
    months: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
    decimalMark: ',',
    groupMark: '.',
    percentMark: '%',
  },
  en: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    decimalMark: '.',
    groupMark: ',',
    percentMark: '%',
  },
  zgh: {
    months: ['ⵉⵏⵏⴰⵢⵔ', 'ⴱⵕⴰⵢⵕ', 'ⵎⴰⵕⵚ', 'ⵉⴱⵔⵉⵔ', 'ⵎⴰⵢⵢⵓ', 'ⵢⵓⵏⵢⵓ', 'ⵢⵓⵍⵢⵓⵣ', 'ⵖⵓⵛⵜ', 'ⵛⵓⵜⴰⵏⴱⵉⵔ', 'ⴽⵜⵓⴱⵔ', 'ⵏⵓⵡⴰⵏⴱⵉⵔ', 'ⴷⵓⵊⴰⵏⴱⵉⵔ'],
    decimalMark: ',',
    groupMark: '\u00a0',
    percentMark: '\u00a0%',
  },
};
