import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { loadCatalogue } from '../app/catalogues/load.js';
import { Speech } from '../ui/translation.js';

/** One component as a page brings it from the server: no effect, no measure, no JavaScript after it. */
export const drawUi = async (element: ReactElement, language: Locale): Promise<HTMLElement> => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<Speech value={{ language, catalogue: await loadCatalogue(language) }}>{element}</Speech>);
  return page;
};
