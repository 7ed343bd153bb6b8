import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { noComments } from '../testing/commitment-fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';
import { publishedReports } from '../testing/report-fixtures.js';

const ADDRESS = '/fr/plans/essai/reports';
const REMARKS = '/plans/essai/reports/1/comments';
const routes = { ...planRoutes, '/plans/essai/reports': publishedReports, [REMARKS]: noComments };

test('a published draft is said to be one, with its day for remarks, its files and their size', async () => {
  await renderApp(ADDRESS, routes);
  const report = await screen.findByRole('article', { name: /^Rapport 1, projet/ });
  expect(report).toHaveTextContent('Ceci est un projet de rapport');
  expect(report).toHaveTextContent('Les remarques sont reçues jusqu’au 6 décembre 2026 inclus.');
  expect(within(report).getByRole('link', { name: /^PDF accessible/ })).toHaveAttribute('href', publishedReports.items[0]?.files[0]?.url);
  expect(report).toHaveTextContent('2,1 Mo');
  expect(report).toHaveTextContent('ab'.repeat(32));
});

test('files that are being written are announced, and appear by themselves', async () => {
  const [draft] = publishedReports.items;
  let items = [{ ...draft, files: [], filesUnderWay: 1 }] as typeof publishedReports.items;
  await renderApp(ADDRESS, { ...routes, '/plans/essai/reports': () => ({ items }) });
  expect(await screen.findByText(/^Un autre fichier est en cours d’écriture/)).toBeInTheDocument();
  const report = screen.getByRole('article', { name: /^Rapport 1, projet/ });
  expect(within(report).queryByRole('link', { name: /^PDF accessible/ })).toBeNull();
  ({ items } = publishedReports);
  expect(await within(report).findByRole('link', { name: /^PDF accessible/ }, { timeout: 4_500 })).toBeInTheDocument();
  expect(screen.queryByText(/en cours d’écriture/)).toBeNull();
}, 10_000);

test('a remark on the draft is held for moderation, and said to be so', async () => {
  let sent = 0;
  const { requests } = await renderApp(ADDRESS, {
    ...routes,
    [REMARKS]: () => ({ ...noComments, pending: sent }),
    [`POST ${REMARKS}`]: () => {
      sent += 1;
      return { id: 9, state: 'pending' };
    },
  });
  const remarks = await screen.findByRole('region', { name: /^Remarques sur ce projet Rapport 1, projet/ });
  expect(await within(remarks).findByText(/^Aucune remarque pour l’instant/)).toBeInTheDocument();
  await userEvent.click(within(remarks).getByText('Écrire une remarque'));
  const form = await within(remarks).findByRole('form');
  await userEvent.type(within(form).getByRole('textbox', { name: 'Remarque' }), 'Le taux de l’engagement 3 ?');
  await userEvent.click(within(form).getByRole('button', { name: 'Envoyer la remarque' }));
  expect(await within(form).findByRole('status')).toHaveTextContent('Un modérateur la lira');
  expect(within(remarks).getByText('Une remarque attend sa modération.')).toBeInTheDocument();
  expect(within(remarks).queryByText(/^Aucune remarque/)).toBeNull();
  expect(requests.find(({ method }) => method === 'POST')).toMatchObject({ path: REMARKS, body: { body: 'Le taux de l’engagement 3 ?' } });
});

test('once the time for remarks is over the page says so', async () => {
  const closed = { ...noComments, abilities: { comment: false, replyOfficially: false } };
  const [draft] = publishedReports.items;
  await renderApp(ADDRESS, {
    ...routes,
    '/plans/essai/reports': { items: [{ ...draft, remarksOpen: false, remarksUntil: null }] },
    [REMARKS]: closed,
  });
  expect(await screen.findByText('Il ne reçoit plus de remarques.')).toBeInTheDocument();
  expect(await screen.findByText('Les remarques sur ce projet sont closes.')).toBeInTheDocument();
  expect(screen.queryByText(/^Aucune remarque pour l’instant/)).toBeNull();
});

test.each([
  [{ same: true, differences: [] }, 'Recalculés à l’instant : les mêmes chiffres.'],
  [{ same: false, differences: [{ at: 'plan.rate', published: '82.18', computed: '82.10' }] }, 'Un chiffre diffère'],
])('its figures are computed again when a reader asks: %j', async (answer, expected) => {
  const { requests } = await renderApp(ADDRESS, { ...routes, '/plans/essai/reports/1/draft/verification': answer });
  const asked = () => requests.filter(({ path }) => path.endsWith('/verification')).length;
  expect(asked()).toBe(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Recalculer maintenant' }));
  expect(await screen.findByText(expected)).toBeInTheDocument();
  expect(asked()).toBe(1);
});

test('without a published report the page says so, and leads to the report of today', async () => {
  await renderApp(ADDRESS, { ...routes, '/plans/essai/reports': { items: [] } });
  expect(await screen.findByText('Aucun rapport n’est publié pour ce plan.')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Page web (HTML) Le plan entier' })).toHaveAttribute(
    'href',
    '/api/v1/plans/essai/report.html?lang=fr',
  );
});

test('the report of a body on a day is chosen, and what the plan does not have is the whole plan', async () => {
  await renderApp(`${ADDRESS}?part=axes/99`, routes);
  const form = await screen.findByRole('form', { name: 'Choisir une partie et un jour' });
  expect(within(form).getByRole('combobox', { name: 'Partie du plan' })).toHaveDisplayValue('Le plan entier');
  await userEvent.selectOptions(within(form).getByRole('combobox'), screen.getByRole('option', { name: /^Organisme/ }));
  await userEvent.clear(within(form).getByLabelText('Chiffres au'));
  await userEvent.type(within(form).getByLabelText('Chiffres au'), '2023-07-31');
  await userEvent.click(within(form).getByRole('button', { name: 'Choisir' }));
  expect(await screen.findByRole('heading', { name: 'Le rapport au 31 juillet 2023' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^PDF accessible Organisme/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/api\/v1\/plans\/essai\/institutions\/[^/]+\/report\.pdf\?asOf=2023-07-31&lang=fr$/),
  );
});

test('a final report published before the last day for remarks says why, and its draft leads to it', async () => {
  const [draft] = publishedReports.items;
  const final = { ...draft, kind: 'final', remarksOpen: false, remarksUntil: null, earlyReason: 'Tout a été répondu.' };
  await renderApp(ADDRESS, { ...routes, '/plans/essai/reports': { items: [final, draft] } });
  const article = await screen.findByRole('article', { name: /définitif/ });
  expect(within(article).getByText('Tout a été répondu.')).toBeInTheDocument();
  const link = screen.getByRole('link', { name: 'Le rapport définitif a paru' });
  expect(link).toHaveAttribute('href', `${ADDRESS}#${article.id}`);
});

test('the report of a part is first that of the day of the report published last; today is a day like another', async () => {
  const { unmount } = await renderApp(ADDRESS, routes);
  expect(await screen.findByRole('heading', { name: 'Le rapport au 31 juillet 2023' })).toBeInTheDocument();
  const link = () => screen.getByRole('link', { name: 'Page web (HTML) Le plan entier' });
  expect(link()).toHaveAttribute('href', '/api/v1/plans/essai/report.html?asOf=2023-07-31&lang=fr');
  unmount();
  await renderApp(`${ADDRESS}?asOf=2099-12-31`, routes);
  expect(await screen.findByRole('link', { name: 'Page web (HTML) Le plan entier' })).toHaveAttribute(
    'href',
    '/api/v1/plans/essai/report.html?lang=fr',
  );
});
