import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { loadCatalogue } from '../app/catalogues/load.js';
import { createQueryClient, Providers } from '../app/providers.js';
import { activateLanguage, createI18n } from '../lib/i18n.js';
import type { Locale } from '@iltizam/shared/kernel/locale';

/** One component with its catalogue, outside the pages. */
export const renderUi = async (element: ReactElement, language: Locale = 'fr'): Promise<RenderResult> => {
  const i18n = createI18n();
  await activateLanguage(i18n, language, loadCatalogue);
  return render(
    <Providers i18n={i18n} queryClient={createQueryClient()}>
      <MemoryRouter>{element}</MemoryRouter>
    </Providers>,
  );
};
