import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { moderator, pendingComment, queue } from '../features/moderation/moderation.fixtures.js';
import { refusal } from '../testing/fake-api.js';
import { renderApp } from '../testing/render-app.js';

const decision = 'POST /comments/5/decision';
const routes = { '/session': moderator, '/moderation/comments': queue };

describe('the moderation queue', () => {
  it('refuses only with a reason', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/moderation', {
      ...routes,
      [decision]: { ...pendingComment, state: 'refused', reason: 'insult', version: 4 },
    });
    await user.click(await screen.findByRole('button', { name: /^Refuser…/ }));
    await user.click(screen.getByRole('button', { name: 'Refuser le commentaire' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choisissez un motif');
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);

    await user.click(screen.getByRole('radio', { name: /Injure/ }));
    await user.click(screen.getByRole('button', { name: 'Refuser le commentaire' }));
    expect(await screen.findByText('Commentaire refusé : Une lectrice')).toBeInTheDocument();
    const sent = requests.find(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({ decision: 'refuse', reason: 'insult' });
    expect(sent?.headers.get('if-match')).toBe('"3"');
  });

  it('undoes a decision with the version it led to', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/moderation', {
      ...routes,
      [decision]: { ...pendingComment, state: 'published', version: 4 },
    });
    await user.click(await screen.findByRole('button', { name: /^Publier/ }));
    await user.click(await screen.findByRole('button', { name: 'Annuler cette décision' }));
    await waitFor(() => expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(2));
    const last = requests.filter(({ method }) => method === 'POST')[1];
    expect(last?.body).toEqual({ decision: 'reopen', reason: null });
    expect(last?.headers.get('if-match')).toBe('"4"');
  });

  it('reads the queue again when somebody decided before', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/moderation', {
      ...routes,
      [decision]: refusal(412, 'request.precondition_failed', 'Changé entre-temps'),
    });
    const reads = () => requests.filter(({ path }) => path === '/moderation/comments').length;
    await user.click(await screen.findByRole('button', { name: /^Publier/ }));
    expect(await screen.findByText('Quelqu’un a décidé avant vous')).toBeInTheDocument();
    await waitFor(() => expect(reads()).toBe(2));
  });

  it('keeps the state in the address and counts each', async () => {
    const { requests } = await renderApp('/fr/moderation?state=refused', {
      ...routes,
      '/moderation/comments': { ...queue, items: [], total: 0 },
    });
    const tabs = within(await screen.findByRole('navigation', { name: 'États des commentaires' }));
    expect(tabs.getByRole('link', { name: /Refusés/ })).toHaveAttribute('aria-current', 'page');
    expect(await screen.findByText('Aucun commentaire refusé.')).toBeInTheDocument();
    expect(tabs.getByRole('link', { name: 'En attente 1' })).toBeInTheDocument();
    expect(requests.find(({ path }) => path === '/moderation/comments')?.query.get('state')).toBe('refused');
  });
});
