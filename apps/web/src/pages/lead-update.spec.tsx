import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { workspaceRoutes } from '../features/workspace/workspace.fixtures.js';
import { refusal } from '../testing/fake-api.js';
import { plan } from '../testing/fixtures.js';
import { renderApp } from '../testing/render-app.js';

const routes = { ...workspaceRoutes, '/plans/essai': plan };
const address = '/fr/workspace/activities/42';
const percentInput = () => screen.findByRole('textbox', { name: 'Avancement en pour cent' });
const publish = () => screen.getByRole('button', { name: 'Publier la mise à jour' });

beforeEach(() => localStorage.clear());

describe('reporting progress', () => {
  it('shows the effect on the commitment before sending, then what moved', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp(address, routes);
    const input = await percentInput();
    expect(input).toHaveValue('50');
    await user.clear(input);
    await user.type(input, '80');
    expect(screen.getByRole('slider')).toHaveValue('80');
    const preview = await screen.findByText(/passerait de/);
    const panel = within(preview.parentElement?.parentElement as HTMLElement);
    await waitFor(() => expect(panel.getByText('64 %')).toBeInTheDocument());
    expect(panel.getByText(/\+6,9 points · Significative/)).toBeInTheDocument();
    expect(panel.getByText('63,90')).toBeInTheDocument();

    await user.click(publish());
    expect(await screen.findByRole('heading', { name: 'Mise à jour publiée' })).toHaveFocus();
    expect(screen.getByText('exactement 57,00 → 63,90')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Voir la page publique' })).toHaveAttribute('href', '/fr/plans/essai/commitments/17');
    const sent = requests.filter(({ method }) => method === 'POST');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(sent[0]?.body).toMatchObject({
      percent: 80,
      achievedActions: [{ text: 'Contenu validé par le comité', doneOn: '2023-02' }],
      difficulties: [{ code: 'budget', severity: 'medium', description: 'Crédits attendus' }],
      evidence: [{ title: 'Compte rendu', url: 'https://example.org/cr.pdf' }],
      note: null,
    });
  });

  it('puts a server refusal beside its field and in the summary, and keeps the key for the next try', async () => {
    const user = userEvent.setup();
    const message = 'Entre 1 et 1000 caractères.';
    const { requests } = await renderApp(address, {
      ...routes,
      'POST /activities/42/updates': refusal(422, 'request.invalid', 'Refusé', [
        { pointer: '/achievedActions/0/text', code: 'isLength', detail: message },
      ]),
    });
    await percentInput();
    await user.click(publish());
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('link', { name: message }));
    expect(screen.getByRole('textbox', { name: 'Action 1' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Action 1' })).toHaveAccessibleDescription(message);
    await user.click(publish());
    await waitFor(() => expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(2));
    const keys = requests.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(1);
  });

  it('says which list a rule asks for', async () => {
    const user = userEvent.setup();
    const detail = 'L’activité est en retard : dites ce qui bloque.';
    await renderApp(address, { ...routes, 'POST /activities/42/updates': refusal(422, 'update.difficulty_required', detail) });
    await percentInput();
    await user.click(publish());
    expect(within(await screen.findByRole('alert')).getByRole('link', { name: detail })).toHaveAttribute('href', '#difficulties');
  });

  it('keeps what was typed when the session ended meanwhile, and leads to a new one', async () => {
    const user = userEvent.setup();
    await renderApp(address, { ...routes, 'POST /activities/42/updates': refusal(401, 'session.required', 'Connectez-vous.') });
    const note = await screen.findByRole('textbox', { name: /^Note/ });
    await user.type(note, 'Deux ateliers tenus');
    await user.click(publish());
    const failure = await screen.findByRole('alert');
    expect(failure).toHaveFocus();
    expect(within(failure).getByRole('link', { name: /Se connecter/ })).toHaveAttribute('target', '_blank');
    expect(note).toHaveValue('Deux ateliers tenus');
  });

  it('asks for evidence only where the plan does', async () => {
    const settings = { ...plan.settings, completionNeedsAction: false, completionNeedsEvidence: false };
    const first = await renderApp(address, routes);
    expect(await screen.findAllByText(/Nécessaire pour déclarer/)).toHaveLength(2);
    first.unmount();
    await renderApp(address, { ...routes, '/plans/essai': { ...plan, settings } });
    await percentInput();
    expect(screen.queryByText(/Nécessaire pour déclarer/)).not.toBeInTheDocument();
  });

  it('brings back what was typed and not sent', async () => {
    const user = userEvent.setup();
    const first = await renderApp(address, routes);
    await user.type(await screen.findByRole('textbox', { name: /^Note/ }), 'Deux ateliers tenus');
    first.unmount();
    await renderApp(address, routes);
    expect(await screen.findByText('Votre brouillon est de retour')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /^Note/ })).toHaveValue('Deux ateliers tenus');
    await user.click(screen.getByRole('button', { name: 'Repartir de la dernière mise à jour' }));
    expect(screen.getByRole('textbox', { name: /^Note/ })).toHaveValue('');
    expect(localStorage.length).toBe(0);
  });

  it('refuses a percent that is not one before asking the server', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp(address, routes);
    const input = await percentInput();
    await user.clear(input);
    await user.type(input, '120');
    await user.click(publish());
    expect(await screen.findByRole('alert')).toHaveTextContent('entre 0 et 100');
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
  });
});
