import type { Profile } from '@iltizam/shared/accounts/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { administrator, leadGrant } from '../features/people/people.fixtures.js';
import { refusal } from '../testing/fake-api.js';
import { renderApp } from '../testing/render-app.js';

const at = '2023-07-30T18:20:00.000Z';
const profile: Profile = {
  name: 'Salma Essai',
  email: 'salma@test.example',
  language: 'fr',
  version: 5,
  grants: [leadGrant],
  sessions: [
    { id: 1, device: 'Firefox · Linux', openedAt: at, lastSeenAt: at, current: true },
    { id: 2, device: null, openedAt: at, lastSeenAt: at, current: false },
  ],
};
const routes = { '/session': administrator, '/profile': profile };

describe('the own account', () => {
  it('changes the name from the version that was read', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/profile', { ...routes, 'POST /profile': profile });
    const name = await screen.findByRole('textbox', { name: 'Votre nom' });
    await user.clear(name);
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(screen.getByRole('link', { name: 'Écrivez votre nom.' })).toBeInTheDocument();
    await user.type(name, 'Salma B.');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Enregistré.')).toBeInTheDocument();
    const sent = requests.find(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({ name: 'Salma B.', language: 'fr' });
    expect(sent?.headers.get('if-match')).toBe('"5"');
  });

  it('shows where the person is signed in, and ends a session', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/profile', {
      ...routes,
      'DELETE /profile/sessions/2': {},
      'DELETE /profile/sessions': { ended: 1 },
    });
    const sessions = within(await screen.findByRole('region', { name: 'Où vous êtes connecté' }));
    expect(sessions.getByText('Firefox · Linux').parentElement).toHaveTextContent('ici');
    await user.click(sessions.getByRole('button', { name: /^Mettre fin Appareil inconnu/ }));
    await user.click(sessions.getByRole('button', { name: 'Mettre fin à toutes les autres' }));
    await waitFor(() =>
      expect(requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual([
        '/profile/sessions/2',
        '/profile/sessions',
      ]),
    );
  });

  it('changes the pass phrase, and says at its field that the current one is wrong', async () => {
    const user = userEvent.setup();
    const detail = 'Ce n’est pas votre phrase de passe actuelle.';
    await renderApp('/fr/profile', {
      ...routes,
      'POST /profile/passphrase': refusal(422, 'request.invalid', 'À corriger', [
        { pointer: '/current', code: 'passphrase.wrong', detail },
      ]),
    });
    await user.type(await screen.findByLabelText('Phrase de passe actuelle'), 'autre chose');
    await user.type(screen.getByLabelText('Nouvelle phrase de passe'), 'un chat gris dort au soleil');
    await user.click(screen.getByRole('button', { name: 'Changer la phrase de passe' }));
    expect(await screen.findByRole('link', { name: detail })).toBeInTheDocument();
  });
});
