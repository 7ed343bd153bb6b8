import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { noComments } from '../testing/commitment-fixtures.js';
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

test('an official reply closes its form; what became of it has the focus, and one more may be written', async () => {
  const comment = {
    id: 4,
    parentId: null,
    name: 'Une lectrice',
    body: 'Où est le rapport ?',
    lang: 'fr',
    official: false,
    postedAt: '2025-06-01T10:00:00.000Z',
  };
  const reply = { ...comment, id: 9, parentId: 4, name: 'Coordination', body: 'Il paraît en mai.', official: true };
  let items: (typeof comment | typeof reply)[] = [comment];
  await renderApp(ADDRESS, {
    ...planRoutes,
    [COMMENTS]: () => ({ ...noComments, items, total: items.length, abilities: { comment: true, replyOfficially: true } }),
    [`POST ${COMMENTS}`]: () => {
      items = [comment, reply];
      return { id: 9, state: 'published' };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Répondre officiellement Répondre à Une lectrice' }));
  const form = await screen.findByRole('form', { name: 'Votre réponse officielle' });
  await userEvent.type(within(form).getByRole('textbox', { name: 'Votre réponse officielle' }), reply.body);
  await userEvent.click(within(form).getByRole('button', { name: 'Envoyer la réponse' }));
  const posted = await screen.findByText('Votre réponse est publiée');
  expect(posted.closest('[role="status"]')).toHaveFocus();
  expect(screen.getByText(reply.body)).toBeInTheDocument();
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Répondre officiellement Répondre à Une lectrice' }));
  expect(await screen.findByRole('form', { name: 'Votre réponse officielle' })).toBeInTheDocument();
  expect(screen.queryByText('Votre réponse est publiée')).not.toBeInTheDocument();
});
