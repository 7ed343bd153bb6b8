import type { Locale } from '../kernel/locale.js';

/** Turns of phrase that announce instead of reporting. A short list on purpose: it feeds a warning, never a refusal. */
const FUTURE_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    'sera',
    'seront',
    'aura lieu',
    'auront lieu',
    'va être',
    'vont être',
    'devra',
    'devront',
    'devrait',
    'devraient',
    'reste à',
    'à venir',
    'prochainement',
    'est prévu',
    'est prévue',
    'sont prévus',
    'sont prévues',
    'est en cours',
    'sont en cours',
    'est programmé',
    'est programmée',
  ],
  ar: [
    'سيتم',
    'ستتم',
    'سوف',
    'سيكون',
    'ستكون',
    'سيجري',
    'ستجري',
    'سيصدر',
    'ستصدر',
    'من المرتقب',
    'من المقرر',
    'من المنتظر',
    'من المزمع',
    'قيد الإنجاز',
    'قريبا',
    'لاحقا',
  ],
  en: [
    'will',
    'shall',
    'going to',
    'upcoming',
    'forthcoming',
    'is planned',
    'are planned',
    'is scheduled',
    'are scheduled',
    'remains to',
    'in progress',
    'soon',
  ],
  zgh: [],
};

/** Vowel signs and the stretching dash change nothing to an Arabic word. */
const ARABIC_MARKS = /[\u064B-\u0652\u0640]/g;

const anyOf = (words: readonly string[]): RegExp | null =>
  words.length === 0 ? null : new RegExp(`(?<!\\p{L})[وف]?(?:${words.map((word) => word.normalize('NFC')).join('|')})(?!\\p{L})`, 'iu');

const PATTERNS: Readonly<Record<Locale, RegExp | null>> = {
  fr: anyOf(FUTURE_WORDS.fr),
  ar: anyOf(FUTURE_WORDS.ar),
  en: anyOf(FUTURE_WORDS.en),
  zgh: anyOf(FUTURE_WORDS.zgh),
};

/** True when a text in that language announces something to come; always false in a language without a list. DOMAIN.md §6. */
export const speaksOfFuture = (text: string, lang: Locale): boolean =>
  PATTERNS[lang]?.test(text.normalize('NFC').replace(ARABIC_MARKS, '').replace(/\s+/g, ' ')) ?? false;
