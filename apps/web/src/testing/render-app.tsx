import { act, render, type RenderResult } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadCatalogue } from '../app/catalogues/load.js';
import { createQueryClient, Providers } from '../app/providers.js';
import { locate } from '../app/router.js';
import { Site } from '../app/site.js';
import { todayInMorocco } from '../ui/use-today.js';
import { fakeApi, type FakeRequest, type Routes } from './fake-api.js';

const TURNS = 20;

/** Lets the answers of the fake API come in, then the parts of the page that wait for them, then their code. */
const answersAndParts = async (): Promise<void> => {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve));
};

/** The real pages at an address, over a fake API; the requests it received come back with the screen. */
export const renderApp = async (address: string, routes: Routes): Promise<RenderResult & { requests: FakeRequest[] }> => {
  const requests = fakeApi(routes);
  const place = locate(new URL(address, 'http://localhost'), ['fr']);
  if ('redirect' in place) throw new Error(`${address} leads to ${place.redirect}`);
  await Promise.all([loadCatalogue(place.language), place.page?.load()]);
  const app = (
    <Providers queryClient={createQueryClient()} today={todayInMorocco()}>
      <MemoryRouter initialEntries={[address]}>
        <Site fallback={place.language} />
      </MemoryRouter>
    </Providers>
  );
  const screen = await act(async () => {
    const rendered = render(app);
    await answersAndParts();
    return rendered;
  });
  return { ...screen, requests };
};
