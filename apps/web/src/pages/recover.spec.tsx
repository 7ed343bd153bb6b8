import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../testing/fake-api.js';
import { renderApp } from '../testing/render-app.js';

describe('a forgotten pass phrase', () => {
  it('is asked for from the page of signing in, with one answer for every address', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/sign-in', { 'POST /recovery': { hours: 1 } });
    await user.click(await screen.findByRole('link', { name: 'Phrase de passe oubliée' }));
    await user.click(await screen.findByRole('button', { name: 'Recevoir un lien' }));
    expect(screen.getByRole('link', { name: 'Écrivez votre adresse électronique.' })).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Adresse électronique' }), 'lead@test.example');
    await user.click(screen.getByRole('button', { name: 'Recevoir un lien' }));
    expect(await screen.findByText('Demande reçue')).toBeInTheDocument();
    expect(requests.find(({ method }) => method === 'POST')?.body).toEqual({ email: 'lead@test.example' });
  });

  it('is replaced by the link of the mail, which works once', async () => {
    const user = userEvent.setup();
    let used = false;
    await renderApp('/fr/recover/secret', {
      'POST /recovery/passphrase': () => {
        if (used) return { hours: 1 };
        used = true;
        return refusal(410, 'recovery.closed', 'Ce lien ne sert plus.');
      },
    });
    await user.type(await screen.findByLabelText('Nouvelle phrase de passe'), 'un chat gris dort au soleil');
    await user.click(screen.getByRole('button', { name: 'Changer la phrase de passe' }));
    expect(await screen.findByText('Ce lien ne sert plus.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Phrase de passe oubliée' })).toHaveAttribute('href', '/fr/recover');
    await user.click(screen.getByRole('button', { name: 'Changer la phrase de passe' }));
    expect(await screen.findByText('Phrase de passe changée')).toBeInTheDocument();
  });
});
