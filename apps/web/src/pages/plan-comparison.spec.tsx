import { screen, within } from '@testing-library/react';
import { firstComparison, stillComparison } from '../testing/dashboard-fixtures.js';
import { archivePlan } from '../testing/fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

test('says what moved between two days, in points', async () => {
  const { requests } = await renderApp('/fr/plans/essai/compare?from=2023-05-02&to=2023-07-31', planRoutes);
  expect(await screen.findByText(/le plan est passé de 80/)).toHaveTextContent('Entre le 2 mai 2023 et le 31 juillet 2023');
  const commitments = screen.getByRole('figure', { name: 'Les engagements qui ont bougé' });
  expect(commitments).toHaveTextContent('1 engagement a avancé. Le plus grand mouvement : « Transparence budgétaire », +5 points.');
  expect(within(commitments).getByRole('row', { name: /1\. Transparence budgétaire 60,00 65,00 \+5/, hidden: true })).toBeInTheDocument();
  const asked = requests.find(({ path }) => path === '/plans/essai/comparison')?.query;
  expect([asked?.get('from'), asked?.get('to')]).toEqual(['2023-05-02', '2023-07-31']);
});

test('nothing moved: says so and offers days when something did', async () => {
  await renderApp('/fr/plans/essai/compare', { ...planRoutes, '/plans/essai/comparison': stillComparison });
  expect(await screen.findByText('Aucun mouvement entre ces deux dates')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Voir les trois mois qui la précèdent' })).toHaveAttribute(
    'href',
    '/fr/plans/essai/compare?from=2023-05-02&to=2023-07-31',
  );
});

test('nothing was declared on the first day: no movement is told', async () => {
  const { requests } = await renderApp('/fr/plans/essai/compare', { ...planRoutes, '/plans/essai/comparison': firstComparison });
  expect(
    await screen.findByText(
      /^Rien n’était déclaré au 1er janvier 2021\s: l’évolution n’est pas connue\. Au 31 juillet 2023, le plan est à/,
    ),
  ).toBeInTheDocument();
  const commitments = screen.getByRole('figure', { name: 'Les engagements qui ont bougé' });
  expect(commitments).toHaveTextContent('2 engagements ont leur première déclaration.');
  expect(commitments).not.toHaveTextContent('a avancé');
  expect(
    within(commitments).getByRole('row', { name: /1\. Transparence budgétaire 0,00 65,00 première déclaration/, hidden: true }),
  ).toBeInTheDocument();
  expect(requests.find(({ path }) => path === '/plans/essai/comparison')?.query.get('from')).toBe('2021-01-01');
});

test('offers days to compare', async () => {
  await renderApp('/fr/plans/essai/compare?from=2023-05-02&to=2023-07-31&with=ancien', planRoutes);
  const presets = within(await screen.findByRole('navigation', { name: 'Dates proposées' }));
  expect(presets.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Dernière déclaration et trois mois avant',
    'De la date des taux publiés à aujourd’hui',
    'Un an jusqu’à aujourd’hui',
    'Depuis le début du plan',
  ]);
  expect(presets.getByRole('link', { name: /^Dernière/ })).toHaveAttribute('aria-current', 'true');
  expect(presets.getByRole('link', { name: /^Dernière/ })).toHaveAttribute(
    'href',
    '/fr/plans/essai/compare?from=2023-05-02&to=2023-07-31&with=ancien',
  );
});

test('days in the wrong order, to come, or that are none are put right and told', async () => {
  const { requests } = await renderApp('/fr/plans/essai/compare?from=2023-07-31&to=2023-05-02', planRoutes);
  expect(await screen.findByText(/elles sont remises dans l’ordre/)).toBeInTheDocument();
  expect(requests.find(({ path }) => path === '/plans/essai/comparison')?.query.get('from')).toBe('2023-05-02');
  await renderApp('/fr/plans/essai/compare?from=abc&to=2990-01-01', planRoutes);
  expect(await screen.findByText('Une des dates n’existe pas')).toBeInTheDocument();
  expect(screen.getByText(/Une des dates est à venir/)).toBeInTheDocument();
});

test('beside an archived plan: its published rate, and why there is no difference', async () => {
  await renderApp('/fr/plans/essai/compare?with=ancien', planRoutes);
  const figure = await screen.findByRole('figure', { name: 'Deux plans côte à côte' });
  expect(figure).toHaveTextContent('seul son taux publié, 84 % (décembre 2020), est connu');
  expect(figure).toHaveTextContent('taux publié, non recalculé ici');
});

test('an unknown plan to compare with is told', async () => {
  await renderApp('/fr/plans/essai/compare?with=inconnu', planRoutes);
  expect(await screen.findByText('L’autre plan n’existe pas ou n’est pas public')).toBeInTheDocument();
});

test('an archived plan has no days to compare', async () => {
  await renderApp('/fr/plans/ancien/compare', { ...planRoutes, '/plans/ancien': { ...planRoutes['/plans/essai'], ...archivePlan } });
  expect(await screen.findByText(/deux dates ne peuvent pas être comparées/)).toBeInTheDocument();
  expect(screen.queryByLabelText('Première date')).not.toBeInTheDocument();
});
