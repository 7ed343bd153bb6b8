import type { Calculation, PlanProgress } from '@iltizam/shared/progress/contract';
import type { AssignedActivityList } from '@iltizam/shared/workspace/contract';
import type { Page } from '@playwright/test';
import { emailOf, PASSPHRASE } from './accounts.js';
import { hundredths, PLAN, PUBLISHED_ON, PUBLISHED_RATES } from './figures.js';
import { expect, test } from './journey.fixture.js';
import { tabTo } from './keyboard.js';

// The only journey that moves the 2021-2023 plan is the first one; the others write nowhere or to the 2024-2027 plan.
const DESIGN = 'Concevoir un mécanisme de consultation permanant, adapté au contexte marocain';
const SET_UP = "Mettre en place un mécanisme de concertation permanent pour l'élaboration du budget citoyen";
const LISTENING = "Ateliers d'écoute dans chaque circonscription";

const read = async <Answer>(page: Page, path: string): Promise<Answer> =>
  (await (await page.request.get(`/api/v1${path}`)).json()) as Answer;

const activityId = async (page: Page, title: string): Promise<number> => {
  const { items } = await read<AssignedActivityList>(page, '/workspace/activities?lang=fr');
  const found = items.find((item) => item.title.startsWith(title));
  if (!found) throw new Error(`Nothing assigned is called ${title}.`);
  return found.id;
};

const percent = (page: Page) => page.getByRole('textbox', { name: 'Avancement en pour cent' });
const publish = (page: Page) => page.getByRole('button', { name: 'Publier la mise à jour' });
const note = (page: Page) => page.getByRole('textbox', { name: /^Note/ });
const formErrors = (page: Page) => page.getByRole('form').or(page.locator('form')).getByRole('alert');

