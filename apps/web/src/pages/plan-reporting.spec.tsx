import { screen, within } from '@testing-library/react';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

test('says who has reported and who never has, the longest silence first', async () => {
  await renderApp('/fr/plans/essai/reporting?asOf=2023-07-31', planRoutes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Qui a déclaré, et quand' })).toBeInTheDocument();
  const figure = await screen.findByRole('figure', { name: 'Les organismes' });
  expect(figure).toHaveTextContent('1 organisme sur 2 a déclaré dans les 90 derniers jours. 1 n’a jamais déclaré.');
  const links = within(figure)
    .getAllByRole('link')
    .map((link) => link.textContent);
  expect(links.slice(0, 2)).toEqual(['Ministère de la justice', 'Direction du budget']);
  expect(figure).toHaveTextContent('il y a 19 jours, le 12 juillet 2023');
  const commitments = screen.getByRole('region', { name: 'Les engagements' });
  expect(commitments).toHaveTextContent('1 engagement sur 2 en a une de moins de 180 jours');
  expect(within(commitments).getByRole('link', { name: '1. Transparence budgétaire' })).toHaveAttribute(
    'href',
    '/fr/plans/essai/commitments/1?asOf=2023-07-31',
  );
});

test('a date to come shows today, and says what that means', async () => {
  const { requests } = await renderApp('/fr/plans/essai/reporting?asOf=2990-01-01', planRoutes);
  expect(await screen.findByText('Cette date est à venir')).toBeInTheDocument();
  expect(screen.getByText(/Personne ne peut déclarer l’avenir/)).toBeInTheDocument();
  expect(requests.some(({ query }) => query.has('asOf'))).toBe(false);
});
