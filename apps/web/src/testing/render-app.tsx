import { render, type RenderResult } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createQueryClient, Providers } from '../app/providers.js';
import { createRoutes } from '../app/router.js';
import { createI18n } from '../lib/i18n.js';
import { fakeApi, type FakeRequest, type Routes } from './fake-api.js';

/** The real router and pages at an address, over a fake API; the requests it received come back with the screen. */
export const renderApp = (address: string, routes: Routes): RenderResult & { requests: FakeRequest[] } => {
  const requests = fakeApi(routes);
  const i18n = createI18n();
  const router = createMemoryRouter(createRoutes(i18n), { initialEntries: [address] });
  const screen = render(
    <Providers i18n={i18n} queryClient={createQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...screen, requests };
};
