import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../testing/fake-api.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const ADDRESS = '/fr/plans/essai/commitments/1';
const COMMENTS = '/plans/essai/commitments/1/comments';

test('one page: activities with where their dates come from, calculation, history', async () => {
  await renderApp(ADDRESS, planRoutes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Transparence budgétaire' })).toBeInTheDocument();
  const second = screen.getByRole('heading', { level: 3, name: 'Mécanisme de consultation' }).closest('li') as HTMLElement;
  expect(second).toHaveTextContent('dates héritées du plan');
  expect(second).toHaveTextContent('fin prévue dépassée de 31 jours');
  expect(second).toHaveTextContent('Crédits non ouverts');
  expect(await screen.findByRole('row', { name: /Somme 100 65,00/ })).toBeInTheDocument();
  expect(await screen.findByText('50 %')).toBeInTheDocument();
});

test('a comment is held for moderation, and the page says so', async () => {
  const { requests } = await renderApp(ADDRESS, { ...planRoutes, [`POST ${COMMENTS}`]: { id: 9, state: 'pending' } });
  const form = await screen.findByRole('form', { name: 'Votre question ou remarque' });
  await userEvent.type(within(form).getByRole('textbox', { name: 'Commentaire' }), 'Où est le rapport ?');
  await userEvent.click(within(form).getByRole('button', { name: 'Envoyer le commentaire' }));
  expect(await within(form).findByRole('status')).toHaveTextContent('Un modérateur le lira');
  const sent = requests.find(({ method }) => method === 'POST');
  expect(sent?.body).toEqual({ name: null, body: 'Où est le rapport ?', parentId: null, website: '', language: 'fr' });
  expect(sent?.headers.get('idempotency-key')).toBeTruthy();
});

test('what the API refuses stands beside its field and in the summary', async () => {
  await renderApp(ADDRESS, {
    ...planRoutes,
    [`POST ${COMMENTS}`]: refusal(422, 'request.invalid', 'Des champs sont à corriger.', [
      { pointer: '/body', code: 'too_long', detail: 'Trop long.' },
    ]),
  });
  const form = await screen.findByRole('form', { name: 'Votre question ou remarque' });
  const box = within(form).getByRole('textbox', { name: 'Commentaire' });
  await userEvent.type(box, 'Une question');
  await userEvent.click(within(form).getByRole('button', { name: 'Envoyer le commentaire' }));
  expect(await within(form).findByRole('alert')).toHaveTextContent('Trop long.');
  expect(box).toBeInvalid();
  expect(box).toHaveAccessibleDescription(/Trop long\./);
});

test('an empty comment is refused before it is sent', async () => {
  const { requests } = await renderApp(ADDRESS, planRoutes);
  const form = await screen.findByRole('form', { name: 'Votre question ou remarque' });
  await userEvent.click(within(form).getByRole('button', { name: 'Envoyer le commentaire' }));
  expect(await within(form).findByRole('alert')).toHaveTextContent('Une réponse est à corriger');
  expect(requests.some(({ method }) => method === 'POST')).toBe(false);
});
