import { screen, within } from '@testing-library/react';
import { commitment, noComments, updates } from '../testing/commitment-fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const ADDRESS = '/fr/plans/essai/commitments/1';
const PATH = '/plans/essai/commitments/1';

const contents = async (): Promise<(string | null)[]> =>
  within(await screen.findByRole('navigation', { name: 'Sommaire' }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

test('one page: activities with where their dates come from, calculation, history', async () => {
  await renderApp(ADDRESS, planRoutes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Transparence budgétaire' })).toBeInTheDocument();
  const second = screen.getByRole('heading', { level: 3, name: 'Mécanisme de consultation' }).closest('li') as HTMLElement;
  expect(second).toHaveAttribute('id', 'activite-2');
  expect(second).toHaveTextContent('dates héritées du plan');
  expect(second).toHaveTextContent('fin prévue dépassée de 31 jours');
  expect(second).toHaveTextContent('Crédits non ouverts');
  expect(await screen.findByRole('row', { name: /Somme 100 65,00/ })).toBeInTheDocument();
  expect(await screen.findByText('50 %')).toBeInTheDocument();
});

test('the metadata says who updated it last, and how often', async () => {
  await renderApp(ADDRESS, planRoutes);
  const updated = (await screen.findByText('Dernière mise à jour')).parentElement;
  expect(updated).toHaveTextContent(/12 juillet 2023 par .+ : voir la mise à jour$/);
  expect(screen.getByText('Période').parentElement).toHaveTextContent('2021 à 2023 (période du plan)');
});

test('a section with nothing in it is neither on the page nor in its contents', async () => {
  await renderApp(ADDRESS, { ...planRoutes, [PATH]: { ...commitment, updates: 0, problem: null } });
  expect(await contents()).toEqual(['#activites', '#calcul', '#commentaires']);
  expect(screen.queryByRole('heading', { name: 'Indicateurs' })).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Historique' })).not.toBeInTheDocument();
});

test('every heading of the page has its section when there is something to say', async () => {
  const [activity] = commitment.activityList;
  const full = {
    ...commitment,
    activityList: [...commitment.activityList, { ...activity, id: 13, number: 3, title: 'Ajoutée', supplementary: true, weight: null }],
    indicators: [
      {
        number: 1,
        kind: 'monitoring',
        name: 'Rapports publiés',
        nameLang: 'fr',
        unit: 'count',
        baseline: '2',
        target: '10',
        measurements: [
          { value: '4', printed: '4', on: '2022' },
          { value: '7', printed: '7', on: '2023' },
        ],
      },
      { number: 2, kind: 'impact', name: 'Confiance', nameLang: 'fr', unit: 'percent', baseline: null, target: null, measurements: [] },
    ],
    evidence: [
      {
        activity: 1,
        update: 5,
        effectiveOn: '2022-06-30',
        lang: 'fr',
        title: 'Étude (PDF)',
        url: 'https://example.org/etude.pdf',
        file: null,
        silent: null,
      },
    ],
  };
  const related = {
    asOf: '2023-07-31',
    items: [
      {
        plan: { slug: 'avant', number: 1, title: 'Premier plan', titleLang: 'fr' },
        number: 4,
        title: 'Budget citoyen',
        titleLang: 'fr',
        institution: commitment.institution,
        shown: null,
        band: null,
        coverage: '100.00',
        reasons: ['institution', 'title'],
      },
    ],
  };
  await renderApp(ADDRESS, { ...planRoutes, [PATH]: full, [`${PATH}/related`]: related });
  expect(await screen.findByRole('link', { name: '4. Budget citoyen' })).toHaveAttribute('href', '/fr/plans/avant/commitments/4');
  expect(screen.getByText('même organisme · intitulé semblable')).toBeInTheDocument();
  expect(await contents()).toEqual(
    ['engagement', 'activites', 'activites-supplementaires', 'calcul', 'indicateurs', 'pieces', 'historique', 'lies', 'commentaires'].map(
      (id) => `#${id}`,
    ),
  );
  expect(screen.getByRole('heading', { name: 'Indicateurs d’impact' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Rapports publiés 2 10 7 à 3 de la cible 2023/ })).toBeInTheDocument();
  const drawn = screen.getByRole('figure', { name: 'Rapports publiés' });
  expect(drawn).toHaveTextContent('De 4 (2022) à 7 (2023).');
  expect(within(drawn).getByRole('row', { name: '2022 4' })).toBeInTheDocument();
  expect(screen.getByRole('figure', { name: 'Calendrier des activités' })).toHaveTextContent('Étude comparative');
  expect(document.querySelector('#pieces a[href$="update=5#maj-5"]')).toBeInTheDocument();
});

test('the history turns its pages by links, at the same date, and each update has its own', async () => {
  const { requests } = await renderApp(`${ADDRESS}?asOf=2023-07-31&updates=2`, {
    ...planRoutes,
    [`${PATH}/updates`]: { ...updates, page: 2, total: 25 },
  });
  const pages = within(await screen.findByRole('navigation', { name: 'Pages de l’historique' }));
  expect(pages.getByRole('link', { name: 'Plus récentes' })).toHaveAttribute('href', `${ADDRESS}?asOf=2023-07-31#historique`);
  expect(pages.getByRole('link', { name: 'Plus anciennes' })).toHaveAttribute('href', `${ADDRESS}?asOf=2023-07-31&updates=3#historique`);
  expect(pages.getByText('Page 2 sur 3')).toBeInTheDocument();
  expect(document.querySelector(`#maj-1 a[href="${ADDRESS}?asOf=2023-07-31&update=1#maj-1"]`)).toBeInTheDocument();
  const asked = requests.find(({ path }) => path === `${PATH}/updates`);
  expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({ asOf: '2023-07-31', page: '2', size: '10' });
});

test('a report that was taken back is "no longer reported", never 0', async () => {
  const items = updates.items.map((update) => ({ ...update, percent: null, band: null, previousPercent: '50.00', note: 'Import annulé' }));
  await renderApp(ADDRESS, { ...planRoutes, [`${PATH}/updates`]: { ...updates, items } });
  const told = (await screen.findByText('n’est plus déclarée')).closest('li');
  expect(told).toHaveTextContent('Import annulé');
  expect(told).not.toHaveTextContent('%');
});

test('a permalink asks for the page that holds its update; what is no number is left out', async () => {
  const { requests } = await renderApp(`${ADDRESS}?update=7&comments=abc`, planRoutes);
  await screen.findByRole('heading', { name: 'Historique' });
  expect(requests.find(({ path }) => path === `${PATH}/updates`)?.query.get('containing')).toBe('7');
  expect(requests.find(({ path }) => path === `${PATH}/comments`)?.query.get('before')).toBeNull();
});

test('older comments are a link away', async () => {
  const items = [
    { id: 30, parentId: null, name: 'Une élue', body: 'Bravo', lang: 'fr', official: false, postedAt: '2023-01-02T10:00:00.000Z' },
  ];
  await renderApp(`${ADDRESS}?comments=50`, { ...planRoutes, [`${PATH}/comments`]: { ...noComments, items, total: 45, next: 30 } });
  expect(await screen.findByRole('link', { name: 'Commentaires plus anciens' })).toHaveAttribute(
    'href',
    `${ADDRESS}?comments=30#commentaires`,
  );
  expect(screen.getByRole('link', { name: 'Commentaires les plus récents' })).toHaveAttribute('href', `${ADDRESS}#commentaires`);
});
