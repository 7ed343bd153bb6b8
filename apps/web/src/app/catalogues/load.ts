import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Catalogue } from '../../lib/translator.js';

/** One chunk a language: a reader downloads theirs only. */
const LOADERS: Record<Locale, () => Promise<{ catalogue: Catalogue }>> = {
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
  en: () => import('./en.js'),
  zgh: () => import('./zgh.js'),
};

const loaded = new Map<Locale, Catalogue>();
const loading = new Map<Locale, Promise<Catalogue>>();

/** The words of a language: the same promise each time, so that a component may wait for it. */
export const loadCatalogue = (language: Locale): Promise<Catalogue> => {
  const known = loading.get(language);
  if (known) return known;
  const promise = LOADERS[language]().then(({ catalogue }) => {
    loaded.set(language, catalogue);
    return catalogue;
  });
  loading.set(language, promise);
  // A reader whose connection failed may try again.
  promise.catch(() => loading.delete(language));
  return promise;
};

/** The words of a language that are here already: nothing has to wait for them. */
export const loadedCatalogue = (language: Locale): Catalogue | undefined => loaded.get(language);
