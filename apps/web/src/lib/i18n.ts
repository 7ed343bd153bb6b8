import { DEFAULT_LOCALE, directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { createInstance, type FormatterModule, type i18n as I18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatNumber } from './format.js';

/** Loads the catalogue of a language: namespaces are `ui` and the names of the features. */
export type CatalogueLoader = (language: Locale) => Promise<ResourceLanguage>;

/** A count in a sentence takes the marks of its language, as every figure does. */
const countsInWords: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) => {
    if (typeof value === 'number') return formatNumber(value, (language ?? DEFAULT_LOCALE) as Locale);
    return typeof value === 'string' ? value : '';
  },
};

/**
 * A key without a plural suffix is the form for "other" and stands in for a missing form
 * (`activities` with `activities_one` in French): a reader never sees a raw key.
 */
export const createI18n = (): I18n => {
  const i18n = createInstance();
  void i18n
    .use(countsInWords)
    .use(initReactI18next)
    .init({
      resources: {},
      lng: DEFAULT_LOCALE,
      fallbackLng: DEFAULT_LOCALE,
      defaultNS: 'ui',
      initAsync: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
      react: { useSuspense: false },
    });
  return i18n;
};

const addCatalogue = async (i18n: I18n, language: Locale, load: CatalogueLoader): Promise<void> => {
  if (i18n.hasResourceBundle(language, 'ui')) return;
  for (const [namespace, entries] of Object.entries(await load(language))) i18n.addResourceBundle(language, namespace, entries);
};

/** Shows the screens in a language: loads its catalogue once and sets the document's language and direction. */
export const activateLanguage = async (i18n: I18n, language: Locale, load: CatalogueLoader): Promise<void> => {
  await Promise.all([addCatalogue(i18n, language, load), addCatalogue(i18n, DEFAULT_LOCALE, load)]);
  if (i18n.language !== language) await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
};
