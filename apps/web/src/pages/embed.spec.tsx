import { screen } from '@testing-library/react';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

test('a commitment in a frame: what it is, how far, since when, and a link that opens beside', async () => {
  const { requests } = await renderApp('/fr/embed/plans/essai/commitments/1?asOf=2023-07-31', planRoutes);
  const link = await screen.findByRole('link', { name: 'Transparence budgétaire' });
  expect(link).toHaveAttribute('href', '/fr/plans/essai/commitments/1?asOf=2023-07-31');
  expect(link).toHaveAttribute('target', '_blank');
  expect(screen.getByText(/réalisés au/)).toHaveTextContent('31 juillet 2023');
  expect(screen.getByText('Significative')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /Réalisé 65/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toBeInTheDocument();
  expect(screen.queryByRole('banner')).not.toBeInTheDocument();
  expect(requests.map(({ path }) => path)).toEqual(['/plans/essai/commitments/1']);
});

test('an axis in a frame names its plan', async () => {
  await renderApp('/fr/embed/plans/essai/axes/1', planRoutes);
  expect(await screen.findByRole('link', { name: 'Transparence' })).toHaveAttribute('href', '/fr/plans/essai/axes/1');
  expect(screen.getByText(/Axe 1 ·/)).toHaveTextContent('Plan d’essai 2021-2023');
});

test('a plan in a frame', async () => {
  await renderApp('/fr/embed/plans/essai', planRoutes);
  expect(await screen.findByRole('link', { name: 'Plan d’essai 2021-2023' })).toBeInTheDocument();
});

test('an axis that does not exist is said in the frame, without the site around it', async () => {
  await renderApp('/fr/embed/plans/essai/axes/99', planRoutes);
  expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeInTheDocument();
  expect(screen.queryByRole('banner')).not.toBeInTheDocument();
});
