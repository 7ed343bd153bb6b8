import { screen, within } from '@testing-library/react';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

test('works a commitment of the current plan out, step by step down to the figure shown', async () => {
  await renderApp('/fr/methodology', planRoutes);
  const table = await screen.findByRole('table', { name: 'Les activités\u00a0: poids × avancement' });
  expect(within(table).getByRole('row', { name: /^1\. Étude comparative 65 100\s% 6\s500 100\s%/ })).toBeInTheDocument();
  expect(within(table).getByRole('row', { name: /Somme 100 6\s500/ })).toBeInTheDocument();
  expect(screen.getByText(/6\s500 ÷ 100 = 65\./)).toBeInTheDocument();
  expect(screen.getByText(/dans les tableaux et les fichiers\s: 65,00\./)).toBeInTheDocument();
  expect(screen.getByText(/sur les pages\s: 65\s%\./)).toBeInTheDocument();
  expect(
    screen.getByText(/90,00 prévus moins 65,00 réalisés\s: \+25 points\. Le seuil d’alerte de ce plan est de 20 points/),
  ).toBeInTheDocument();
});

test('without a plan the text still stands, with the usual thresholds', async () => {
  await renderApp('/fr/methodology', { '/plans': { items: [], current: null } });
  expect(await screen.findByText('L’exemple apparaîtra avec le premier plan publié.')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Complétée à partir de 90/ })).toBeInTheDocument();
});
