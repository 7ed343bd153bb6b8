import { anAxis } from '@iltizam/shared/studio/plan-tree.fixture';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type FakeRequest, refusal } from '../testing/fake-api.js';
import { renderApp } from '../testing/render-app.js';
import { coordination, studioPlan } from '../testing/studio-fixtures.js';

const routes = { '/session': coordination };
const sentTo = (requests: readonly FakeRequest[], method: string): FakeRequest[] => requests.filter((request) => request.method === method);

beforeEach(() => localStorage.clear());

describe('the overview of a plan', () => {
  it('says what is missing, with the way to it', async () => {
    await renderApp('/fr/studio/essai', { ...routes, '/studio/plans/essai': studioPlan({ axes: [anAxis({ commitments: [] })] }) });
    const step = within(await screen.findByRole('region', { name: 'Adopter le plan' }));
    expect(step.getByRole('link', { name: 'Il faut au moins un engagement' })).toHaveAttribute('href', '/fr/studio/essai#axis-10');
    expect(step.queryByRole('button')).toBeNull();
  });

  it('asks before it moves the plan on, from the version read', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/studio/essai', {
      ...routes,
      '/studio/plans/essai': studioPlan({ version: 7 }),
      'POST /plans/essai/transitions': { id: 1, version: 8 },
    });
    await user.click(await screen.findByRole('button', { name: 'Adopter le plan' }));
    expect(sentTo(requests, 'POST')).toEqual([]);
    expect(screen.getByRole('group', { name: /^Adopter ce plan/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Oui, adopter' }));
    const [sent] = sentTo(requests, 'POST');
    expect(sent?.body).toEqual({ to: 'adopted' });
    expect(sent?.headers.get('if-match')).toBe('"7"');
  });

  it('orders with the keyboard, all of it in one call', async () => {
    const user = userEvent.setup();
    const axes = [anAxis({ id: 10 }), anAxis({ id: 11, number: 2, title: { fr: 'Participation' }, commitments: [] })];
    const { requests } = await renderApp('/fr/studio/essai', {
      ...routes,
      '/studio/plans/essai': studioPlan({ axes }),
      'PUT /plans/essai/order': { id: 1, version: 2 },
    });
    (await screen.findByRole('button', { name: 'Monter Participation' })).focus();
    await user.keyboard('{Enter}');
    expect(sentTo(requests, 'PUT')[0]?.body).toEqual({
      axes: [
        { id: 11, commitments: [] },
        { id: 10, commitments: [20] },
      ],
    });
    expect(await screen.findByText('Déplacé : Participation')).toBeInTheDocument();
  });

  it('of an adopted plan offers to translate, and no change of structure', async () => {
    await renderApp('/fr/studio/essai', { ...routes, '/studio/plans/essai': studioPlan({ state: 'adopted', everPublic: true }) });
    expect(await screen.findByText(/seules les traductions/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^(Monter|Supprimer|Dupliquer)/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /^Ajouter un engagement/ })).toBeNull();
  });
});

