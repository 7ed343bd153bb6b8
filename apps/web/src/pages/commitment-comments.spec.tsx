import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../testing/fake-api.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const ADDRESS = '/fr/plans/essai/commitments/1';
const COMMENTS = '/plans/essai/commitments/1/comments';

/** The form comes when somebody wants to write. */
const openForm = async (): Promise<HTMLElement> => {
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
  await userEvent.click(await screen.findByText('Écrire un commentaire'));
  return screen.findByRole('form', { name: 'Votre question ou remarque' });
};

test('a comment is held for moderation, and the page says so', async () => {
  const { requests } = await renderApp(ADDRESS, { ...planRoutes, [`POST ${COMMENTS}`]: { id: 9, state: 'pending' } });
  const form = await openForm();
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
  const form = await openForm();
  const box = within(form).getByRole('textbox', { name: 'Commentaire' });
  await userEvent.type(box, 'Une question');
  await userEvent.click(within(form).getByRole('button', { name: 'Envoyer le commentaire' }));
  expect(await within(form).findByRole('alert')).toHaveTextContent('Trop long.');
  expect(box).toBeInvalid();
  expect(box).toHaveAccessibleDescription(/Trop long\./);
});

test('an empty comment is refused before it is sent', async () => {
  const { requests } = await renderApp(ADDRESS, planRoutes);
  const form = await openForm();
  await userEvent.click(within(form).getByRole('button', { name: 'Envoyer le commentaire' }));
  expect(await within(form).findByRole('alert')).toHaveTextContent('Une réponse est à corriger');
  expect(requests.some(({ method }) => method === 'POST')).toBe(false);
});