test('a lead signs in, reports 100 %, and the rates move by what the calculation says', async ({ page, openAs }) => {
  await page.goto('/fr/workspace');
  await expect(page.getByRole('heading', { level: 1, name: 'Connectez-vous pour continuer' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
  await page.getByLabel('Adresse électronique').fill(emailOf('lead-budget'));
  await page.getByLabel('Phrase de passe', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/\/fr\/workspace$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Mes activités' })).toBeVisible();
  await expect(page.getByText('2 activités attendent un mot de vous.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Activités par raison' })).toContainText('2 En retard');

  const late = page.getByRole('region', { name: /^En retard/ });
  await expect(late.getByRole('listitem')).toHaveCount(2);
  await expect(late.getByRole('listitem').first()).toContainText(/fin prévue dépassée de \d{1,3}(\s\d{3})* jours/);
  await late.getByRole('link', { name: new RegExp(`^Mettre à jour ${DESIGN}`) }).click();

  await expect(percent(page)).toHaveValue('0');
  await page.getByRole('button', { name: /^100\s%$/ }).click();
  await expect(percent(page)).toHaveValue('100');
  const preview = page.getByRole('status').filter({ hasText: 'l’engagement 1 passerait de' });
  await expect(preview).toContainText(/65\s% → 83\s%/);
  await expect(preview).toContainText('+18 points · Significative');
  await page.getByRole('button', { name: 'Ajouter une action' }).click();
  await expect(page.getByRole('textbox', { name: 'Action 1' })).toBeFocused();
  await page.keyboard.type('Mécanisme de consultation conçu et validé');
  await page.getByRole('textbox', { name: /^Mois ou jour/ }).fill('10/2023');
  await publish(page).click();

  await expect(page.getByRole('heading', { name: 'Mise à jour publiée' })).toBeFocused();
  const moved = page.getByRole('region', { name: 'Mise à jour publiée' });
  await expect(moved).toContainText(/Engagement 1.*65\s% → 83\s%.*exactement 65,00 → 83,00/);
  await expect(moved).toContainText(/Plan d'Action National.*82\s% → 83\s%.*exactement 82,18 → 83,00/);

  await page.getByRole('link', { name: 'Voir la page publique' }).click();
  await expect(page.getByText(/^83\s*% réalisé au /)).toBeVisible();

  const reader = await openAs('visitor');
  await reader.goto(`/fr/plans/${PLAN}/commitments/1`);
  await expect(reader.getByText(/^83\s*% réalisé au .* 6 activités sur 7 sont complétées, une n’a pas commencé\.\s*$/)).toBeVisible();
  await expect(reader.locator('#activite-4')).toContainText('Mécanisme de consultation conçu et validé (octobre 2023)');
  await expect(reader.locator('#historique').getByRole('listitem').first()).toContainText(/Activité 4\s: de 0\s% à 100\s%/);
  const term = reader
    .getByRole('region', { name: /D’où viennent ces 83\s% \?/ })
    .getByRole('row', { name: new RegExp(`4\\.\\s*${DESIGN}`) });
  await expect(term.getByRole('cell').last()).toHaveText('=18,00');

  const before = await read<Calculation>(reader, `/plans/${PLAN}/commitments/1/calculation?asOf=${PUBLISHED_ON}`);
  const after = await read<Calculation>(reader, `/plans/${PLAN}/commitments/1/calculation`);
  const part = ({ terms }: Calculation) => hundredths(terms.find(({ activity }) => activity === 4)?.contribution ?? '');
  expect(hundredths(after.rate ?? '') - hundredths(before.rate ?? '')).toBe(part(after) - part(before));
});

test('the rates as of July 2023 never change', async ({ page }) => {
  const { plan, commitments } = await read<PlanProgress>(page, `/plans/${PLAN}/progress?asOf=${PUBLISHED_ON}`);
  expect(plan).toMatchObject({ rate: '82.18', shown: 82 });
  expect(commitments.map(({ shown }) => shown)).toEqual([...PUBLISHED_RATES]);
});

test.describe('a refused update', () => {
  test.use({ refusals: [422] });

  test('keeps what was typed, beside its reason; a reload keeps it too', async ({ openAs }) => {
    const page = await openAs('lead-budget');
    await page.goto(`/fr/workspace/activities/${await activityId(page, SET_UP)}`);
    await percent(page).fill('120');
    await page.getByRole('button', { name: 'Ajouter un lien' }).click();
    await page.getByRole('textbox', { name: 'Titre du lien 1' }).fill('Arrêté');
    await page.getByRole('textbox', { name: 'Adresse' }).fill('pas une adresse');
    await note(page).fill('Deux réunions tenues');
    await publish(page).click();
    await expect(formErrors(page)).toBeFocused();
    await expect(formErrors(page)).toContainText('2 réponses sont à corriger');
    await formErrors(page)
      .getByRole('link', { name: /Indiquez un avancement entre 0 et 100/ })
      .click();
    await expect(percent(page)).toBeFocused();
    await expect(percent(page)).toHaveValue('120');
    await expect(percent(page)).toHaveAccessibleDescription(/Indiquez un avancement entre 0 et 100/);
    await expect(page.getByRole('textbox', { name: 'Adresse' })).toHaveValue('pas une adresse');

    await percent(page).fill('10');
    await page.getByRole('textbox', { name: 'Adresse' }).fill('https://example.org/arrete');
    await publish(page).click();
    // The server's own rule: a late activity says what blocks it.
    await expect(formErrors(page).getByRole('link')).toHaveAttribute('href', '#difficulties');
    await expect(note(page)).toHaveValue('Deux réunions tenues');

    await page.reload();
    await expect(page.getByText('Votre brouillon est de retour')).toBeVisible();
    await expect(percent(page)).toHaveValue('10');
    await expect(page.getByRole('textbox', { name: 'Titre du lien 1' })).toHaveValue('Arrêté');
    await expect(note(page)).toHaveValue('Deux réunions tenues');
    await page.goto('/fr/workspace');
    await expect(page.getByRole('listitem').filter({ hasText: SET_UP })).toContainText('Brouillon de Chef de projet budget');
    await page.getByRole('link', { name: `Reprendre ${SET_UP}` }).click();
    await page.getByRole('button', { name: 'Repartir de la dernière mise à jour' }).click();
    await expect(percent(page)).toHaveValue('0');
    await expect(note(page)).toHaveValue('');
  });
});

test('an update with the keyboard alone', async ({ openAs }) => {
  const page = await openAs('lead-justice');
  await page.goto('/fr/workspace');
  await tabTo(page, page.getByRole('searchbox', { name: 'Chercher une activité' }));
  await page.keyboard.type('ecoute circonscription');
  await expect(page.getByText('Une activité trouvée')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: new RegExp(`^Mettre à jour ${LISTENING}`) }));
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByRole('slider', { name: 'Avancement, curseur de 0 à 100' }));
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight');
  await tabTo(page, percent(page));
  await expect(percent(page)).toHaveValue('3');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('40,5');
  await expect(page.getByRole('status').filter({ hasText: 'passerait de' })).toContainText('+3,68 points');
  await tabTo(page, page.getByRole('button', { name: 'Ajouter une action' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action 1' })).toBeFocused();
  await page.keyboard.type('Premier atelier tenu');
  await tabTo(page, page.getByRole('button', { name: 'Envoyer en relecture' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Envoyée en relecture' })).toBeFocused();
});

test.describe('somebody else’s activity', () => {
  test.use({ refusals: [403, 404] });

  test('is neither listed nor opened for the lead of another body', async ({ openAs }) => {
    const owner = await openAs('lead-budget');
    const id = await activityId(owner, SET_UP);
    const page = await openAs('lead-sante');
    await page.goto('/fr/workspace');
    await expect(page.getByRole('heading', { level: 1, name: 'Mes activités' })).toBeVisible();
    await expect(page.getByText(SET_UP)).toHaveCount(0);
    await page.goto(`/fr/workspace/activities/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
    await expect(publish(page)).toHaveCount(0);
    const answer = await page.request.post(`/api/v1/activities/${id}/updates`, {
      headers: { 'idempotency-key': crypto.randomUUID() },
      data: { percent: 100, effectiveOn: PUBLISHED_ON, achievedActions: [], difficulties: [], evidence: [], note: null },
    });
    expect([403, 404]).toContain(answer.status());
  });
});
