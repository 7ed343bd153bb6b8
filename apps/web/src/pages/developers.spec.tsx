import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../testing/fake-api.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const routes = {
  ...planRoutes,
  '/plans/essai/datasets/axes.json': (request: { query: URLSearchParams }) =>
    request.query.has('axis') ? refusal(422, 'request.invalid', 'Valeurs possibles : 1.') : { rows: [{ rate: '82.50' }] },
  '/plans/essai/datasets/axes.csv': 'plan,rate',
};

const example = async (name: string): Promise<HTMLElement> => {
  const section = (await screen.findByRole('heading', { name })).closest('section');
  if (section === null) throw new Error(`${name} is in no section`);
  return section;
};

test('shows each request with what the API answers to it now, refusals included', async () => {
  await renderApp('/fr/developers', routes);
  const table = await example('Un tableau en JSON');
  expect(within(table).getByText('curl "http://localhost/api/v1/plans/essai/datasets/axes.json?lang=fr"')).toBeInTheDocument();
  expect(await within(table).findByText(/"rate": "82\.50"/)).toBeInTheDocument();
  const problem = await example('Une erreur');
  expect(await within(problem).findByText(/^422 ·/)).toBeInTheDocument();
  expect(within(problem).getByText(/"code": "request\.invalid"/)).toBeInTheDocument();
});

test('copies a request', async () => {
  const user = userEvent.setup();
  const written = jest.spyOn(navigator.clipboard, 'writeText');
  await renderApp('/fr/developers', routes);
  const plans = await example('Les plans');
  await user.click(within(plans).getByRole('button', { name: /Copier/ }));
  expect(written).toHaveBeenCalledWith('curl "http://localhost/api/v1/plans?lang=fr"');
  expect(within(plans).getByText('Copié')).toBeInTheDocument();
});

test('links to the OpenAPI document and to the data', async () => {
  await renderApp('/fr/developers', routes);
  expect(await screen.findByRole('link', { name: 'Document OpenAPI 3.1' })).toHaveAttribute('href', '/api/openapi.json');
  expect(screen.getByRole('link', { name: 'Télécharger les données' })).toHaveAttribute('href', '/fr/data');
});
