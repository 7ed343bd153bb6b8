import type { Inbox, NoticeItem } from '@iltizam/shared/notifications/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { administrator } from '../features/people/people.fixtures.js';
import { renderApp } from '../testing/render-app.js';

const notice: NoticeItem = {
  id: 7,
  kind: 'due.soon',
  at: '2025-06-16T08:00:00.000Z',
  read: false,
  settled: false,
  subject: { text: 'Publier les données', lang: 'fr' },
  lines: [{ text: 'Fin prévue dans 14 jours.', lang: 'fr' }],
  path: '/workspace/activities/12',
  plan: { slug: 'essai', title: 'Plan d’essai', titleLang: 'fr' },
  commitment: { number: 3, title: 'Des données ouvertes', titleLang: 'fr' },
  report: null,
};
const inbox = (items: NoticeItem[]): Inbox => ({
  items,
  page: 1,
  size: 25,
  total: items.length,
  unread: items.filter(({ read }) => !read).length,
});
const signedIn = { '/session': administrator, '/notices/unread': { unread: 1 } };

describe('the inbox', () => {
  it('shows what happened with the way to it, and reads and unreads it', async () => {
    const user = userEvent.setup();
    let read = false;
    const { requests } = await renderApp('/fr/inbox', {
      ...signedIn,
      '/notices': () => inbox([{ ...notice, read }]),
      'POST /notices/marks': ({ body }: { body: unknown }) => {
        ({ read } = body as { read: boolean });
        return { ids: [7], unread: read ? 0 : 1 };
      },
    });
    const item = within(await screen.findByRole('article', { name: /Publier les données/ }));
    expect(item.getByRole('link', { name: 'Publier les données' })).toHaveAttribute('href', '/fr/workspace/activities/12');
    expect(item.getByText('Fin prévue dans 14 jours.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Messages/ })).toHaveTextContent('Un non lu');
    await user.click(screen.getByRole('button', { name: 'Tout marquer comme lu' }));
    expect(await screen.findByText('Un marqué comme lu')).toBeInTheDocument();
    expect(screen.queryByText('Nouveau')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByText('Nouveau')).toBeInTheDocument();
    expect(requests.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { ids: null, read: true },
      { ids: [7], read: false },
    ]);
  });

  it('says what will come here when it is empty', async () => {
    await renderApp('/fr/inbox', { ...signedIn, '/notices': inbox([]) });
    expect(await screen.findByText('Rien pour le moment')).toBeInTheDocument();
  });

  it('is nothing that a visitor asks for', async () => {
    const { requests } = await renderApp('/fr/inbox', {});
    expect(await screen.findByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeInTheDocument();
    expect(requests.filter(({ path }) => path.startsWith('/notices'))).toEqual([]);
  });
});

describe('the link of a mail', () => {
  it('stops what it names, and takes that back', async () => {
    const user = userEvent.setup();
    let stopped = false;
    const { requests } = await renderApp('/fr/stop-mail/signed', {
      '/stop-mail/signed': () => ({ language: 'fr', stopped, topics: [{ topic: 'reminders', frequency: stopped ? 'never' : 'daily' }] }),
      'POST /stop-mail/signed': () => {
        stopped = true;
        return {};
      },
      'DELETE /stop-mail/signed': () => {
        stopped = false;
        return {};
      },
    });
    expect(await screen.findByText(/Rappels de ce qui est dû/)).toHaveTextContent('Une fois par jour');
    await user.click(screen.getByRole('button', { name: 'Ne plus les recevoir' }));
    expect(await screen.findByText('C’est fait')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Les recevoir à nouveau' }));
    expect(await screen.findByText('Vous les recevrez comme avant.')).toBeInTheDocument();
    expect(requests.filter(({ method }) => method !== 'GET').map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  it('says when it stops nothing', async () => {
    await renderApp('/fr/stop-mail/other', {});
    expect(await screen.findByRole('heading', { name: 'Ce lien n’arrête aucun courriel' })).toBeInTheDocument();
  });
});
