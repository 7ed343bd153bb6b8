import type { SearchHit, SearchResults } from '@iltizam/shared/search/contract';
import { fireEvent, screen, within } from '@testing-library/react';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const plan = { slug: 'essai', title: 'Plan d’essai', titleLang: 'fr' } as const;
const hit = (own: Partial<SearchHit>): SearchHit => ({
  kind: 'commitment',
  title: [
    { text: 'La ', marked: false },
    { text: 'transparence', marked: true },
  ],
  titleLang: 'fr',
  snippet: [{ text: '<b>Un texte</b>', marked: false }],
  snippetLang: 'fr',
  plan,
  commitment: { number: 4, title: 'La transparence', titleLang: 'fr' },
  activity: null,
  update: null,
  on: null,
  rate: '65.00',
  shown: 65,
  band: 'significant',
  coverage: null,
  url: null,
  ...own,
});

const update = hit({
  kind: 'update',
  title: [{ text: 'بوابة', marked: true }],
  titleLang: 'ar',
  snippet: [{ text: 'Piste', marked: true }],
  activity: 7,
  update: 12,
  on: '2024-06-01',
});

const results: SearchResults = {
  q: 'transparence',
  match: 'exact',
  total: 24,
  groups: [
    { kind: 'commitment', total: 1, items: [hit({})] },
    { kind: 'update', total: 23, items: [update] },
  ],
  page: 1,
  size: 10,
  suggestions: [],
};
const nothing: SearchResults = { ...results, q: 'xq', match: 'none', total: 0, groups: [] };

const open = (address: string, answer: SearchResults = results) => renderApp(address, { ...planRoutes, '/search': answer });

test('results stand by kind, with their counts, and their titles lead to them', async () => {
  const { requests } = await open('/fr/search?q=transparence&plan=essai');
  expect(await screen.findByRole('status')).toHaveTextContent('24 résultats pour « ⁨transparence⁩ »');
  expect(document.title).toMatch(/^24 résultats pour/);
  const commitments = screen.getByRole('region', { name: 'Engagements 1' });
  expect(within(commitments).getByRole('link', { name: 'La transparence' })).toHaveAttribute('href', '/fr/plans/essai/commitments/4');
  expect(within(commitments).getByText('transparence', { selector: 'mark' })).toBeInTheDocument();
  expect(within(commitments).getByText('<b>Un texte</b>')).toBeInTheDocument();
  const updates = screen.getByRole('region', { name: 'Mises à jour 23' });
  expect(within(updates).getByRole('link', { name: 'بوابة' })).toHaveAttribute('href', '/fr/plans/essai/commitments/4?update=12#maj-12');
  expect(within(updates).getByText('بوابة').closest('[lang]')).toHaveAttribute('dir', 'rtl');
  expect(within(updates).getByRole('link', { name: /Tout voir/ })).toHaveAttribute(
    'href',
    '/fr/search?q=transparence&kind=update&plan=essai',
  );
  const asked = requests.find(({ path }) => path === '/search');
  expect(Object.fromEntries(asked?.query ?? [])).toEqual({ q: 'transparence', plan: 'essai', page: '1', lang: 'fr' });
});

test('one kind is read page by page', async () => {
  await open('/fr/search?q=transparence&kind=update&page=2', { ...results, page: 2 });
  const pages = await screen.findByRole('navigation', { name: 'Pages de résultats' });
  expect(pages).toHaveTextContent('Page 2 sur 3');
  expect(within(pages).getByRole('link', { name: 'Page précédente' })).toHaveAttribute('href', '/fr/search?q=transparence&kind=update');
  expect(document.title).toMatch(/ – page 2/);
});

test('a new question keeps the plan and begins at the first page', async () => {
  const { requests } = await open('/fr/search?q=transparence&plan=essai&page=3');
  const form = await screen.findByRole('search');
  fireEvent.change(within(form).getByRole('searchbox'), { target: { value: ' budget ' } });
  fireEvent.submit(form);
  await screen.findByDisplayValue('budget');
  const last = requests.findLast(({ path }) => path === '/search');
  expect(Object.fromEntries(last?.query ?? [])).toEqual({ q: 'budget', plan: 'essai', page: '1', lang: 'fr' });
});

test('nothing found leads on: close words, all plans, the plans to browse', async () => {
  await open('/fr/search?q=xq&plan=essai', { ...nothing, suggestions: [{ text: 'budget', lang: 'fr' }] });
  expect(await screen.findByRole('status')).toHaveTextContent('Aucun résultat pour « ⁨xq⁩ »');
  expect(screen.getByRole('link', { name: 'budget' })).toHaveAttribute('href', '/fr/search?q=budget&plan=essai');
  expect(screen.getByRole('link', { name: 'Chercher dans tous les plans' })).toHaveAttribute('href', '/fr/search?q=xq');
  expect(screen.getByRole('link', { name: 'Parcourir les plans' })).toBeInTheDocument();
});

test('without a question the plans are there; one that is too long is not asked', async () => {
  await open('/fr/search?q=%E2%80%8F%20');
  expect(await screen.findByRole('heading', { name: 'Ou parcourir les plans' })).toBeInTheDocument();
  const { requests } = await open(`/fr/search?q=${'x'.repeat(201)}`);
  expect(await screen.findByText(/dépasse 200 caractères/, { selector: 'p' })).toBeInTheDocument();
  expect(requests.filter(({ path }) => path === '/search')).toEqual([]);
});
