import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lead, workspaceRoutes } from '../features/workspace/workspace.fixtures.js';
import { refusal } from '../testing/fake-api.js';
import { visitor } from '../testing/fixtures.js';
import { renderApp } from '../testing/render-app.js';

const fill = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(await screen.findByLabelText('Adresse électronique'), 'lead@demo.example');
  await user.type(screen.getByLabelText('Phrase de passe'), 'une phrase assez longue');
};
const submit = () => within(screen.getByRole('main')).getByRole('button', { name: 'Se connecter' });

describe('signing in', () => {
  it('leads back to where the person came from', async () => {
    const user = userEvent.setup();
    await renderApp('/fr/sign-in?next=%2Fworkspace%3Fq%3Dmodule', { ...workspaceRoutes, '/session': visitor, 'POST /session': lead });
    await fill(user);
    await user.click(submit());
    expect(await screen.findByRole('searchbox', { name: 'Chercher une activité' })).toHaveValue('module');
  });

  it('never leads to another site', async () => {
    const user = userEvent.setup();
    await renderApp('/fr/sign-in?next=%2F%2Fexample.org', { ...workspaceRoutes, '/session': visitor, 'POST /session': lead });
    await fill(user);
    await user.click(submit());
    expect(await screen.findByRole('heading', { name: 'Mes activités' })).toBeInTheDocument();
  });

  it('says a wrong pair once, in the summary and at the pass phrase', async () => {
    const user = userEvent.setup();
    const detail = 'Adresse ou phrase de passe incorrecte.';
    await renderApp('/fr/sign-in', { 'POST /session': refusal(401, 'session.credentials', detail) });
    await fill(user);
    await user.click(submit());
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText('Phrase de passe')).toHaveAccessibleDescription(expect.stringContaining(detail));
  });

  it('shows the pass phrase on demand', async () => {
    const user = userEvent.setup();
    await renderApp('/fr/sign-in', {});
    const input = await screen.findByLabelText('Phrase de passe');
    expect(input).toHaveAttribute('type', 'password');
    await user.click(screen.getByRole('button', { name: 'Afficher la phrase de passe' }));
    expect(input).toHaveAttribute('type', 'text');
  });
});
