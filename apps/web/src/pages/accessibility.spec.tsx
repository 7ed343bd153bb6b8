import { screen, within } from '@testing-library/react';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

test('says what was tested, what was not, and whom to tell', async () => {
  await renderApp('/fr/accessibility', planRoutes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Déclaration d’accessibilité' })).toBeInTheDocument();
  expect(screen.getByText(/WCAG\) 2\.2, niveau AA/)).toBeInTheDocument();
  expect(screen.getByText('Aucun essai complet avec un lecteur d’écran.')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Choisir un engagement' })).toHaveAttribute('href', '/fr/plans/essai#engagements');
});

test('is a link away from every page, in the footer', async () => {
  await renderApp('/fr/methodology', planRoutes);
  const footer = await screen.findByRole('contentinfo');
  for (const [name, href] of [
    ['Méthode', '/fr/methodology'],
    ['Accessibilité', '/fr/accessibility'],
    ['Données ouvertes', '/fr/data'],
    ['Développeurs', '/fr/developers'],
  ] as const)
    expect(within(footer).getByRole('link', { name })).toHaveAttribute('href', href);
  expect(within(footer).getByRole('link', { name: 'العربية' })).toHaveAttribute('hreflang', 'ar');
});
