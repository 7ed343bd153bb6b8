import type { CommitmentWeights, WeightingList } from '@iltizam/shared/activities/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, type FakeRequest } from '../testing/fake-api.js';
import { visitor } from '../testing/fixtures.js';
import { renderApp } from '../testing/render-app.js';

const lead = {
  account: { name: 'Chef', email: 'lead@demo.example', language: 'fr', roles: ['lead'] },
  abilities: { ...visitor.abilities, reportProgress: true },
};

const commitment = (changes: Partial<CommitmentWeights> = {}): CommitmentWeights => ({
  id: 20,
  version: 4,
  number: 1,
  title: 'Budget ouvert',
  titleLang: 'fr',
  plan: { slug: 'essai', title: 'Plan d’essai', titleLang: 'fr' },
  rule: 'as_zero',
  frozen: false,
  activities: [
    { id: 30, number: 1, title: 'Publier', titleLang: 'fr', supplementary: false, weight: '1', percent: '100' },
    { id: 31, number: 2, title: 'Former', titleLang: 'fr', supplementary: false, weight: '1', percent: null },
    { id: 32, number: 3, title: 'En plus', titleLang: 'fr', supplementary: true, weight: null, percent: null },
  ],
  ...changes,
});

const listOf = (...items: CommitmentWeights[]): WeightingList => ({ items });
const routes = { '/session': lead };
const weight = (number: number) => screen.getByRole('textbox', { name: `Poids de l’activité ${number}` });
const shares = (container: HTMLElement) => [...container.querySelectorAll('output')].map(({ textContent }) => textContent);

it('shows each share and what the weights make of the rate, before they are saved', async () => {
  const user = userEvent.setup();
  const { container, requests } = await renderApp('/fr/workspace/weights', {
    ...routes,
    '/workspace/weights': listOf(commitment()),
    'PUT /commitments/20/weights': commitment({ version: 5 }),
  });
  await screen.findByRole('textbox', { name: 'Poids de l’activité 1' });
  expect(shares(container)).toEqual(['50,00 %', '50,00 %', '–']);
  await user.clear(weight(1));
  await user.type(weight(1), '0,5');
  expect(shares(container)).toEqual(['33,33 %', '66,67 %', '–']);
  expect(screen.getByText(/passerait de 50\s% à 33\s% \(exactement 33,33\)/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Enregistrer ces poids' }));
  const sent = requests.find(({ method }) => method === 'PUT');
  expect(sent?.headers.get('if-match')).toBe('"4"');
  expect(sent?.body).toEqual({
    weights: [
      { activityId: 30, weight: '0.5' },
      { activityId: 31, weight: '1' },
    ],
  });
  expect(await screen.findByText('Poids enregistrés.')).toBeInTheDocument();
});

it('refuses a weight of nothing at its field, and sends none', async () => {
  const user = userEvent.setup();
  const { requests } = await renderApp('/fr/workspace/weights', { ...routes, '/workspace/weights': listOf(commitment()) });
  await screen.findByRole('textbox', { name: 'Poids de l’activité 1' });
  await user.clear(weight(2));
  await user.type(weight(2), '0');
  await user.click(screen.getByRole('button', { name: 'Enregistrer ces poids' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Une réponse est à corriger');
  expect(weight(2)).toHaveAccessibleDescription(/nombre positif/);
  expect(requests.some(({ method }) => method === 'PUT')).toBe(false);
});

it('shows what somebody else saved beside what was typed', async () => {
  const user = userEvent.setup();
  let stored = commitment();
  const { requests } = await renderApp('/fr/workspace/weights', {
    ...routes,
    '/workspace/weights': () => listOf(stored),
    'PUT /commitments/20/weights': ({ headers }: FakeRequest) => {
      if (headers.get('if-match') === '"5"') return commitment({ version: 6 });
      const [first, ...others] = commitment().activities;
      stored = commitment({ version: 5, activities: first ? [{ ...first, weight: '9' }, ...others] : others });
      return refusal(412, 'request.precondition_failed', 'Modifié entre-temps');
    },
  });
  await screen.findByRole('textbox', { name: 'Poids de l’activité 1' });
  await user.clear(weight(1));
  await user.type(weight(1), '4');
  await user.click(screen.getByRole('button', { name: 'Enregistrer ces poids' }));
  const both = await screen.findByRole('group', { name: /^Activité 1\s: / });
  expect(both).toHaveTextContent(/Votre version 4.*Version enregistrée 9/);
  await user.click(screen.getByRole('button', { name: 'Continuer avec ces choix' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer ces poids' }));
  await waitFor(() => expect(requests.filter(({ method }) => method === 'PUT')).toHaveLength(2));
  expect(requests.filter(({ method }) => method === 'PUT')[1]?.headers.get('if-match')).toBe('"5"');
});

it('shows frozen weights to read', async () => {
  await renderApp('/fr/workspace/weights', { ...routes, '/workspace/weights': listOf(commitment({ frozen: true })) });
  expect(await screen.findByText(/Les poids de ce plan sont figés/)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('calls the lead from its home', async () => {
  const waiting = commitment({ activities: commitment().activities.map((activity) => ({ ...activity, weight: null })) });
  await renderApp('/fr/workspace', { ...routes, '/workspace/activities': { items: [] }, '/workspace/weights': listOf(waiting) });
  expect(await screen.findByText('Un engagement attend les poids de ses activités')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Pondérer les activités' })).toHaveAttribute('href', '/fr/workspace/weights');
});
