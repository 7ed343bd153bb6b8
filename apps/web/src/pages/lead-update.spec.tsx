import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reported, storedDraft, submitted, toReport, workspaceRoutes } from '../features/workspace/workspace.fixtures.js';
import { type FakeRequest, refusal, UNREACHABLE } from '../testing/fake-api.js';
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
    // One way of printing the terms: that of their sum.
    expect(panel.getByText('63,90').parentElement).toHaveTextContent(/^(\d+,\d{2} \+ )+\d+,\d{2} = 63,90$/);

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
      difficulties: [{ code: 'budget', severity: 'medium', description: 'Crédits attendus', continues: 1 }],
      evidence: [{ title: 'Compte rendu', url: 'https://example.org/cr.pdf', documentId: null }],
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

  it('keeps what is typed on the server, and on the device as long as the server does not have it', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp(address, { ...routes, 'PUT /activities/42/draft': { ...storedDraft, version: 1 } });
    await user.type(await screen.findByRole('textbox', { name: /^Note/ }), 'Deux ateliers tenus');
    expect(localStorage).toHaveLength(1);
    await user.tab();
    expect(await screen.findByText(/^Brouillon enregistré/)).toBeInTheDocument();
    expect(localStorage).toHaveLength(0);
    const saved = requests.find(({ method }) => method === 'PUT');
    expect(saved?.headers.get('if-none-match')).toBe('*');
    expect(saved?.body).toMatchObject({ percent: '50', note: 'Deux ateliers tenus', difficulties: [{ code: 'budget', continues: 1 }] });
  });

  it('opens what somebody saved elsewhere as it was, and forgets it when asked, with a way back', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp(address, {
      ...routes,
      '/workspace/activities/42': { ...toReport, draft: storedDraft },
      '/activities/42/draft': storedDraft,
      'DELETE /activities/42/draft': { deleted: true },
      'PUT /activities/42/draft': storedDraft,
    });
    expect(await percentInput()).toHaveValue('65');
    expect(screen.getByText(/Enregistré par Collègue d’essai/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Repartir de la dernière mise à jour' }));
    expect(await screen.findByText('Le brouillon est effacé')).toBeInTheDocument();
    expect(await percentInput()).toHaveValue('50');
    expect(requests.find(({ method }) => method === 'DELETE')?.headers.get('if-match')).toBe('"3"');
    await user.click(screen.getByRole('button', { name: 'Le remettre' }));
    expect(await percentInput()).toHaveValue('65');
  });

  it('brings back what the server never got', async () => {
    const user = userEvent.setup();
    const first = await renderApp(address, { ...routes, 'PUT /activities/42/draft': refusal(503, 'server.unavailable', 'Plus tard.') });
    await user.type(await screen.findByRole('textbox', { name: /^Note/ }), 'Deux ateliers tenus');
    await user.tab();
    expect(await screen.findByText(/gardé sur cet appareil, sera enregistré/)).toBeInTheDocument();
    first.unmount();
    await renderApp(address, routes);
    expect(await screen.findByText('Votre brouillon est de retour')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /^Note/ })).toHaveValue('Deux ateliers tenus');
  });

  it('shows both versions when somebody else saved meanwhile, and goes on with the choice', async () => {
    const user = userEvent.setup();
    const saves: unknown[] = [];
    await renderApp(address, {
      ...routes,
      '/activities/42/draft': storedDraft,
      'PUT /activities/42/draft': (request: FakeRequest) => {
        saves.push([request.headers.get('if-none-match') ?? request.headers.get('if-match'), request.body]);
        return saves.length === 1
          ? refusal(412, 'request.precondition_failed', 'Changé')
          : { ...storedDraft, version: 4, content: request.body };
      },
    });
    await user.type(await screen.findByRole('textbox', { name: /^Note/ }), 'Écrit au terrain');
    await user.tab();
    expect(await screen.findByText('Une autre version est enregistrée')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /^Note/ }), ' aussi');
    await user.click(screen.getByRole('button', { name: 'Comparer les deux versions' }));
    expect(screen.getByRole('heading', { name: 'Deux versions de cette mise à jour' })).toHaveFocus();
    const percent = within(screen.getByRole('group', { name: 'Avancement' }));
    expect(percent.getByRole('radio', { name: /^La mienne.*50\s%/ })).toBeChecked();
    await user.click(percent.getByRole('radio', { name: /^L’autre.*65\s%/ }));
    await user.click(screen.getByRole('button', { name: 'Continuer avec ce choix' }));
    expect(await percentInput()).toHaveValue('65');
    expect(screen.getByRole('textbox', { name: /^Note/ })).toHaveValue('Écrit au terrain aussi');
    await waitFor(() => expect(saves).toHaveLength(2));
    expect(saves[1]).toEqual(['"3"', expect.objectContaining({ percent: '65', note: 'Écrit au terrain aussi' })]);
  });

  it('says that it is not sent when nothing answers, keeps it, and sends it in one tap', async () => {
    const user = userEvent.setup();
    let connected = false;
    await renderApp(address, {
      ...routes,
      'POST /activities/42/updates': () => (connected ? reported : UNREACHABLE),
      'PUT /activities/42/draft': storedDraft,
    });
    await percentInput();
    await user.click(publish());
    expect(await screen.findByText('Votre mise à jour n’est pas envoyée')).toBeInTheDocument();
    connected = true;
    await user.click(screen.getByRole('button', { name: 'Envoyer maintenant' }));
    expect(await screen.findByRole('heading', { name: 'Mise à jour publiée' })).toHaveFocus();
    expect(localStorage).toHaveLength(0);
  });

  it('sends to review where the plan says so, says who reads it, and takes it back', async () => {
    const user = userEvent.setup();
    await renderApp(address, {
      ...routes,
      '/plans/essai': { ...plan, settings: { ...plan.settings, publication: 'review_first' } },
      '/workspace/activities/42': { ...toReport, reviewers: ['Relectrice d’essai'] },
      'POST /activities/42/updates': submitted,
      'POST /activities/42/draft/withdrawal': { ...storedDraft, version: 5 },
    });
    await percentInput();
    await user.click(await screen.findByRole('button', { name: 'Envoyer en relecture' }));
    expect(await screen.findByRole('heading', { name: 'Envoyée en relecture' })).toHaveFocus();
    expect(screen.getByText(/Relectrice d’essai ou l’équipe de coordination la relit/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'La reprendre pour la changer' }));
    expect(await percentInput()).toHaveValue('65');
  });

  it('puts the reviewer’s note above what came back', async () => {
    const returned = {
      ...storedDraft,
      state: 'returned',
      returned: { note: 'Joignez la liste.', reviewer: 'Relectrice', at: '2023-07-31T08:00:00.000Z' },
    };
    await renderApp(address, { ...routes, '/workspace/activities/42': { ...toReport, draft: returned }, '/activities/42/draft': returned });
    expect(await screen.findByText('Renvoyée pour correction')).toBeInTheDocument();
    expect(screen.getByText('Joignez la liste.')).toBeInTheDocument();
    expect(await percentInput()).toHaveValue('65');
  });

  it('lifts a difficulty in one tap, and warns beside its field without blocking', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp(address, routes);
    const input = await percentInput();
    await user.clear(input);
    await user.type(input, '40');
    expect(await screen.findByText('L’avancement baisse.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Levée Crédits attendus' }));
    await user.click(publish());
    await screen.findByRole('heading', { name: 'Mise à jour publiée' });
    expect(requests.find(({ method }) => method === 'POST')?.body).toMatchObject({ percent: 40, difficulties: [] });
  });

  it('folds what is kept from the last update, and puts an action below another', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp(address, routes);
    await percentInput();
    expect(screen.getByText('Une action reprise de la dernière mise à jour').closest('details')).not.toHaveAttribute('open');
    await user.click(screen.getByText('Une action reprise de la dernière mise à jour'));
    await user.click(screen.getByRole('button', { name: 'Ajouter une étape à l’action 1' }));
    await user.type(screen.getByRole('textbox', { name: 'Action 1.1' }), 'Procès-verbal signé');
    await user.click(publish());
    await screen.findByRole('heading', { name: 'Mise à jour publiée' });
    expect(requests.find(({ method }) => method === 'POST')?.body).toMatchObject({
      achievedActions: [{ text: 'Contenu validé par le comité', actions: [{ text: 'Procès-verbal signé', doneOn: null }] }],
    });
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
