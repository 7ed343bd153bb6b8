import type { ErrorCode, ErrorParams } from '@iltizam/shared/kernel/errors';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { ar } from './words/ar.js';
import { en } from './words/en.js';
import { type FieldCode, fr, type Words } from './words/fr.js';
import { zgh } from './words/zgh.js';

const WORDS: Record<Locale, Words> = { fr, ar, en, zgh };

const filled = (text: string, params: ErrorParams): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));

export const problemWords = (locale: Locale, code: ErrorCode, params: ErrorParams): { title: string; detail: string } => {
  const { title, detail } = WORDS[locale].problems[code];
  return { title, detail: filled(detail, params) };
};

/** A rule without words of its own says that the form is wrong, never the library's English. */
export const fieldWords = (locale: Locale, code: string, params: ErrorParams): string => {
  const words = WORDS[locale].fields;
  if (code in WORDS[locale].problems) return problemWords(locale, code as ErrorCode, params).detail;
  return filled(words[code in words ? (code as FieldCode) : 'nestedValidation'], params);
};
