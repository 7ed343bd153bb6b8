import type { Locale } from '@iltizam/shared/kernel/locale';
import { formatNumber } from './format.js';

/** The words of one language: namespace → key → text; keys may nest. */
export type Catalogue = { readonly [name: string]: string | Catalogue };

/** What fills the `{{places}}` of a text; numbers take the marks of the language. */
export type Values = Readonly<Record<string, string | number | undefined>>;

type PluralRule = Pick<Intl.PluralRules, 'select'>;

/** CLDR has no plural rule for Tamazight, and a browser asked for one answers with that of its own language. */
const PLURALS: Record<Locale, PluralRule> = {
  fr: new Intl.PluralRules('fr'),
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
  zgh: { select: (count) => (count === 1 ? 'one' : 'other') },
};

const find = (catalogue: Catalogue, path: readonly string[]): string | undefined => {
  let found: string | Catalogue | undefined = catalogue;
  for (const name of path) {
    if (typeof found !== 'object') return undefined;
    found = found[name];
  }
  return typeof found === 'string' ? found : undefined;
};

/**
 * A key without a plural suffix is the form for "other", and stands for the forms that a language writes alike; any language may
 * write `_zero` for a count of 0.
 */
const formOf = (catalogue: Catalogue, language: Locale, key: string, count: unknown): string | undefined => {
  const path = key.split('.');
  const form = (suffix: string): string | undefined => find(catalogue, [...path.slice(0, -1), `${path.at(-1)}${suffix}`]);
  if (typeof count !== 'number') return form('');
  return (count === 0 ? form('_zero') : undefined) ?? form(`_${PLURALS[language].select(count)}`) ?? form('');
};

const fill = (text: string, language: Locale, values: Values): string =>
  text.replace(/{{(\w+)}}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });

/**
 * The text of `key` (`rates.none`, or `ui:rates.none` for another namespace than the first of `namespaces`), its places filled; undefined when
 * the catalogue has none.
 */
export const translate = (
  catalogue: Catalogue,
  language: Locale,
  namespaces: readonly string[],
  key: string,
  values: Values = {},
): string | undefined => {
  const colon = key.indexOf(':');
  const [namespace = '', name] = colon < 0 ? [namespaces[0], key] : [key.slice(0, colon), key.slice(colon + 1)];
  const words = catalogue[namespace];
  const text = typeof words === 'object' ? formOf(words, language, name, values['count']) : undefined;
  return text === undefined ? undefined : fill(text, language, values);
};
