import type { ApplyImport, Import, ImportProgress, ImportRefusal } from '@iltizam/shared/imports/contract';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from '../testing/render-app.js';
import { coordination } from '../testing/studio-fixtures.js';

const ADDRESS = '/fr/studio/imports/7';
const form: ApplyImport = { reason: 'Un motif', approver: 'Comité de pilotage', effectiveOn: '2090-01-01', erase: false };
const refusal: ImportRefusal = {
  act: 'application',
  code: 'request.invalid',
  detail: 'Rien n’a été enregistré.',
  errors: [{ pointer: '/effectiveOn', code: 'outsidePlan', detail: 'Cette date est hors de la période du plan.' }],
  form,
};

const ready: Import = {
  id: 7,
  version: 2,
  kind: 'plan',
  state: 'ready',
  fileName: 'plan.csv',
  bytes: 100,
  sha256: 'ab'.repeat(32),
  uploadedAt: '2026-11-22T10:00:00.000Z',
  uploadedBy: 'Coordination',
  plan: { slug: 'essai', title: 'Plan', titleLang: 'fr', exists: true, as: 'amendment' },
  counts: { create: 0, change: 1, same: 0, erased: 0, errors: 0, warnings: 0 },
  messages: [],
  messagesTotal: 0,
  rows: [],
  rowsTotal: 0,
  amendments: [],
  abilities: { apply: true, undo: false, abandon: true },
  undoRefusal: null,
  refusal: null,
  appliedAt: null,
};
const nothing = { apply: false, undo: false, abandon: false };
const progressOf = ({ id, version, state }: Import): ImportProgress => ({
  id,
  version,
  state,
  step: state === 'applying' ? 'applying' : null,
  done: 0,
  total: null,
});

/** An import that goes from state to state while the page asks for it. */
const served = () => {
  let now = ready;
  const becomes = (next: Partial<Import>): Import => (now = { ...now, ...next, version: now.version + 1 });
  const routes = {
    '/session': coordination,
    '/studio/imports/7': () => now,
    '/studio/imports/7/progress': () => progressOf(now),
    'POST /studio/imports/7/application': () => becomes({ state: 'applying', abilities: nothing, refusal: null }),
  };
  return { routes, becomes };
};

const filledIn = (): (string | undefined)[] =>
  ['Motif de l’amendement', 'Qui l’a approuvé', 'Prend effet le'].map((name) => screen.getByLabelText<HTMLInputElement>(name).value);

test('what is asked waits for its job; refused there, it is said where it was asked, and what was typed stands there still', async () => {
  const user = userEvent.setup();
  const { routes, becomes } = served();
  const { requests } = await renderApp(ADDRESS, routes);
  await user.type(await screen.findByLabelText('Motif de l’amendement'), 'Un motif');
  await user.type(screen.getByLabelText('Qui l’a approuvé'), 'Comité de pilotage');
  fireEvent.change(screen.getByLabelText('Prend effet le'), { target: { value: '2090-01-01' } });
  await user.click(screen.getByRole('button', { name: 'Appliquer l’import' }));
  await user.click(screen.getByRole('button', { name: 'Oui, appliquer' }));
  expect(await screen.findByRole('progressbar', { name: 'Écriture dans la plateforme…' })).toBeInTheDocument();
  expect(requests.find(({ method }) => method === 'POST')?.body).toEqual(form);
  expect(screen.queryByRole('button', { name: 'Appliquer l’import' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Abandonner ce fichier' })).toBeNull();

  becomes({ state: 'ready', abilities: ready.abilities, refusal });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('L’import n’a pas été appliqué');
  expect(alert).toHaveTextContent('Rien n’a été enregistré.');
  expect(alert).toHaveFocus();
  expect(filledIn()).toEqual(['Un motif', 'Comité de pilotage', '2090-01-01']);
  expect(screen.getByLabelText('Prend effet le')).toHaveAccessibleDescription(/hors de la période du plan/);
});

test('what is refused before the page asked again is said all the same, with what was typed and ticked', async () => {
  const user = userEvent.setup();
  const { routes, becomes } = served();
  becomes({ counts: { ...ready.counts, erased: 1 } });
  await renderApp(ADDRESS, {
    ...routes,
    'POST /studio/imports/7/application': () => {
      const asked = becomes({ state: 'applying', abilities: nothing });
      becomes({ state: 'ready', abilities: ready.abilities, refusal: { ...refusal, form: { ...form, erase: true } } });
      return asked;
    },
  });
  await user.type(await screen.findByLabelText('Motif de l’amendement'), 'Un motif');
  await user.click(screen.getByRole('checkbox', { name: 'Effacer cette cellule' }));
  await user.click(screen.getByRole('button', { name: 'Appliquer l’import' }));
  await user.click(screen.getByRole('button', { name: 'Oui, appliquer' }));
  expect(await screen.findByRole('alert')).toHaveFocus();
  expect(filledIn()).toEqual(['Un motif', 'Comité de pilotage', '2090-01-01']);
  expect(screen.getByRole('checkbox', { name: 'Effacer cette cellule' })).toBeChecked();
});

test('who agreed keeps the focus while the answer is on its way', async () => {
  const user = userEvent.setup();
  const { routes } = served();
  await renderApp(ADDRESS, { ...routes, 'POST /studio/imports/7/application': () => new Promise(() => {}) });
  await user.click(await screen.findByRole('button', { name: 'Appliquer l’import' }));
  await user.click(screen.getByRole('button', { name: 'Oui, appliquer' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Appliquer l’import' })).toHaveFocus());
});

test('who comes back while it is written sees how far it is, then that it is done', async () => {
  const { routes, becomes } = served();
  becomes({ state: 'applying', abilities: nothing });
  await renderApp(ADDRESS, routes);
  expect(await screen.findByRole('progressbar', { name: 'Écriture dans la plateforme…' })).toBeInTheDocument();
  expect(screen.getByText(/^Vous pouvez quitter cette page : l’écriture continue/)).toBeInTheDocument();
  becomes({ state: 'applied', abilities: { ...nothing, undo: true }, appliedAt: '2026-11-22T10:05:00.000Z' });
  expect(await screen.findByText('L’import est appliqué')).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('an import that was undone leads to the amendment that it made and to the one that took it back', async () => {
  const { routes, becomes } = served();
  becomes({ state: 'undone', abilities: nothing, amendments: [3, 5] });
  await renderApp(ADDRESS, routes);
  expect(await screen.findByText('L’import est annulé.')).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: /^Voir l’amendement/ }).map((link) => link.getAttribute('href'))).toEqual([
    '/fr/plans/essai/amendments#amendment-3',
    '/fr/plans/essai/amendments#amendment-5',
  ]);
});

test('the list marks what is under way and what was refused', async () => {
  const items = [
    { ...ready, id: 8, state: 'undoing', abilities: nothing },
    { ...ready, refusal },
  ];
  await renderApp('/fr/studio/imports', { '/session': coordination, '/studio/imports': { items, total: 2, page: 1, size: 20 } });
  const [undoing, refused] = (await screen.findAllByRole('heading', { level: 2, name: 'plan.csv' })).map(
    (heading) => heading.parentElement,
  );
  expect(undoing).toHaveTextContent('En cours d’annulation');
  expect(refused).toHaveTextContent('L’import n’a pas été appliqué · Rien n’a été enregistré.');
});
