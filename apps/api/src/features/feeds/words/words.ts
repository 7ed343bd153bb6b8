import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { ar } from './ar.js';
import { en } from './en.js';
import { type FeedWords, fr } from './fr.js';
import { zgh } from './zgh.js';

const WORDS: Record<Locale, FeedWords> = { fr, ar, en, zgh };

export const feedWordsOf = (locale: Locale): FeedWords => WORDS[locale];

/** Puts values in a phrase; a value is never read as a phrase. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

/** A decimal string with the mark of the language. */
export const inDigits = (decimal: string, locale: Locale): string => decimal.replace('.', CLDR[locale].decimalMark);
