import type { DatasetDictionary } from '@iltizam/shared/exports/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const column = { type: 'decimal', unit: 'percent', required: false, values: null } as const;

const dictionary: DatasetDictionary = {
  formats: ['csv', 'xlsx', 'json'],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  items: [
    {
      name: 'commitments',
      title: 'Engagements',
      description: 'Les engagements.',
      filters: ['asOf', 'axis', 'institution'],
      key: ['commitment_number'],
      columns: [{ ...column, name: 'rate', description: 'taux exact' }],
    },
    {
      name: 'curve',
      title: 'Courbe',
      description: 'Le taux de chaque mois.',
      filters: ['asOf'],
      key: ['day'],
      columns: [{ ...column, name: 'planned', description: 'taux prévu' }],
    },
  ],
};

const routes = { ...planRoutes, '/datasets': dictionary };
const address = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');

test('lists the tables of the current plan with their files and what their columns mean', async () => {
  await renderApp('/fr/data', routes);
  expect(await screen.findByRole('heading', { name: 'Engagements' })).toBeInTheDocument();
  expect(address('CSV Engagements')).toBe('/api/v1/plans/essai/datasets/commitments.csv?lang=fr');
  expect(address('XLSX Courbe')).toBe('/api/v1/plans/essai/datasets/curve.xlsx?lang=fr');
  const table = screen.getByRole('table', { name: 'Colonnes de «\u00a0Engagements\u00a0»', hidden: true });
  expect(within(table).getByRole('row', { name: /rate taux exact nombre décimal · % · peut être vide/, hidden: true })).toBeInTheDocument();
});

test('carries the day, the axis and the body of the address into the links of the tables that have them, and says which have not', async () => {
  await renderApp('/fr/data?plan=essai&asOf=2023-07-31&axis=1', routes);
  await screen.findByRole('heading', { name: 'Courbe' });
  expect(address('JSON Engagements')).toBe('/api/v1/plans/essai/datasets/commitments.json?asOf=2023-07-31&axis=1&lang=fr');
  expect(address('JSON Courbe')).toBe('/api/v1/plans/essai/datasets/curve.json?asOf=2023-07-31&lang=fr');
  expect(screen.getByText(/Ce tableau ne se filtre pas ainsi/)).toBeInTheDocument();
});

test('says when the address asks for an axis that the plan does not have', async () => {
  await renderApp('/fr/data?axis=77', routes);
  expect(await screen.findByText(/un axe ou un organisme que ce plan n’a pas/)).toBeInTheDocument();
});

test('the form writes the choice into the address', async () => {
  await renderApp('/fr/data', routes);
  await userEvent.selectOptions(await screen.findByLabelText('Axe'), '1');
  await userEvent.click(screen.getByRole('button', { name: 'Préparer les liens' }));
  expect(address('CSV Engagements')).toContain('axis=1');
});

test('offers a feed and a calendar of the plan, each axis and each body', async () => {
  await renderApp('/fr/data', routes);
  const table = await screen.findByRole('table', { name: 'Flux et calendriers du plan' });
  const [feed, calendar] = within(within(table).getByRole('row', { name: /Tout le plan/ })).getAllByRole('link');
  expect(feed).toHaveAttribute('href', '/api/v1/plans/essai/feed.atom?lang=fr');
  expect(calendar).toHaveAttribute('href', '/api/v1/plans/essai/calendar.ics?lang=fr');
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(2);
});

test('describes the plan to search engines without ending its own element', async () => {
  const hostile = { ...planRoutes['/plans/essai'], title: '</script><script>alert(1)</script>' };
  const { container } = await renderApp('/fr/data', { ...routes, '/plans/essai': hostile });
  await screen.findByRole('heading', { name: 'Engagements' });
  const text = container.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@type': 'Dataset', name: hostile.title, temporalCoverage: '2021-01-01/2023-12-31' });
});
