import { screen, within } from '@testing-library/react';
import { workspaceRoutes } from '../features/workspace/workspace.fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

test.each([
  ['/fr', true],
  ['/fr/plans/essai', true],
  ['/fr/methodology', true],
  ['/fr/workspace', false],
  ['/fr/sign-in', false],
])('at %s the footer says where to report a fault in the figures: %s', async (address, says) => {
  await renderApp(address, { ...planRoutes, ...workspaceRoutes });
  const footer = await screen.findByRole('contentinfo');
  expect(within(footer).getByRole('link', { name: 'Méthode' })).toBeInTheDocument();
  expect(within(footer).queryAllByText(/Une erreur dans ces données/)).toHaveLength(says ? 1 : 0);
});
