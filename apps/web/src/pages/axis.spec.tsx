import { screen, within } from '@testing-library/react';
import { planCalculation } from '../testing/fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const routes = {
  ...planRoutes,
  '/plans/essai/axes/1/calculation': { ...planCalculation, axis: { number: 1, title: 'Transparence', titleLang: 'fr' } },
};

test('an axis tells its rate, its commitments and the terms of its rate', async () => {
  await renderApp('/fr/plans/essai/axes/1', routes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Axe 1. Transparence' })).toBeInTheDocument();
  const receipt = await screen.findByRole('region', { name: 'D’où viennent ces 83\u202f%\u00a0?' });
  expect(receipt).toHaveTextContent('Le taux d’un axe est la moyenne des taux de ses engagements.');
  expect(receipt).toHaveTextContent(/Couverture\s: 100\s% du poids/);
  expect(within(receipt).getByRole('link', { name: 'Transparence budgétaire' })).toHaveAttribute(
    'href',
    '/fr/plans/essai/commitments/1#calcul',
  );
  expect(document.title).toBe('Axe 1. Transparence · Iltizam');
});

test('keeps the date in every link', async () => {
  await renderApp('/fr/plans/essai/axes/1?asOf=2023-07-31', routes);
  const receipt = await screen.findByRole('region', { name: /D’où viennent/ });
  expect(within(receipt).getByRole('link', { name: 'Transparence budgétaire' })).toHaveAttribute(
    'href',
    '/fr/plans/essai/commitments/1?asOf=2023-07-31#calcul',
  );
});

test('an axis that the plan does not have is said by name, with ways on', async () => {
  await renderApp('/fr/plans/essai/axes/9', planRoutes);
  expect(await screen.findByText('Ce plan n’a pas d’axe 9.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Voir ce plan et ses engagements' })).toHaveAttribute('href', '/fr/plans/essai');
  expect(screen.getByRole('search')).toBeInTheDocument();
});
