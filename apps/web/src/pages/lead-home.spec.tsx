import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assigned, reported, workspaceRoutes } from '../features/workspace/workspace.fixtures.js';
import { refusal } from '../testing/fake-api.js';
import { renderApp } from '../testing/render-app.js';

const stale: AssignedActivity = {
  ...assigned,
  id: 43,
  number: 3,
  title: 'Tenue des ateliers',
  due: 'stale',
  delay: { delay: 'stale', points: '5.00', days: 139 },
};
const silent: AssignedActivity = {
  ...assigned,
  id: 44,
  number: 4,
  title: 'Publication du guide',
  due: 'not_reported',
  percent: null,
  band: null,
  effectiveOn: null,
};
const items = [silent, stale, assigned];
const routes = { ...workspaceRoutes, '/workspace/activities': { items } };

beforeEach(() => localStorage.clear());

describe('what waits for the lead', () => {
  it('groups by urgency with the reason first, and counts', async () => {
    await renderApp('/fr/workspace', routes);
    expect(await screen.findByText(/3 activités attendent/)).toBeInTheDocument();
    const counts = within(screen.getByRole('navigation', { name: 'Activités par raison' }));
    expect(counts.getAllByRole('link').map(({ textContent, hash }: HTMLElement & { hash?: string }) => `${textContent} ${hash}`)).toEqual([
      '1 En retard #due-overdue',
      '1 Sans nouvelles #due-stale',
      '1 Jamais déclarées #due-not_reported',
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'En retard 1',
      'Sans nouvelles 1',
      'Jamais déclarées 1',
    ]);
    const [row] = within(screen.getByRole('region', { name: 'En retard 1' })).getAllByRole('listitem');
    expect(row).toHaveTextContent(/^fin prévue dépassée de 31 jours.*Préparation du contenu/);
    const never = within(screen.getByRole('region', { name: 'Jamais déclarées 1' }));
    expect(never.queryByRole('button', { name: /Rien de neuf/ })).not.toBeInTheDocument();
    expect(never.getByRole('link', { name: /Mettre à jour/ })).toHaveAttribute('href', '/fr/workspace/activities/44');
  });

  it('filters whatever the accents', async () => {
    const user = userEvent.setup();
    await renderApp('/fr/workspace', routes);
    await user.type(await screen.findByRole('searchbox', { name: 'Chercher une activité' }), 'preparation');
    expect(screen.getByText('Une activité trouvée')).toBeInTheDocument();
    expect(screen.queryByText('Tenue des ateliers')).not.toBeInTheDocument();
  });

  it('says nothing new in one press, with a moment to take it back, and says the rate', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/workspace', {
      ...routes,
      'POST /activities/42/updates/confirmation': {
        ...reported,
        update: { ...reported.update, percent: '50' },
        commitment: { ...reported.commitment, after: '57.00', shownAfter: 57 },
      },
    });
    const sent = () => requests.filter(({ method }) => method === 'POST');
    await user.click(await screen.findByRole('button', { name: /Rien de neuf Préparation du contenu/ }));
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(sent()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Rien de neuf Préparation du contenu/ }));
    await user.click(screen.getByRole('button', { name: 'Fermer ce message' }));
    expect(await screen.findByText('C’est noté : 50 % au 31 juillet 2023')).toBeInTheDocument();
    expect(screen.getByText(/L’engagement 17 est à 57/)).toBeInTheDocument();
    expect(sent()).toHaveLength(1);
  });

  it('leads to the form when the server wants more', async () => {
    const user = userEvent.setup();
    await renderApp('/fr/workspace', {
      ...routes,
      'POST /activities/42/updates/confirmation': refusal(422, 'update.difficulty_required', 'Dites ce qui bloque.'),
    });
    await user.click(await screen.findByRole('button', { name: /Rien de neuf Préparation du contenu/ }));
    await user.click(screen.getByRole('button', { name: 'Fermer ce message' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Dites ce qui bloque.');
    expect(within(alert).getByRole('link')).toHaveAttribute('href', '/fr/workspace/activities/42');
  });

  it('shows what came back with its note, what waits for its review, and whose draft it is', async () => {
    const returned = { note: 'Joignez la liste publiée.', reviewer: 'Relectrice', at: '2023-07-31T08:00:00.000Z' };
    const submission = { by: 'Collègue', at: '2023-07-31T09:00:00.000Z' };
    const draft = { version: 2, author: 'Collègue', savedAt: '2023-07-30T09:00:00.000Z', submission: null, returned: null };
    const mine: AssignedActivity[] = [
      { ...stale, due: 'returned', draft: { ...draft, state: 'returned', returned } },
      { ...assigned, due: 'overdue', draft: { ...draft, state: 'draft' } },
      { ...silent, due: 'submitted', draft: { ...draft, state: 'submitted', submission } },
    ];
    await renderApp('/fr/workspace', { ...routes, '/workspace/activities': { items: mine } });
    const back = within(await screen.findByRole('region', { name: 'À corriger 1' }));
    expect(back.getByText('Joignez la liste publiée.')).toBeInTheDocument();
    expect(back.getByRole('link', { name: /^Corriger/ })).toHaveAttribute('href', '/fr/workspace/activities/43');
    const late = within(screen.getByRole('region', { name: 'En retard 1' }));
    expect(late.getByText(/^Brouillon de Collègue/)).toBeInTheDocument();
    expect(late.queryByRole('button', { name: /Rien de neuf/ })).not.toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'En relecture 1' })).getByText(/^Envoyée par Collègue/)).toBeInTheDocument();
  });

  it('invites a visitor to sign in and to come back', async () => {
    await renderApp('/fr/workspace?q=guide', {});
    const main = within(await screen.findByRole('main'));
    expect(await main.findByRole('link', { name: 'Se connecter' })).toHaveAttribute('href', '/fr/sign-in?next=%2Fworkspace%3Fq%3Dguide');
  });
});
