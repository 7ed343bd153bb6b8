import { screen, within } from '@testing-library/react';
import { archivePlan, planSummary } from '../testing/fixtures.js';
import { late, movements } from '../testing/news-fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';
import { todayInMorocco } from '../ui/use-today.js';

const routes = { ...planRoutes, '/plans/essai/movements': movements, '/plans/essai/late': late };
const region = (name: string | RegExp) => screen.findByRole('region', { name });

test('says in one sentence where the current plan stands, and leads to the calculation', async () => {
  await renderApp('/fr', routes);
  const card = await region('Plan d’essai 2021-2023');
  expect(card).toHaveTextContent(/83% du plan est réalisé au 31 juillet 2023, 9 points derrière le calendrier\./);
  expect(within(card).getByRole('link', { name: 'Refaire le calcul' })).toHaveAttribute('href', '/fr/plans/essai#calcul');
});

test('shows the axes, each leading to its own calculation', async () => {
  await renderApp('/fr', routes);
  const axes = await screen.findByRole('figure', { name: 'Par axe' });
  expect(within(axes).getByRole('link', { name: 'Transparence' })).toHaveAttribute('href', '/fr/plans/essai/axes/1');
});

test('tells what moved last and what is late, with the reason in words', async () => {
  await renderApp('/fr', routes);
  expect(await screen.findByRole('link', { name: 'Étude comparative' })).toHaveAttribute(
    'href',
    '/fr/plans/essai/commitments/1#activite-1',
  );
  expect(await region('Dernières déclarations, juillet 2023')).toHaveTextContent(
    /12 juillet 2023 · Engagement 1 · Direction du budget.*de 50\s% à 100\s%/,
  );
  const list = await region('Ce qui est en retard');
  expect(within(list).getByRole('link', { name: 'Voir les 3 activités en retard ou à risque' })).toHaveAttribute(
    'href',
    '/fr/plans/essai/timeline?late=1',
  );
  expect(list).toHaveTextContent('2 activités ont dépassé leur date de fin. Une est à risque.');
  expect(within(list).getByRole('listitem')).toHaveTextContent(/En retard fin prévue dépassée de 31 jours.*juin 2023.*Non déclarée/);
});

test('what moved lately is news', async () => {
  const items = movements.items.map((item) => ({ ...item, effectiveOn: todayInMorocco() }));
  await renderApp('/fr', { ...routes, '/plans/essai/movements': { ...movements, items } });
  expect(await region('Ce qui a bougé')).toBeInTheDocument();
});

test('what was taken back is told without a level', async () => {
  const items = movements.items.slice(0, 1).map((item) => ({ ...item, from: '40', to: null, band: null }));
  await renderApp('/fr', { ...routes, '/plans/essai/movements': { ...movements, items } });
  const [told] = await screen.findAllByText('n’est plus déclarée');
  expect(told?.closest('li')).not.toHaveTextContent('%');
});

test('searches with a plain form', async () => {
  await renderApp('/fr', routes);
  const form = await screen.findByRole('search');
  expect(form).toHaveAttribute('action', '/fr/search');
  expect(form).toHaveAttribute('method', 'get');
  expect(within(form).getByRole('searchbox', { name: /Chercher un engagement/ })).toHaveAttribute('name', 'q');
});

test('lists the plans of every member under its name, an archive with its published rate alone', async () => {
  const commune = {
    ...planSummary,
    slug: 'rabat',
    title: 'Plan de Rabat',
    member: { slug: 'rabat', name: 'Rabat', nameLang: 'fr', kind: 'commune' },
  };
  await renderApp('/fr', { ...routes, '/plans': { items: [planSummary, archivePlan, commune], current: 'essai' } });
  const country = await region(/Gouvernement du Maroc pays · 2 plans/);
  expect(within(country).getAllByRole('listitem')).toHaveLength(2);
  expect(within(country).getByRole('link', { name: /^83\s%\s*Comment ce taux est-il calculé/ })).toHaveAttribute(
    'href',
    '/fr/plans/essai#calcul',
  );
  expect(country).toHaveTextContent(/84\s%\s*réalisés en décembre 2020 selon le gouvernement/);
  expect(await region(/Rabat commune · un plan/)).toHaveTextContent('Plan de Rabat');
});

test('without any plan it says so, and still tells how to take part', async () => {
  await renderApp('/fr', { '/plans': { items: [], current: null } });
  expect(await screen.findByText('Aucun plan n’est encore publié')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Comment participer' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Ce qui est en retard' })).not.toBeInTheDocument();
});

test('the address of the plans shows them all', async () => {
  await renderApp('/fr/plans', routes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Les plans d’action' })).toBeInTheDocument();
  expect(await region(/Gouvernement du Maroc pays · 2 plans/)).toBeInTheDocument();
});
