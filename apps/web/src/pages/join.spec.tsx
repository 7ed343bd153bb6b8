import type { JoinOffer } from '@iltizam/shared/invitations/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lead, workspaceRoutes } from '../features/workspace/workspace.fixtures.js';
import { refusal } from '../testing/fake-api.js';
import { visitor } from '../testing/fixtures.js';
import { renderApp } from '../testing/render-app.js';

const EMAIL = lead.account?.email ?? '';
const PAGE = '/fr/join/secret-token';
const nowhere = { member: null, plan: null, commitment: null, institution: null };
const offer: JoinOffer = {
  email: EMAIL,
  role: 'lead',
  scope: nowhere,
  language: 'fr',
  expiresAt: '2023-08-07T09:00:00.000Z',
  hasAccount: false,
};
const routes = { ...workspaceRoutes, '/session': visitor, 'POST /join/offer': offer };
const main = () => within(screen.getByRole('main'));
const fill = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(await screen.findByRole('textbox', { name: 'Votre nom' }), 'Une invitée');
  await user.type(screen.getByLabelText('Phrase de passe'), 'un chat gris dort au soleil');
};

describe('joining by a link', () => {
  it('creates the account and leads to the work; the token stands in no address', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp(PAGE, { ...routes, 'POST /join/account': lead });
    expect(await screen.findByText('Chef de projet')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Se connecter' })).toHaveAttribute('href', '/fr/sign-in');
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Créer mon compte' }));
    expect(await screen.findByRole('heading', { name: 'Mes activités' })).toBeInTheDocument();
    expect(requests.find(({ path }) => path === '/join/account')?.body).toMatchObject({
      token: 'secret-token',
      email: null,
      name: 'Une invitée',
    });
    expect(requests.filter(({ path, query }) => `${path}?${query.toString()}`.includes('secret-token'))).toEqual([]);
  });

  it('says what is missing, and what the server refuses, at its field', async () => {
    const user = userEvent.setup();
    const detail = 'C’est l’une des premières que l’on essaie.';
    await renderApp(PAGE, {
      ...routes,
      'POST /join/account': refusal(422, 'request.invalid', 'À corriger', [{ pointer: '/passphrase', code: 'passphrase.common', detail }]),
    });
    await user.click(await screen.findByRole('button', { name: 'Créer mon compte' }));
    expect(screen.getByRole('alert')).toHaveTextContent('2 réponses sont à corriger');
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Créer mon compte' }));
    expect(await screen.findByRole('link', { name: detail })).toBeInTheDocument();
    expect(screen.getByLabelText('Phrase de passe')).toHaveAccessibleDescription(expect.stringContaining(detail));
  });

  it('asks the first administrator for an address', async () => {
    await renderApp(PAGE, { ...routes, 'POST /join/offer': { ...offer, email: null, role: 'admin' } });
    expect(await screen.findByRole('heading', { name: 'Créer le premier compte d’administration' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Adresse électronique' })).not.toHaveAttribute('readonly');
  });

  it('asks who has an account to sign in, then gives the role', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp(PAGE, {
      ...routes,
      'POST /join/offer': { ...offer, hasAccount: true },
      'POST /session': lead,
      'POST /join/role': lead,
    });
    await user.type(await screen.findByLabelText('Adresse électronique'), EMAIL);
    await user.type(screen.getByLabelText('Phrase de passe'), 'une phrase assez longue');
    await user.click(main().getByRole('button', { name: 'Se connecter' }));
    await user.click(await screen.findByRole('button', { name: 'Recevoir ce rôle' }));
    expect(await screen.findByRole('heading', { name: 'Mes activités' })).toBeInTheDocument();
    expect(requests.find(({ path }) => path === '/join/role')?.body).toEqual({ token: 'secret-token' });
  });

  it('refuses to mix two people', async () => {
    await renderApp(PAGE, { ...routes, '/session': lead, 'POST /join/offer': { ...offer, email: 'autre@test.example' } });
    expect(await screen.findByText(/^Vous êtes connecté comme/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Créer mon compte' })).not.toBeInTheDocument();
  });

  it('says clearly that a link opens nothing any more', async () => {
    await renderApp(PAGE, { ...routes, 'POST /join/offer': refusal(410, 'invitation.expired', 'Le délai de ce lien est passé.') });
    expect(await screen.findByRole('heading', { name: 'Ce lien n’ouvre plus d’invitation' })).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('Le délai de ce lien est passé.');
  });
});
