import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ResourceLanguage } from 'i18next';

/** One chunk a language: a reader downloads theirs only (and French, which fills a missing text). */
const LOADERS: Partial<Record<Locale, () => Promise<{ catalogue: ResourceLanguage }>>> = {
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
  en: () => import('./en.js'),
};

export const loadCatalogue = async (language: Locale): Promise<ResourceLanguage> => (await LOADERS[language]?.())?.catalogue ?? {};
