import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../testing/fake-api.js';
import { plan } from '../testing/fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

test('says what was done, draws it with its table, and opens the calculation', async () => {
  await renderApp('/fr/plans/essai', planRoutes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Plan d’essai 2021-2023' })).toBeInTheDocument();
  expect(await screen.findByText(/du plan est réalisé au/)).toHaveTextContent('31 juillet 2023, 9 points derrière le calendrier');
  const axes = screen.getByRole('figure', { name: 'Par axe' });
  expect(within(axes).getByText(/est le plus éloigné de son calendrier/)).toBeInTheDocument();
  expect(within(axes).getByRole('row', { name: /1\. Transparence 82,50 91,50 −9/, hidden: true })).toBeInTheDocument();
  const receipt = await screen.findByRole('region', { name: 'D’où viennent ces 83\u202f%\u00a0?' });
  expect(within(receipt).getByRole('row', { name: /Somme 2 82,50/ })).toBeInTheDocument();
  expect(document.title).toBe('Plan d’essai 2021-2023 · Iltizam');
});

test('lists the commitments by axis, the late ones with their reason', async () => {
  await renderApp('/fr/plans/essai', planRoutes);
  const section = (await screen.findByRole('heading', { level: 3, name: 'Axe 1. Transparence' })).closest('section') as HTMLElement;
  const [late, finished] = within(section).getAllByRole('listitem') as [HTMLElement, HTMLElement];
  expect(within(late).getByRole('link', { name: 'Transparence budgétaire' })).toHaveAttribute('href', '/fr/plans/essai/commitments/1');
  expect(late).toHaveTextContent('À risque');
  expect(late).toHaveTextContent('25 points sous le prévu');
  expect(finished).toHaveTextContent('Complétée');
});

test('a filter goes to the API and stays in the address of the list', async () => {
  const { requests } = await renderApp('/fr/plans/essai?asOf=2023-07-31', planRoutes);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Niveau' }), 'Limitée');
  const asked = () => requests.findLast(({ path }) => path === '/plans/essai/commitments')?.query;
  await waitFor(() => expect(asked()?.get('band')).toBe('limited'));
  expect(asked()?.get('asOf')).toBe('2023-07-31');
  expect(asked()?.get('lang')).toBe('fr');
});

test('no commitment found: says so and offers to clear the criteria', async () => {
  await renderApp('/fr/plans/essai?band=limited', {
    ...planRoutes,
    '/plans/essai/commitments': { items: [], page: 1, size: 100, total: 0 },
  });
  expect(await screen.findByText('Aucun engagement ne correspond à ces critères.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('link', { name: 'Effacer les critères' }));
  expect(await screen.findByRole('combobox', { name: 'Niveau' })).toHaveValue('');
});

test('a failure says what failed and retries', async () => {
  let broken = true;
  await renderApp('/fr/plans/essai', {
    ...planRoutes,
    '/plans/essai/progress': () =>
      broken ? refusal(503, 'server.unavailable', 'La base de données ne répond pas.') : planRoutes['/plans/essai/progress'],
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('La base de données ne répond pas.');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByText(/du plan est réalisé au/)).toBeInTheDocument();
});

test('an unknown plan is a page that does not exist', async () => {
  await renderApp('/fr/plans/inconnu', {});
  expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeInTheDocument();
});

test('a date to come shows today, and says so', async () => {
  const { requests } = await renderApp('/fr/plans/essai?asOf=2990-01-01', planRoutes);
  expect(await screen.findByText('Cette date est à venir')).toBeInTheDocument();
  expect(requests.some(({ query }) => query.has('asOf'))).toBe(false);
});

test('the slider names its day, and asks once it rests', async () => {
  const { requests } = await renderApp('/fr/plans/essai?asOf=2023-07-31', planRoutes);
  const slider = await screen.findByRole('slider', { name: 'Mois, du début du plan à aujourd’hui' });
  expect(slider).toHaveAttribute('aria-valuetext', '31 juillet 2023');
  const asked = () => requests.filter(({ path, query }) => path === '/plans/essai/progress' && query.get('asOf') !== '2023-07-31');
  fireEvent.change(slider, { target: { value: '4' } });
  fireEvent.change(slider, { target: { value: '5' } });
  expect(slider).toHaveAttribute('aria-valuetext', '30 juin 2021');
  await waitFor(() => expect(asked().map(({ query }) => query.get('asOf'))).toEqual(['2021-06-30']));
});

test('the date moves by links and a form, which need no script', async () => {
  await renderApp('/fr/plans/essai?asOf=2023-07-31&axis=1', planRoutes);
  const control = await screen.findByRole('region', { name: 'Voir le plan à une autre date' });
  expect(within(control).getByRole('link', { name: 'Fin du mois précédent' })).toHaveAttribute(
    'href',
    '/fr/plans/essai?asOf=2023-06-30&axis=1',
  );
  expect(within(control).getByRole('link', { name: 'Date des taux publiés' })).toHaveAttribute('aria-current', 'date');
  expect(within(control).getByRole('link', { name: 'Aujourd’hui' })).toHaveAttribute('href', '/fr/plans/essai?axis=1');
  expect(control.querySelector('form')).toHaveFormValues({ asOf: '2023-07-31', axis: '1' });
});

test('a date is typed in peace: it is asked for when sent, and Escape brings back the day on screen', async () => {
  const { requests } = await renderApp('/fr/plans/essai?asOf=2023-07-31&axis=1', planRoutes);
  const field = await screen.findByLabelText('Date');
  const asked = () => requests.filter(({ path }) => path === '/plans/essai/progress').map(({ query }) => query.get('asOf'));
  for (const value of ['0002-07-31', '0020-07-31', '0202-07-31', '2022-07-31']) fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
  expect(asked()).toEqual(['2023-07-31']);
  expect(field).toHaveValue('2022-07-31');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field).toHaveValue('2023-07-31');
  expect(field).toHaveAttribute('min', '2021-01-01');
  fireEvent.change(field, { target: { value: '2022-12-31' } });
  await userEvent.click(screen.getByRole('button', { name: 'Afficher cette date' }));
  await waitFor(() => expect(asked()).toEqual(['2023-07-31', '2022-12-31']));
  expect(await screen.findByRole('combobox', { name: 'Axe' })).toHaveValue('1');
});

test('the months go on after the end of the plan, and the steps follow them', async () => {
  await renderApp('/fr/plans/essai?asOf=2023-12-31', planRoutes);
  expect(await screen.findByRole('link', { name: 'Fin du mois suivant' })).toHaveAttribute('href', '/fr/plans/essai?asOf=2023-08-31');
  expect(Number(screen.getByRole('slider').getAttribute('max'))).toBeGreaterThan(36);
});

test('each axis leads to its page, and what is late to its activities', async () => {
  await renderApp('/fr/plans/essai?asOf=2023-07-31&sort=rate', planRoutes);
  const axes = await screen.findByRole('figure', { name: 'Par axe' });
  expect(within(axes).getByRole('link', { name: 'Transparence' })).toHaveAttribute('href', '/fr/plans/essai/axes/1?asOf=2023-07-31');
  expect(screen.getByRole('link', { name: 'Voir les activités en retard, à risque ou sans nouvelles' })).toHaveAttribute(
    'href',
    '/fr/plans/essai/timeline?asOf=2023-07-31&late=1',
  );
});

test('criteria that do not exist are told and removed by a link; the list stays', async () => {
  const { requests } = await renderApp('/fr/plans/essai?asOf=2023-07-31&delay=xyz&axis=9&institution=budget', planRoutes);
  expect(await screen.findByText(/^Ces critères n’existent pas\s: Axe «.{2}9.{2}» · Calendrier «.{2}xyz.{2}»$/u)).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: 'Transparence budgétaire' })).not.toEqual([]);
  expect(requests.find(({ path }) => path === '/plans/essai/commitments')?.query.get('axis')).toBeNull();
  expect(screen.getByRole('link', { name: 'Retirer ces critères' })).toHaveAttribute(
    'href',
    '/fr/plans/essai?asOf=2023-07-31&institution=budget#engagements',
  );
});

