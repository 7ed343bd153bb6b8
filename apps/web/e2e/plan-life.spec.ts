import { planRate, printedRate, weightedRate } from '@iltizam/shared/progress/rates';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import type { StudioPlan } from '@iltizam/shared/studio/contract';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.fixture.js';

const YEAR = new Date().getFullYear();
const SLUG = `vie-${Date.now()}`;
const TITLE = `Plan joué de bout en bout, ${SLUG}`;

const read = async <Answer>(page: Page, path: string): Promise<Answer> =>
  (await (await page.request.get(`/api/v1${path}`)).json()) as Answer;

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const confirmStep = async (page: Page, step: string, confirm: string) => {
  await press(page, step);
  await press(page, confirm);
};

/** Adds activities to the commitment on screen. */
const addActivities = async (page: Page, titles: readonly string[]) => {
  const form = page.getByRole('form', { name: 'Ajouter une activité' });
  for (const title of titles) {
    await form.getByRole('textbox', { name: 'Titre de l’activité, français' }).fill(title);
    await form.getByRole('button', { name: 'Ajouter une activité' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: title })).toBeVisible();
  }
};

const weigh = async (page: Page, weights: readonly string[], shares: readonly string[]) => {
  await page.goto('/fr/workspace');
  await page.getByRole('link', { name: 'Pondérer les activités' }).click();
  const form = page.getByRole('region', { name: TITLE }).getByRole('form');
  for (const [index, weight] of weights.entries()) await form.getByRole('textbox').nth(index).fill(weight);
  for (const [index, share] of shares.entries()) await expect(form.locator('output').nth(index)).toHaveText(share);
  await form.getByRole('button', { name: 'Enregistrer ces poids' }).click();
  await expect(page.getByText('Poids enregistrés.')).toBeVisible();
};

test.use({ refusals: [404, 422] });

test('a plan is created, translated, adopted, weighted, frozen, started, reported on and closed', async ({ openAs }) => {
  test.setTimeout(180_000);
  const staff = await openAs('staff');
  const visitor = await openAs('visitor');

  await staff.goto('/fr/studio');
  await staff.getByText('Nouveau plan').click();
  await field(staff, 'Titre, français').fill(TITLE);
  await field(staff, 'Rang du plan').fill('9');
  await field(staff, 'Adresse').fill('Pas une adresse');
  await field(staff, 'Début').fill(String(YEAR));
  await field(staff, 'Fin').fill(String(YEAR + 2));
  await test.step('a fault is said at its field, and nothing typed is lost', async () => {
    await press(staff, 'Créer le brouillon');
    await expect(field(staff, 'Adresse')).toHaveAccessibleDescription(/lettres minuscules/);
    await expect(field(staff, 'Titre, français')).toHaveValue(TITLE);
  });
  await field(staff, 'Adresse').fill(SLUG);
  await press(staff, 'Créer le brouillon');
  await expect(staff).toHaveURL(`/fr/studio/${SLUG}`);
  await expect(staff.getByText('Il faut au moins un axe').first()).toBeVisible();

  await field(staff, 'Titre de l’axe, français').fill('Transparence');
  await staff.getByRole('button', { name: 'Ajouter un axe' }).click();
  await staff.getByRole('link', { name: /^Ajouter un engagement/ }).click();
  await field(staff, 'Titre de l’engagement, français').fill('Budget ouvert');
  await staff.getByRole('combobox', { name: 'Organisme responsable' }).selectOption('budget');
  await press(staff, 'Ajouter un engagement');
  await addActivities(staff, ['Publier le budget', 'Former les agents']);

  await staff.goto(`/fr/studio/${SLUG}`);
  await staff.getByRole('button', { name: 'Dupliquer Budget ouvert' }).click();
  await staff.getByRole('link', { name: /^2\. Budget ouvert/ }).click();
  await field(staff, 'Titre de l’engagement, français').fill('Justice ouverte');
  await staff.getByRole('combobox', { name: 'Organisme responsable' }).selectOption('justice');
  await press(staff, 'Enregistrer l’engagement');
  await expect(staff.getByText('Enregistré.')).toBeVisible();

  await staff.goto(`/fr/studio/${SLUG}/identity`);
  await press(staff, 'arabe');
  await field(staff, 'Titre, arabe').fill('خطة كاملة');
  await expect(field(staff, 'Titre, arabe')).toHaveAttribute('dir', 'rtl');
  await press(staff, 'Enregistrer l’identité');
  await expect(staff.getByText('Enregistré.')).toBeVisible();
  await staff.goto(`/fr/studio/${SLUG}`);
  await expect(staff.getByText('(1/8)')).toBeVisible();
  await expect(staff.getByText('(8/8)')).toBeVisible();

  expect((await visitor.request.get(`/api/v1/plans/${SLUG}`)).status()).toBe(404);
  await confirmStep(staff, 'Adopter le plan', 'Oui, adopter');
  await expect(staff.getByText('Adopté', { exact: true })).toBeVisible();
  await expect(staff.getByText('4 éléments manquent').first()).toBeVisible();
  await visitor.goto(`/ar/plans/${SLUG}`);
  await expect(visitor.getByRole('heading', { level: 1, name: 'خطة كاملة' })).toBeVisible();

  const [budget, justice] = [await openAs('lead-budget'), await openAs('lead-justice')];
  await weigh(budget, ['2', '3'], ['40,00 %', '60,00 %']);
  await weigh(justice, ['1', '1'], ['50,00 %', '50,00 %']);

  await staff.reload();
  await confirmStep(staff, 'Figer les poids', 'Oui, figer');
  await expect(staff.getByRole('heading', { name: 'Figer les poids' })).toHaveCount(0);
  await confirmStep(staff, 'Démarrer le plan', 'Oui, démarrer');
  await expect(staff.getByText('En cours', { exact: true })).toBeVisible();

  const { axes } = await read<StudioPlan>(staff, `/studio/plans/${SLUG}`);
  const activity = axes[0]?.commitments[0]?.activities[0];
  await budget.goto(`/fr/workspace/activities/${activity?.id}`);
  await budget.getByRole('textbox', { name: 'Avancement en pour cent' }).fill('60');
  await press(budget, 'Publier la mise à jour');
  await expect(budget.getByRole('heading', { name: 'Mise à jour publiée' })).toBeVisible();

  const first = weightedRate(
    [
      { weight: '2', percent: '60' },
      { weight: '3', percent: null },
    ],
    'as_zero',
  ).rate;
  const second = weightedRate([{ weight: '1', percent: null }], 'as_zero').rate;
  const rate = planRate(
    [
      { number: 1, axis: 1, weight: '1', rate: first },
      { number: 2, axis: 1, weight: '1', rate: second },
    ],
    'mean_of_commitments',
  );
  const { plan, commitments } = await read<PlanProgress>(visitor, `/plans/${SLUG}/progress`);
  expect(commitments.map((commitment) => commitment.rate)).toEqual([printedRate(first), printedRate(second)]);
  expect(plan.rate).toBe(printedRate(rate));
  await visitor.goto(`/fr/plans/${SLUG}`);
  await expect(visitor.getByText(/^12\s*%/).first()).toBeVisible();

  await staff.reload();
  await confirmStep(staff, 'Clore le plan', 'Oui, clore');
  await expect(staff.getByText('Ce plan est clos')).toBeVisible();
  await budget.goto('/fr/workspace');
  await expect(budget.getByText('Former les agents')).toHaveCount(0);
});
