import type { Operations } from '@iltizam/shared/operations/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { administrator } from '../features/people/people.fixtures.js';
import { renderApp } from '../testing/render-app.js';

const operations: Operations = {
  jobs: 'held',
  mail: 'folder',
  details: {
    figures: [{ name: 'notice.mail', waiting: 2, later: 0, active: 0, failed: 1, lastDoneAt: null }],
    failed: [{ id: 'b7', name: 'notice.mail', createdAt: '2025-06-16T08:00:00.000Z', error: 'no route to host' }],
    refused: [{ accountId: 4, name: 'Une collègue', email: 'gone@test.example', since: '2025-06-16T08:00:00.000Z' }],
  },
  abilities: { runRound: true },
};
const routes = { '/session': administrator, '/operations': operations };

describe('reminders and mails', () => {
  it('sends the reminders of the day, and says what that came to', async () => {
    const user = userEvent.setup();
    await renderApp('/fr/operations', { ...routes, 'POST /operations/round': { reminders: 3, news: 0, mails: 1 } });
    expect(await screen.findByText(/Le travail de fond est retenu/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Envoyer maintenant les rappels du jour' }));
    expect(await screen.findByText(/3 rappels\. Aucune nouvelle de la semaine\. Un courriel en route\./)).toBeInTheDocument();
  });

  it('lists what failed and which addresses refuse, each with its remedy', async () => {
    const user = userEvent.setup();
    const mended = { ...operations, details: { figures: [], failed: [], refused: [] } };
    const { requests } = await renderApp('/fr/operations', {
      ...routes,
      'POST /operations/jobs/b7/retry': { ...operations, details: { ...operations.details, failed: [] } },
      'POST /operations/addresses/4/acceptance': mended,
    });
    expect(await screen.findByText('no route to host')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await user.click(await screen.findByRole('button', { name: /^Rétablir l’envoi/ }));
    expect(await screen.findAllByText('Aucune.')).toHaveLength(2);
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it('shows staff the reminders, and no more', async () => {
    await renderApp('/fr/operations', { ...routes, '/operations': { ...operations, details: null } });
    expect(await screen.findByRole('heading', { name: 'Rappels du jour' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Tâches' })).not.toBeInTheDocument();
  });

  it('offers no round to whoever may not do it', async () => {
    await renderApp('/fr/operations', { ...routes, '/operations': { ...operations, details: null, abilities: { runRound: false } } });
    expect(await screen.findByText(/Le travail de fond est retenu/)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Rappels du jour' })).not.toBeInTheDocument();
  });

  it('shows a mail in a frame that can do nothing', async () => {
    const mail = { name: 'x', at: '2025-06-16T08:00:00.000Z', to: 'a@test.example', subject: 'Bonjour', language: 'fr' };
    await renderApp('/fr/mail-preview?mail=x', {
      ...routes,
      '/operations/mails': { items: [mail] },
      '/operations/mails/x': { ...mail, text: 'En clair', html: '<p>Bonjour</p>' },
    });
    expect(await screen.findByTitle(/^Le courriel «.Bonjour.» tel qu’il se lit$/)).toHaveAttribute('sandbox', '');
    expect(screen.getByText('En clair')).toBeInTheDocument();
  });
});
