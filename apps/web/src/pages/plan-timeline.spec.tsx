import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const figure = () => screen.findByRole('figure', { name: 'Les activités de 2021 à 2023' });

test('says how many activities are late, and holds them all in its table', async () => {
  await renderApp('/fr/plans/essai/timeline?asOf=2023-07-31', planRoutes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Chronologie des activités' })).toBeInTheDocument();
  expect(await figure()).toHaveTextContent('3 activités. 1 à risque.');
  expect(within(await figure()).getByRole('row', { name: /Étude comparative mars 2021 juin 2021/, hidden: true })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Chronologie' })).toHaveAttribute('aria-current', 'page');
});

test('only what is late: open, with its reason in words and where its dates come from', async () => {
  await renderApp('/fr/plans/essai/timeline?late=1', planRoutes);
  const items = within(await figure())
    .getAllByRole('listitem')
    .filter((item) => item.textContent.includes('Mécanisme'));
  expect(items[0]).toHaveTextContent('2021 – 2023 (dates du plan)');
  expect(items[0]).toHaveTextContent('Non déclarée');
  expect(items[0]).toHaveTextContent('86 points sous le prévu');
  expect(screen.queryByText('Loi publiée')).not.toBeInTheDocument();
  expect(await figure()).toHaveTextContent(/65\s% · 1 activité sur 2 · 1 à risque/);
});

test('the legend holds only the marks of this timeline', async () => {
  await renderApp('/fr/plans/essai/timeline?asOf=2023-07-31&late=1', planRoutes);
  const legend = await screen.findByRole('list', { name: 'Lecture de la chronologie' });
  expect(legend).toHaveTextContent('Dates reprises de l’engagement ou du plan');
  expect(legend).not.toHaveTextContent('Dates propres');
});

test('the filter goes into the address', async () => {
  await renderApp('/fr/plans/essai/timeline?asOf=2023-07-31', planRoutes);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'En retard, à risque ou sans nouvelles' }));
  await userEvent.click(screen.getByRole('button', { name: 'Afficher' }));
  expect(await figure()).toHaveTextContent('1 activité.');
  expect(screen.getByRole('link', { name: 'Qui a déclaré' })).toHaveAttribute('href', '/fr/plans/essai/reporting?asOf=2023-07-31');
});

test('an unknown axis says so and shows the way back', async () => {
  await renderApp('/fr/plans/essai/timeline?axis=99', planRoutes);
  expect(await screen.findByText('Cet axe ou cet organisme n’est pas dans ce plan')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('link', { name: 'Voir toutes les activités' }));
  expect(await figure()).toHaveTextContent('3 activités.');
});
