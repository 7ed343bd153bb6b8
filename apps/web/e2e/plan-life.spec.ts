import { planRate, printedRate, shownRate, weightedRate } from '@iltizam/shared/progress/rates';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import type { StudioPlan } from '@iltizam/shared/studio/contract';
import type { Page } from '@playwright/test';
import { emailOf } from './accounts.js';
import { expect, test } from './journey.fixture.js';
import { read, YEAR } from './made-plan.js';
import { mailsTo } from './mails.js';

const SOON = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
const SLUG = `vie-${Date.now()}`;
const TITLE = `Plan joué de bout en bout, ${SLUG}`;

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const confirmStep = async (page: Page, step: string, confirm: string) => {
  await press(page, step);
  await press(page, confirm);
};

/** Adds activities to the commitment on screen, each with its end when it has one. */
const addActivities = async (page: Page, activities: readonly { title: string; end?: string }[]) => {
  const form = page.getByRole('form', { name: 'Ajouter une activité' });
  for (const { title, end = '' } of activities) {
    await form.getByRole('textbox', { name: 'Titre de l’activité, français' }).fill(title);
    await form.getByRole('textbox', { name: 'Fin' }).fill(end);
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

type Facts = { weight: string; percent: string | null }[];

/** The public figures are those that the pure library computes from the facts of each commitment. */
const expectRates = async (visitor: Page, facts: readonly Facts[]) => {
  const rates = facts.map((activities) => weightedRate(activities, 'as_zero').rate);
  const expected = planRate(
    rates.map((rate, index) => ({ number: index + 1, axis: 1, weight: '1', rate })),
    'mean_of_commitments',
  );
  const { plan, commitments } = await read<PlanProgress>(visitor, `/plans/${SLUG}/progress`);
  expect(commitments.map(({ rate }) => rate)).toEqual(rates.map(printedRate));
  expect(plan.rate).toBe(printedRate(expected));
  await visitor.goto(`/fr/plans/${SLUG}`);
  await expect(visitor.getByText(new RegExp(`^${shownRate(expected)}\\s*%`)).first()).toBeVisible();
};

/** Sends a percent to review from the form of an activity. */
const submit = async (page: Page, activityId: number | undefined, percent: string) => {
  await page.goto(`/fr/workspace/activities/${activityId}`);
  await field(page, 'Avancement en pour cent').fill(percent);
  await press(page, 'Envoyer en relecture');
  await expect(page.getByRole('heading', { name: 'Envoyée en relecture' })).toBeVisible();
};

test.use({ refusals: [404, 422] });

test('a plan is created, translated, adopted, weighted, frozen, reported on, returned, published, amended, reminded, reviewed and closed', async ({
  openAs,
}) => {
  test.setTimeout(240_000);
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
  await addActivities(staff, [{ title: 'Publier le budget' }, { title: 'Former les agents', end: SOON }]);

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

  await staff.goto(`/fr/studio/${SLUG}/settings`);
  await staff.getByRole('combobox', { name: 'Publication des mises à jour' }).selectOption('Relire d’abord');
  await press(staff, 'Enregistrer les règles');
  await expect(staff.getByText('Enregistré.')).toBeVisible();
  await staff.goto(`/fr/studio/${SLUG}`);

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

  const unreported = (weight: string) => ({ weight, percent: null });
  const { axes } = await read<StudioPlan>(staff, `/studio/plans/${SLUG}`);
  const [ofBudget, ofJustice] = axes[0]?.commitments.map(({ activities }) => activities) ?? [];
  await test.step('two leads report at once; nothing is public before its review', async () => {
    await Promise.all([submit(budget, ofBudget?.[0]?.id, '40'), submit(justice, ofJustice?.[0]?.id, '50')]);
    await expectRates(visitor, [
      [unreported('2'), unreported('3')],
      [unreported('1'), unreported('1')],
    ]);
  });

  await test.step('one is returned with a note, corrected, and both are published together', async () => {
    await staff.goto(`/fr/reviews?plan=${SLUG}`);
    const card = staff.getByRole('article').filter({ hasText: 'Engagement 1' });
    await card.getByRole('button', { name: /^Renvoyer…/ }).click();
    await field(staff, 'Que faut-il corriger ?').fill('Le budget est publié à 60 %.');
    await press(staff, 'Renvoyer avec cette note');
    await expect(staff.getByText(/renvoyée avec votre note/)).toBeVisible();
    await budget.goto(`/fr/workspace/activities/${ofBudget?.[0]?.id}`);
    await expect(budget.getByText('Le budget est publié à 60 %.')).toBeVisible();
    await submit(budget, ofBudget?.[0]?.id, '60');
    await staff.reload();
    await staff.getByRole('checkbox', { name: 'Tout sélectionner' }).check();
    await press(staff, 'Publier les 2 sélectionnées');
    await expect(staff.getByText('2 mises à jour traitées')).toBeVisible();
    await expectRates(visitor, [
      [{ weight: '2', percent: '60' }, unreported('3')],
      [{ weight: '1', percent: '50' }, unreported('1')],
    ]);
  });

  await test.step('a weight is amended from today on, publicly', async () => {
    await staff.goto(`/fr/studio/${SLUG}/amend?commitment=1`);
    const form = staff.getByRole('form', { name: 'Amender le plan' });
    await form
      .getByRole('group', { name: /^Activité 2/ })
      .getByRole('textbox', { name: 'Poids' })
      .fill('8');
    await form.getByRole('textbox', { name: 'Motif, français' }).fill('La formation touche toutes les régions');
    await form.getByRole('textbox', { name: 'Approuvé par (organe ou fonction)' }).fill('Comité de pilotage');
    await expect(form.getByRole('region', { name: 'Aperçu' })).toContainText('12');
    await form.getByRole('button', { name: 'Publier l’amendement' }).click();
    await form.getByRole('button', { name: 'Oui, publier' }).click();
    await staff.getByRole('link', { name: 'Voir la page publique' }).click();
    await expect(staff.getByRole('article')).toContainText('La formation touche toutes les régions');
    await expectRates(visitor, [
      [{ weight: '2', percent: '60' }, unreported('8')],
      [{ weight: '1', percent: '50' }, unreported('1')],
    ]);
    await visitor.goto(`/fr/plans/${SLUG}/commitments/1`);
    await expect(visitor.locator('#activite-2')).toContainText('initialement\u00a0: poids 3');
  });

  await test.step('the lead is reminded of what ends soon, by mail', async () => {
    const admin = await openAs('admin');
    await admin.goto('/fr/operations');
    await press(admin, 'Envoyer maintenant les rappels du jour');
    await expect(admin.getByText('Tournée faite')).toBeVisible();
    const reminded = async () => (await mailsTo(emailOf('lead-budget'))).map(({ text }) => text ?? '').find((text) => text.includes(SLUG));
    await expect.poll(reminded).toContain('Former les agents');
  });

  await test.step('the committee sees what is reported and what is not', async () => {
    const committee = await openAs('committee');
    await committee.goto(`/fr/committee/${SLUG}`);
    const map = committee.getByRole('region', { name: 'Axes et engagements' });
    await expect(map.getByRole('link', { name: /^Engagement 1, Budget ouvert, 12\s%/ })).toBeVisible();
    await expect(map.getByRole('link', { name: /^Engagement 2, Justice ouverte, 25\s%/ })).toBeVisible();
  });

  await staff.goto(`/fr/studio/${SLUG}`);
  await confirmStep(staff, 'Clore le plan', 'Oui, clore');
  await expect(staff.getByText('Ce plan est clos')).toBeVisible();
  await budget.goto('/fr/workspace');
  await expect(budget.getByText('Former les agents')).toHaveCount(0);
});
