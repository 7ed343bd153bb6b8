import type { Locale } from '@iltizam/shared/kernel/locale';
import { ar } from './ar.js';
import { en } from './en.js';
import { type ExportWords, fr } from './fr.js';
import { zgh } from './zgh.js';

const WORDS: Record<Locale, ExportWords> = { fr, ar, en, zgh };

export const wordsOf = (locale: Locale): ExportWords => WORDS[locale];
