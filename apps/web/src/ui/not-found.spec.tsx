import { screen } from '@testing-library/react';
import { renderApp } from '../testing/render-app.js';

test.each([
  ['/fr/plans/inconnu', 'Aucun plan public ne porte l’adresse « inconnu ».'],
  ['/fr/nulle/part', 'Aucune page n’a l’adresse /fr/nulle/part. Elle a peut-être changé.'],
])('at %s says what is not there, and where to go', async (address, words) => {
  await renderApp(address, { '/plans': { items: [], current: null } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveTextContent(words);
  expect(screen.getByRole('search')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Tous les plans' })).toHaveAttribute('href', '/fr/#plans');
});