test('words that no commitment has can be looked for in the whole site', async () => {
  await renderApp('/fr/plans/essai?q=snate', { ...planRoutes, '/plans/essai/commitments': { items: [], page: 1, size: 100, total: 0 } });
  expect(await screen.findByRole('link', { name: /^Chercher «.*snate.*» dans tout le site$/ })).toHaveAttribute(
    'href',
    '/fr/search?q=snate',
  );
});

test('each body has its rate, and leads to its commitments', async () => {
  await renderApp('/fr/plans/essai', planRoutes);
  const figure = await screen.findByRole('figure', { name: 'Par organisme' });
  expect(figure).toHaveTextContent('Un seul organisme porte le plan : « Direction du budget », à 9 points de son calendrier.');
  expect(within(figure).getByRole('link', { name: 'Direction du budget' })).toHaveAttribute(
    'href',
    '/fr/plans/essai?institution=budget#engagements',
  );
});

test('says that a draft report takes remarks and until when, and nothing once that is over', async () => {
  const name = /^Le projet du rapport 3 reçoit vos remarques jusqu’au 6 décembre 2026 inclus$/;
  const { unmount } = await renderApp('/fr/plans/essai', {
    ...planRoutes,
    '/plans/essai': { ...plan, openDrafts: [{ report: 3, remarksUntil: '2026-12-06' }] },
  });
  expect(await screen.findByRole('link', { name })).toHaveAttribute('href', '/fr/plans/essai/reports#rapport-3-draft');
  unmount();
  await renderApp('/fr/plans/essai', planRoutes);
  expect(await screen.findByText(/du plan est réalisé au/)).toBeInTheDocument();
  expect(screen.queryByText(/reçoit vos remarques/)).not.toBeInTheDocument();
});
