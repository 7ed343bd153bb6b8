import type { ActivityPage } from '@iltizam/shared/activities/contract';
import { screen, within } from '@testing-library/react';
import { commitment, updates } from '../testing/commitment-fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const ADDRESS = '/fr/plans/essai/commitments/1/activities/1';
const PATH = '/plans/essai/commitments/1/activities/1';

const [first] = commitment.activityList;
if (first === undefined) throw new Error('The fixture has no activity');
const { institution, plan, axis, rate, shown, band, coverage, title, titleLang, asOf } = commitment;

const activity: ActivityPage = {
  ...first,
  asOf,
  plan,
  axis,
  commitment: { number: 1, title, titleLang, institution, rate, shown, band, coverage },
  share: '65.00',
  contribution: '65.00',
  lastUpdateBy: institution,
  updates: 1,
  evidence: [],
  sheet: null,
  narrative: null,
  previous: null,
  next: 2,
  abilities: { reportProgress: false, editSheet: false },
};

const sheet: NonNullable<ActivityPage['sheet']> = {
  objective: { text: 'Une stratégie', lang: 'fr' },
  projectStart: null,
  months: [
    { month: 10, calendar: null },
    { month: 18, calendar: null },
  ],
  means: { missions: 3, expertsPerMission: 2, daysPerMission: 2.5, personDays: 15 },
  experts: [
    { role: { text: 'Juge', lang: 'fr' }, title: 'M.', name: 'Expert Un', country: { code: 'ES', name: 'Espagne' } },
    { role: null, title: null, name: null, country: null },
  ],
  targetGroup: null,
  method: { text: 'Un groupe.\n\nUn document.', lang: 'fr' },
  indicators: [{ text: 'Groupe constitué', lang: 'fr' }],
  deliverables: [],
  changedOn: '2023-07-01',
};

const open = (changes: Partial<ActivityPage> = {}) =>
  renderApp(ADDRESS, { ...planRoutes, [PATH]: { ...activity, ...changes }, '/plans/essai/commitments/1/updates': updates });

const rowOf = async (term: string): Promise<HTMLElement> => (await screen.findByText(term)).parentElement as HTMLElement;

test('says its weight, what it brings to the rate and where the calculation is; what is empty is not there', async () => {
  await open();
  expect(await rowOf('Poids')).toHaveTextContent('65, soit 65 % du poids de l’engagement');
  expect(await rowOf('Part dans le taux de l’engagement')).toHaveTextContent('65 points sur 65 possibles.');
  expect(screen.getByRole('link', { name: 'Voir le calcul' })).toHaveAttribute('href', '/fr/plans/essai/commitments/1#calcul');
  expect(screen.getByRole('link', { name: 'Activité suivante (2)' })).toHaveAttribute('href', '/fr/plans/essai/commitments/1/activities/2');
  expect(screen.queryByRole('heading', { name: 'Fiche d’activité' })).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Pièces justificatives' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /fiche/ })).not.toBeInTheDocument();
});

test('without a report there is no figure; without a weight, no part of a rate', async () => {
  await open({
    percent: null,
    band: null,
    effectiveOn: null,
    lastUpdateBy: null,
    updates: 0,
    weight: null,
    share: null,
    contribution: null,
  });
  expect(await screen.findByText(/Rien n’était déclaré au/)).toBeInTheDocument();
  expect(await rowOf('Poids')).toHaveTextContent('sans poids');
  expect(screen.queryByText('Part dans le taux de l’engagement')).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Historique de l’activité' })).not.toBeInTheDocument();
});

test('its sheet multiplies, names who agreed, and leaves the months to a project whose start is not set', async () => {
  await open({ sheet, abilities: { reportProgress: false, editSheet: true } });
  const shown = within(await screen.findByRole('region', { name: 'Fiche d’activité' }));
  expect(shown.getByText('15 jours-personnes')).toBeInTheDocument();
  expect(shown.getByText('3 × 2 × 2,5 = 15')).toBeInTheDocument();
  expect(shown.getByText('M10')).toBeInTheDocument();
  expect(shown.getByText('mois du projet, dont le début n’est pas fixé')).toBeInTheDocument();
  expect(shown.getByText('M. Expert Un').closest('li')).toHaveTextContent('M. Expert Un (Espagne)Juge');
  expect(shown.getByText('Expert·e 2')).toBeInTheDocument();
  expect(shown.queryByText('Cible')).not.toBeInTheDocument();
  expect(shown.getByRole('link', { name: 'La fiche en PDF' })).toHaveAttribute('href', `/api/v1${PATH}/sheet.pdf?lang=fr`);
  expect(screen.getByRole('link', { name: 'Modifier la fiche' })).toHaveAttribute('href', '/fr/studio/essai/activities/11/sheet');
});

test('only what is still open is an open difficulty', async () => {
  const [difficulty] = commitment.activityList.flatMap(({ difficulties }) => difficulties);
  if (difficulty === undefined) throw new Error('The fixture has no difficulty');
  await open({ difficulties: [{ ...difficulty, resolvedOn: '2023-07-30' }] });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('heading', { name: 'Difficultés ouvertes' })).not.toBeInTheDocument();
});
