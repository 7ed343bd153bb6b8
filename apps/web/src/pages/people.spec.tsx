import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { administrator, invitations, issued, lead, people, review, scopes, self } from '../features/people/people.fixtures.js';
import { refusal } from '../testing/fake-api.js';
import { visitor } from '../testing/fixtures.js';
import { renderApp } from '../testing/render-app.js';

const routes = {
  '/session': administrator,
  '/people': people,
  '/people/scopes': scopes,
  '/people/review': review,
  '/invitations': invitations,
};
const row = async (name: string) => within(await screen.findByRole('article', { name: new RegExp(name) }));
const salma = () => row('Salma');

describe('people and roles', () => {
  it('is closed to visitors', async () => {
    await renderApp('/fr/people', { ...routes, '/session': visitor });
    expect(await screen.findByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeInTheDocument();
  });

  it('says who may do what, and where', async () => {
    await renderApp('/fr/people', routes);
    const person = await salma();
    expect(person.getByText('Chef de projet')).toBeInTheDocument();
    expect(person.getByText(/Direction du budget/)).toBeInTheDocument();
    expect(screen.getByText('2 personnes')).toBeInTheDocument();
    for (const link of screen.getAllByRole('link', { name: 'Personnes' })) expect(link).toHaveAttribute('aria-current', 'page');
  });

  it('reads the filters from the address, and says when nobody matches', async () => {
    const { requests } = await renderApp('/fr/people?q=salma&role=lead&state=nonsense', {
      ...routes,
      '/people': { ...people, items: [], total: 0 },
    });
    expect(await screen.findByText('Personne ne correspond')).toBeInTheDocument();
    expect(screen.getByRole('searchbox', { name: 'Nom ou adresse' })).toHaveValue('salma');
    expect(screen.getByRole('combobox', { name: 'Rôle' })).toHaveDisplayValue('Chef de projet');
    const asked = requests.find(({ path }) => path === '/people')?.query;
    expect([asked?.get('q'), asked?.get('role'), asked?.get('state')]).toEqual(['salma', 'lead', null]);
  });

  it('takes a role back and gives it again, each time from the version that is there', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/people', {
      ...routes,
      'POST /people/7/roles/12/withdrawal': { version: 4 },
      'POST /people/7/roles': lead,
    });
    await user.click((await salma()).getByRole('button', { name: /^Retirer/ }));
    const outcome = await screen.findByText('Rôle retiré à Salma Essai');
    expect(outcome).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Annuler ce changement' }));
    expect(await screen.findByText('Rôle donné à Salma Essai')).toBeInTheDocument();
    const sent = requests.filter(({ method }) => method === 'POST');
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"4"']);
    expect(sent[1]?.body).toEqual({ role: 'lead', memberId: null, planId: null, commitmentId: null, institutionId: 4 });
  });

  it('asks before somebody gives up their own administration or disables an account', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/people', {
      ...routes,
      [`POST /people/${self.id}/roles/1/withdrawal`]: refusal(409, 'role.last_administrator', 'Il doit rester un administrateur.'),
      'POST /people/7/state': { ...lead, state: 'disabled' },
    });
    const own = await row('Administration');
    await user.click(own.getByRole('button', { name: /^Retirer/ }));
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
    await user.click(own.getByRole('button', { name: 'Oui, y renoncer' }));
    expect(await screen.findByText('Il doit rester un administrateur.')).toBeInTheDocument();
    await user.click((await salma()).getByRole('button', { name: /^Désactiver/ }));
    await user.click((await salma()).getByRole('button', { name: 'Oui, désactiver' }));
    expect(await screen.findByText('Compte désactivé : Salma Essai')).toBeInTheDocument();
    expect(requests.findLast(({ method }) => method === 'POST')?.body).toEqual({ disabled: true, confirmed: false });
  });

  it('says that somebody was faster', async () => {
    const user = userEvent.setup();
    await renderApp('/fr/people', {
      ...routes,
      'POST /people/7/roles/12/withdrawal': refusal(412, 'request.precondition_failed', 'Modifié entre-temps'),
    });
    await user.click((await salma()).getByRole('button', { name: /^Retirer/ }));
    expect(await screen.findByText('Quelqu’un a modifié cette personne avant vous')).toBeInTheDocument();
  });
});

describe('invitations', () => {
  it('asks for what is missing, then shows the link once', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/people?view=invitations', { ...routes, 'POST /invitations': issued });
    await user.click(await screen.findByRole('button', { name: 'Créer le lien' }));
    expect(screen.getByRole('alert')).toHaveTextContent('2 réponses sont à corriger');
    await user.type(screen.getByRole('textbox', { name: 'Adresse électronique' }), 'nouvelle@test.example');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Organisme' }), '4');
    await user.click(screen.getByRole('button', { name: 'Créer le lien' }));
    expect(await screen.findByRole('textbox', { name: 'Lien d’invitation' })).toHaveValue('http://localhost/ar/join/secret-token');
    expect(requests.findLast(({ method }) => method === 'POST')?.body).toEqual({
      role: 'lead',
      memberId: null,
      planId: null,
      commitmentId: null,
      institutionId: 4,
      email: 'nouvelle@test.example',
      language: 'fr',
    });
  });

  it('renews and withdraws', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/people?view=invitations', {
      ...routes,
      'POST /invitations/30/renewal': issued,
      'POST /invitations/30/revocation': { ...issued.invitation, state: 'revoked' },
    });
    await user.click(await screen.findByRole('button', { name: /^Nouveau lien/ }));
    expect(await screen.findByRole('textbox', { name: 'Lien d’invitation' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Retirer l’invitation/ }));
    expect(await screen.findByText('Invitation retirée : nouvelle@test.example')).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Lien d’invitation' })).not.toBeInTheDocument();
    expect(requests.findLast(({ method }) => method === 'POST')?.headers.get('if-match')).toBe('"1"');
  });
});

describe('the access review', () => {
  it('marks what was chosen', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/people?view=review&show=idle', { ...routes, 'POST /people/review': { reviewed: 1 } });
    await user.click(await screen.findByRole('checkbox', { name: /Salma Essai/ }));
    await user.click(screen.getByRole('button', { name: 'Marquer un rôle comme revu' }));
    expect(await screen.findByText('Un rôle marqué comme revu')).toBeInTheDocument();
    expect(requests.find(({ method }) => method === 'POST')?.body).toEqual({ grants: [12] });
    expect(requests.find(({ path }) => path === '/people/review')?.query.get('show')).toBe('idle');
    expect(screen.getByRole('link', { name: 'Télécharger la revue (CSV)' })).toHaveAttribute('href', '/api/v1/people/review.csv?lang=fr');
  });
});
