import type { Catalogue } from '../lib/translator.js';

type Used = { [name: string]: string | Used };

/** A catalogue that notes in `used` each text it is asked for: a page begins in the browser with these words alone. */
export const watchedWords = (catalogue: Catalogue, used: Used): Catalogue =>
  new Proxy(catalogue, {
    get: (target, name: string) => {
      const entry = target[name];
      if (entry === undefined) return undefined;
      if (typeof entry === 'string') return (used[name] = entry);
      const known = used[name];
      const branch: Used = typeof known === 'object' ? known : {};
      used[name] = branch;
      return watchedWords(entry, branch);
    },
  });