describe('a form of the studio', () => {
  it('shows the main language, and others when asked; sends only what is written', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/studio/essai/identity', {
      ...routes,
      '/studio/plans/essai': studioPlan(),
      'PATCH /plans/essai': { id: 1, version: 2 },
    });
    expect(await screen.findByRole('textbox', { name: /^Titre, français/ })).toHaveValue('Plan d’essai');
    expect(screen.queryByRole('textbox', { name: /^Titre, arabe/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'arabe' }));
    const arabic = screen.getByRole('textbox', { name: 'Titre, arabe' });
    expect(arabic).toHaveAttribute('dir', 'rtl');
    await user.type(arabic, 'خطة');
    await user.click(screen.getByRole('button', { name: 'Enregistrer l’identité' }));
    const [sent] = sentTo(requests, 'PATCH');
    expect(sent?.body).toMatchObject({ identity: { title: { fr: 'Plan d’essai', ar: 'خطة' }, summary: null, number: 4 } });
  });

  it('notes what the OGP gives and what it takes back, and shows its form where it is refused', async () => {
    const user = userEvent.setup();
    const faulty = [{ pointer: '/identity/ogpPlan', code: 'ogpPlan', detail: 'Des lettres.' }];
    const { requests } = await renderApp('/fr/studio/essai/identity', {
      ...routes,
      '/studio/plans/essai': studioPlan({ state: 'in_progress', ogpCode: 'MO' }),
      'PATCH /plans/essai': refusal(422, 'request.invalid', 'Des champs sont à corriger', faulty),
    });
    const code = await screen.findByRole('textbox', { name: /^Code du membre à l’OGP/ });
    expect(code).toHaveValue('MO');
    await user.clear(code);
    const name = screen.getByRole('textbox', { name: /^Nom du plan à l’OGP/ });
    await user.type(name, ' plan 2024 ');
    await user.click(screen.getByRole('button', { name: 'Enregistrer l’identité' }));
    expect(sentTo(requests, 'PATCH')[0]?.body).toMatchObject({ identity: { ogpCode: null, ogpPlan: 'plan 2024' } });
    await waitFor(() => expect(name).toHaveAccessibleDescription(expect.stringContaining('Des lettres.')));
  });

  it('puts a refusal beside its field, in whichever language', async () => {
    const user = userEvent.setup();
    const faulty = [{ pointer: '/identity/title/en', code: 'isLength', detail: 'Trop long.' }];
    await renderApp('/fr/studio/essai/identity', {
      ...routes,
      '/studio/plans/essai': studioPlan(),
      'PATCH /plans/essai': refusal(422, 'request.invalid', 'Des champs sont à corriger', faulty),
    });
    await user.type(await screen.findByRole('textbox', { name: /^Titre, français/ }), '!');
    await user.click(screen.getByRole('button', { name: 'Enregistrer l’identité' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Trop long.');
    expect(screen.getByRole('textbox', { name: /^Titre, anglais/ })).toHaveAccessibleDescription('Trop long.');
    expect(screen.getByRole('textbox', { name: /^Titre, français/ })).toHaveValue('Plan d’essai!');
  });

  it('shows both values as they read when somebody saved before, and takes each as chosen', async () => {
    const user = userEvent.setup();
    let stored = studioPlan({ version: 1 });
    const { requests } = await renderApp('/fr/studio/essai/identity', {
      ...routes,
      '/studio/plans/essai': () => stored,
      'PATCH /plans/essai': ({ headers }: FakeRequest) => {
        if (headers.get('if-match') === '"2"') return { id: 1, version: 3 };
        stored = studioPlan({ version: 2, title: { fr: 'Leur titre' }, mainLanguage: 'fr', end: '2030-09', number: 9 });
        return refusal(412, 'request.precondition_failed', 'Modifié entre-temps');
      },
    });
    const title = await screen.findByRole('textbox', { name: /^Titre, français/ });
    await user.clear(title);
    await user.type(title, 'Mon titre');
    await user.type(screen.getByRole('textbox', { name: /^Fin/ }), '-Q2');
    await user.click(screen.getByRole('button', { name: 'Enregistrer l’identité' }));
    // The number was changed by the other alone: there is nothing to choose.
    const ofTitle = await screen.findByRole('group', { name: 'Titre (français)' });
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(ofTitle).toHaveTextContent(/Mon titre.*Leur titre/);
    const ofEnd = screen.getByRole('group', { name: 'Fin' });
    expect(ofEnd).toHaveTextContent(/2e trimestre 2029.*septembre 2030/);
    await user.click(within(ofEnd).getByRole('radio', { name: /septembre 2030/ }));
    await user.click(screen.getByRole('button', { name: 'Continuer avec ces choix' }));
    expect(title).toHaveValue('Mon titre');
    await user.click(screen.getByRole('button', { name: 'Enregistrer l’identité' }));
    await waitFor(() => expect(sentTo(requests, 'PATCH')).toHaveLength(2));
    expect(sentTo(requests, 'PATCH')[1]?.headers.get('if-match')).toBe('"2"');
    expect(sentTo(requests, 'PATCH')[1]?.body).toMatchObject({ identity: { title: { fr: 'Mon titre' }, end: '2030-09', number: 9 } });
  });

  it('keeps what was typed when the page is left', async () => {
    const user = userEvent.setup();
    const answers = { ...routes, '/studio/plans/essai': studioPlan() };
    const first = await renderApp('/fr/studio/essai/identity', answers);
    await user.type(await screen.findByRole('textbox', { name: /^Titre, français/ }), ' bis');
    first.unmount();
    await renderApp('/fr/studio/essai/identity', answers);
    expect(await screen.findByText('Ce que vous aviez saisi est de retour')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /^Titre, français/ })).toHaveValue('Plan d’essai bis');
    await user.click(screen.getByRole('button', { name: 'Repartir de la version enregistrée' }));
    expect(screen.getByRole('textbox', { name: /^Titre, français/ })).toHaveValue('Plan d’essai');
  });
});

it('explains each rule where it is set', async () => {
  await renderApp('/fr/studio/essai/settings', { ...routes, '/studio/plans/essai': studioPlan() });
  expect(await screen.findByRole('textbox', { name: /^«\sComplétée\s» à partir de/ })).toHaveAccessibleDescription(/D’habitude 90/);
});

it('shows the rules of an adopted plan to read', async () => {
  await renderApp('/fr/studio/essai/settings', { ...routes, '/studio/plans/essai': studioPlan({ state: 'adopted' }) });
  expect(await screen.findByText(/ces règles ne changent que par un amendement/)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('makes a deleted activity again when asked', async () => {
  const user = userEvent.setup();
  const { requests } = await renderApp('/fr/studio/essai/commitments/20', {
    ...routes,
    '/studio/plans/essai': studioPlan(),
    '/institutions': { items: [], people: [] },
    'DELETE /activities/30': {},
    'POST /studio/plans/essai/restorations': { id: 30, version: 1 },
  });
  await user.click(await screen.findByRole('button', { name: 'Supprimer Ouvrir les données' }));
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(sentTo(requests, 'POST')[0]?.body).toEqual({ part: 'activity', id: 30 }));
  expect(await screen.findByText(/^Annulé\. \(Supprimé\s: Ouvrir les données\)/)).toBeInTheDocument();
});

it('puts the order back from the version that the move answered', async () => {
  const user = userEvent.setup();
  const axes = [anAxis(), anAxis({ id: 11, number: 2, title: { fr: 'Participation' }, commitments: [] })];
  const { requests } = await renderApp('/fr/studio/essai', {
    ...routes,
    '/studio/plans/essai': studioPlan({ version: 4, axes }),
    'PUT /plans/essai/order': { id: 1, version: 5 },
  });
  await user.click(await screen.findByRole('button', { name: 'Descendre Transparence' }));
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(sentTo(requests, 'PUT')).toHaveLength(2));
  const [first, second] = sentTo(requests, 'PUT');
  expect(first?.body).toMatchObject({ axes: [{ id: 11 }, { id: 10 }] });
  expect(second?.body).toMatchObject({ axes: [{ id: 10 }, { id: 11 }] });
  expect(second?.headers.get('if-match')).toBe('"5"');
});
