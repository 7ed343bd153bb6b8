import type { PublishDraftReport } from '@iltizam/shared/editions/contract';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type FakeRequest, refusal } from '../testing/fake-api.js';
import { renderApp } from '../testing/render-app.js';
import { frozenEdition, saidIn, studioReport } from '../testing/report-fixtures.js';
import { coordination, studioPlan } from '../testing/studio-fixtures.js';

const routes = { '/session': coordination, '/studio/plans/essai': studioPlan(), '/studio/reports/5': studioReport() };
const ADDRESS = '/fr/studio/essai/reports/5';
const written = (requests: readonly FakeRequest[]) => requests.filter(({ method }) => method !== 'GET');

beforeEach(() => localStorage.clear());

test('a report is prepared for a day and in languages that say what they lack', async () => {
  const user = userEvent.setup();
  const { requests } = await renderApp('/fr/studio/essai/reports', {
    ...routes,
    '/studio/plans/essai/reports': { items: [], abilities: { create: true } },
    'POST /studio/plans/essai/reports': { id: 5, version: 1 },
  });
  const form = await screen.findByRole('form', { name: 'Préparer un rapport' });
  expect(within(form).getByRole('checkbox', { name: /^arabe.*manquent/ })).not.toBeChecked();
  await user.click(within(form).getByRole('checkbox', { name: /^français/ }));
  await user.click(within(form).getByRole('button', { name: 'Préparer ce rapport' }));
  expect(within(form).getByRole('alert')).toHaveTextContent('Choisissez au moins une langue.');
  expect(written(requests)).toEqual([]);
  await user.click(within(form).getByRole('checkbox', { name: /^arabe/ }));
  const day = within(form).getByLabelText('Chiffres à la date du');
  const before = day.getAttribute('value') ?? '';
  fireEvent.change(day, { target: { value: '2999-01-01' } });
  await user.click(within(form).getByRole('button', { name: 'Préparer ce rapport' }));
  expect(day).toHaveAccessibleDescription(/Cette date est à venir/);
  expect(day).toHaveFocus();
  expect(written(requests)).toEqual([]);
  fireEvent.change(day, { target: { value: before } });
  await user.click(within(form).getByRole('button', { name: 'Préparer ce rapport' }));
  await screen.findByRole('heading', { name: 'Textes' });
  expect(written(requests)[0]?.body).toMatchObject({ languages: ['ar'] });
  expect(written(requests)[0]?.headers.get('idempotency-key')).toBeTruthy();
});

test('the texts are edited in their own language and direction, with a toolbar of one stop', async () => {
  const user = userEvent.setup();
  await renderApp(`${ADDRESS}?lang=ar`, routes);
  const text = await screen.findByRole('textbox', { name: 'Contexte (arabe)' });
  expect(text).toHaveAttribute('dir', 'rtl');
  expect(text).toHaveAttribute('lang', 'ar');
  const toolbar = screen.getByRole('toolbar', { name: /^Mise en forme.* Contexte \(arabe\)$/ });
  const tools = within(toolbar).getAllByRole('button');
  expect(tools.filter(({ tabIndex }) => tabIndex === 0)).toEqual([tools[0]]);
  tools[0]?.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(within(toolbar).getByRole('button', { name: 'Italique' })).toHaveFocus();
  expect(screen.getByText('Contexte en français, pour traduire')).toBeInTheDocument();
});

