import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import { trimDecimal } from '@iltizam/shared/kernel/decimal';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { ar } from './ar.js';
import { en } from './en.js';
import { type Forms, fr, type NoticeWords } from './fr.js';
import { zgh } from './zgh.js';

const WORDS: Record<Locale, NoticeWords> = { fr, ar, en, zgh };

/** CLDR has no plural rule for Tamazight. */
const PLURALS: Record<Locale, Pick<Intl.PluralRules, 'select'>> = {
  fr: new Intl.PluralRules('fr'),
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
  zgh: { select: (count) => (count === 1 ? 'one' : 'other') },
};

export const noticeWordsOf = (locale: Locale): NoticeWords => WORDS[locale];

/** Puts values in a phrase; a value is never read as a phrase. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

/** `1 057` as the screens write it. */
const grouped = (count: number, locale: Locale): string => String(count).replace(/\B(?=(\d{3})+$)/g, CLDR[locale].groupMark);

export const counted = (forms: Forms, count: number, locale: Locale, values: Record<string, string> = {}): string =>
  fill(forms[PLURALS[locale].select(count)] ?? forms.other, { ...values, count: grouped(count, locale) });

/** `82,5 %`, kept together, and apart from the letters around it where those run the other way. */
export const percentInWords = (percent: string, locale: Locale): string => {
  const { decimalMark, percentMark } = CLDR[locale];
  const text = `${trimDecimal(percent).replace('.', decimalMark)}${percentMark.replace('\u00a0', '\u202f')}`;
  return directionOf(locale) === 'rtl' ? `\u2066${text}\u2069` : text;
};
