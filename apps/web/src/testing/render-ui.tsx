import type { Locale } from '@iltizam/shared/kernel/locale';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { loadCatalogue } from '../app/catalogues/load.js';
import { createQueryClient, Providers } from '../app/providers.js';
import { Speech } from '../ui/translation.js';
import { todayInMorocco } from '../ui/use-today.js';

/** One component with its catalogue, outside the pages. */
export const renderUi = async (element: ReactElement, language: Locale = 'fr'): Promise<RenderResult> => {
  const speech = { language, catalogue: await loadCatalogue(language) };
  return render(
    <Providers queryClient={createQueryClient()} today={todayInMorocco()}>
      <Speech value={speech}>
        <MemoryRouter>{element}</MemoryRouter>
      </Speech>
    </Providers>,
  );
};