test('a text taken over replaces the present one only after a question, is saved by itself and can be taken back', async () => {
  const user = userEvent.setup();
  const { requests } = await renderApp(ADDRESS, {
    ...routes,
    '/studio/reports/5/reusable-sections': {
      items: [
        {
          plan: { slug: 'ancien', title: 'Plan ancien', titleLang: 'fr' },
          number: 2,
          asOf: '2020-12-31',
          sections: { context: { fr: saidIn('Un texte ancien.'), en: saidIn('Old.') } },
        },
      ],
    },
    'PUT /studio/reports/5/sections': { id: 5, version: 4 },
  });
  await user.click(await screen.findByText('Reprendre un texte d’un rapport précédent'));
  await user.click(await screen.findByText('Contexte (français)', { selector: 'summary' }));
  await user.click(screen.getByRole('button', { name: 'Reprendre ce texte' }));
  expect(screen.getByRole('group', { name: /^Remplacer le texte actuel/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Oui, reprendre' }));
  const text = screen.getByRole('textbox', { name: 'Contexte (français)' });
  expect(text).toHaveTextContent('Un texte ancien.');
  await user.click(screen.getByRole('button', { name: 'Enregistrer maintenant' }));
  await waitFor(() => expect(written(requests)).toHaveLength(1));
  expect(written(requests)[0]?.body).toEqual({ sections: { context: { fr: saidIn('Un texte ancien.') } } });
  expect(written(requests)[0]?.headers.get('if-match')).toBe('"3"');
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(text).toHaveTextContent('Le contexte écrit.');
});

test('checks are grouped by severity, said in words, filtered, and lead to their fix', async () => {
  const user = userEvent.setup();
  const place = { commitment: null, activity: null, indicator: null, fix: null };
  await renderApp(`${ADDRESS}?step=checks`, {
    ...routes,
    '/studio/plans/essai/report-checks': {
      asOf: '2023-07-31',
      items: [
        {
          code: 'period_reversed',
          severity: 'error',
          ...place,
          commitment: 1,
          activity: 2,
          facts: { start: '2022', end: '' },
          fix: '/studio/essai/commitments/20',
        },
        { code: 'translation_missing', severity: 'note', ...place, facts: { what: 'section', section: 'context', language: 'ar' } },
      ],
    },
  });
  const errors = await screen.findByRole('region', { name: /^Erreurs/ });
  expect(errors).toHaveTextContent('La fin (non fixé) précède le début (2022).');
  expect(within(errors).getByRole('link', { name: 'Corriger Engagement 1, activité 2' })).toHaveAttribute(
    'href',
    '/fr/studio/essai/commitments/20',
  );
  expect(
    screen.getByText((_, element) => element?.tagName === 'SUMMARY' && element.textContent === 'Plan (1)').closest('details'),
  ).not.toHaveAttribute('open');
  expect(screen.getByRole('link', { name: 'Corriger Plan' })).toHaveAttribute('href', '/fr/studio/essai/reports/5?step=texts&lang=ar');
  await user.click(screen.getByRole('button', { name: 'À savoir 1' }));
  expect(screen.queryByRole('region', { name: /^Erreurs/ })).toBeNull();
  expect(screen.getByText('1 point trouvé')).toBeInTheDocument();
});

test('files say how far they are, and one that failed can be tried again', async () => {
  const user = userEvent.setup();
  const { requests } = await renderApp(`${ADDRESS}?step=publication`, {
    ...routes,
    '/studio/reports/5': studioReport({
      state: 'frozen',
      editions: [frozenEdition],
      abilities: { edit: false, freeze: false, publishDraft: false, publishFinal: false, discard: true },
    }),
    'POST /studio/report-files/3/retry': { id: 3, state: 'waiting' },
  });
  expect(await screen.findByText('Fichiers prêts : 1 sur 3. Un a échoué.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Télécharger PDF accessible, français' })).toHaveAttribute(
    'href',
    '/api/v1/studio/report-files/1/file',
  );
  expect(screen.getByRole('progressbar', { name: 'Word (DOCX), français' })).toHaveAttribute('value', '40');
  expect(screen.getByText('L’écriture a pris trop de temps.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Réessayer Tableur (XLSX), français' }));
  await waitFor(() => expect(written(requests).map(({ path }) => path)).toEqual(['/studio/report-files/3/retry']));
  expect(screen.queryByRole('button', { name: 'Publier le projet' })).toBeNull();
});

test('the draft is published with a day for remarks, two weeks proposed; a refusal stands beside its field', async () => {
  const user = userEvent.setup();
  const { requests } = await renderApp(`${ADDRESS}?step=publication`, {
    ...routes,
    '/studio/reports/5': studioReport({
      state: 'frozen',
      editions: [{ ...frozenEdition, files: frozenEdition.files.slice(0, 1) }],
      abilities: { edit: false, freeze: false, publishDraft: true, publishFinal: false, discard: true },
    }),
    'POST /studio/reports/5/draft-publication': refusal(422, 'report.remarks_day', 'Date limite trop proche.', [
      { pointer: '/remarksUntil', code: 'invalid', detail: 'Choisissez un jour à venir.' },
    ]),
  });
  const field = await screen.findByLabelText('Remarques reçues jusqu’au');
  await user.click(screen.getByRole('button', { name: 'Publier le projet' }));
  await user.click(screen.getByRole('button', { name: 'Oui, publier le projet' }));
  await waitFor(() => expect(field).toBeInvalid());
  expect(field).toHaveAccessibleDescription(/Choisissez un jour à venir\./);
  const sent = written(requests)[0]?.body as PublishDraftReport | undefined;
  const days = (Date.parse(sent?.remarksUntil ?? '') - Date.now()) / 86_400_000;
  expect(Math.ceil(days)).toBeGreaterThanOrEqual(14);
});

test('what was remarked on the draft is said with what waits, again before the final report is published', async () => {
  const user = userEvent.setup();
  await renderApp(`${ADDRESS}?step=publication`, {
    ...routes,
    '/studio/reports/5': studioReport({
      state: 'draft_published',
      remarks: { published: 4, pending: 1, unanswered: 3 },
      editions: [{ ...frozenEdition, kind: 'final', files: frozenEdition.files.slice(0, 1) }],
      abilities: { edit: false, freeze: false, publishDraft: false, publishFinal: true, discard: true },
    }),
  });
  const waiting = /sans réponse officielle\s:\s3\s; en attente de modération\s:\s1\./;
  expect(await screen.findByText(waiting)).toHaveTextContent('Remarques publiées : 4');
  expect(screen.getByRole('link', { name: 'Lire les remarques' })).toHaveAttribute('href', '/fr/plans/essai/reports#rapport-1-draft');
  expect(screen.getByRole('link', { name: 'Modérer' })).toHaveAttribute('href', '/fr/moderation');
  await user.click(screen.getByRole('button', { name: 'Publier le rapport définitif' }));
  expect(screen.getByRole('group', { name: waiting })).toBeInTheDocument();
});
