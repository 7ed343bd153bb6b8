import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.fixture.js';
import { LANGUAGE_CODES, PLAN_UNDER_WAY } from './site-pages.js';

const COMMITMENT = `/plans/${PLAN_UNDER_WAY}/commitments/1`;
/** Carries the sheet of the demonstration. */
const SHOWN = `${COMMITMENT}/activities/3`;
/** Has none: this journey's own. */
const OWN = `${COMMITMENT}/activities/7`;

const api = async <Answer>(page: Page, path: string): Promise<Answer> =>
  (await (await page.request.get(`/api/v1${path}`)).json()) as Answer;

const field = (within: Page | Locator, name: string) => within.getByRole('textbox', { name });

const fillMeans = async (page: Page, [missions, experts, days, declared]: readonly [string, string, string, string]) => {
  await field(page, 'Missions').fill(missions);
  await field(page, 'Experts par mission').fill(experts);
  await field(page, 'Jours par mission').fill(days);
  await field(page, 'Jours-personnes déclarés').fill(declared);
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of an activity has its sheet, its months and its history, and the way to the calculation', async ({ page }) => {
    await page.goto(`/fr${COMMITMENT}`);
    await page.locator('#activite-3').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`${SHOWN}$`));
    const sheet = page.locator('#fiche');
    await expect(sheet).toContainText('2 × 2 × 5 = 20');
    await expect(sheet).toContainText('M6 (février 2025)');
    await expect(sheet).toContainText('Indicateurs objectivement vérifiables');
    await expect(page.locator('#historique li').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Voir le calcul' })).toHaveAttribute('href', `/fr${COMMITMENT}#calcul`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/fr${SHOWN}$`));
    await page.getByRole('link', { name: 'Activité suivante (4)' }).click();
    await expect(page).toHaveURL(new RegExp(`${COMMITMENT}/activities/4$`));
  });
});

test('the sheet is a PDF in each language', async ({ page }) => {
  for (const language of LANGUAGE_CODES) {
    await page.goto(`/${language}${SHOWN}`);
    const href = await page.locator('#fiche a[href*="sheet.pdf"]').getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
});

test.describe('in the studio', () => {
  test.use({ refusals: [412, 422] });

  test('staff write a sheet: refused at its field, saved, overtaken by a colleague, taken away and brought back', async ({ openAs }) => {
    test.setTimeout(90_000);
    const staff = await openAs('staff');
    const visitor = await openAs('visitor');
    const { id } = await api<ActivityPage>(visitor, OWN);
    const form = staff.getByRole('form', { name: 'Fiche d’activité' });
    const objective = field(form, 'Objectif, français');
    const save = (name: string) => form.getByRole('button', { name }).click();

    await staff.goto(`/fr${OWN}`);
    await staff.getByRole('link', { name: 'Ajouter une fiche d’activité' }).click();
    await expect(staff).toHaveURL(new RegExp(`/studio/${PLAN_UNDER_WAY}/activities/${id}/sheet$`));
    await objective.fill('Essayer les portails avec leur public');
    await field(form, 'Mois du projet').fill('M10, bientôt');
    await field(form, 'Début du projet').fill('2020-03');
    await fillMeans(staff, ['2', '2', '5', '18']);
    await expect(form.locator('output')).toHaveText('2 × 2 × 5 = 20 : ce n’est pas ce qui est déclaré.');

    await test.step('what does not fit is said at its field, and nothing typed is lost', async () => {
      await save('Créer la fiche');
      await expect(field(form, 'Mois du projet')).toHaveAccessibleDescription(/M10, M18/);
      await field(form, 'Mois du projet').fill('M18, M10');
      await save('Créer la fiche');
      await expect(field(form, 'Jours-personnes déclarés')).toHaveAccessibleDescription('Les facteurs donnent 2 × 2 × 5 = 20, et non 18.');
      await expect(objective).toHaveValue('Essayer les portails avec leur public');
    });

    await field(form, 'Jours-personnes déclarés').fill('20');
    await field(form, 'Pays').fill('ESP');
    await field(form, 'Indicateur 1, français').fill('Essais terminés');
    await form.getByRole('button', { name: 'Ajouter un indicateur à la fiche' }).click();
    await field(form, 'Indicateur 2, français').fill('Groupe constitué');
    await form.getByRole('button', { name: 'Monter Indicateur 2' }).click();
    await expect(field(form, 'Indicateur 1, français')).toHaveValue('Groupe constitué');
    await save('Créer la fiche');
    await expect(form.getByText('Enregistré.')).toBeVisible();

    await test.step('the public reads it, with the months of the calendar and no name', async () => {
      await visitor.goto(`/fr${OWN}`);
      const sheet = visitor.locator('#fiche');
      await expect(sheet).toContainText('M10 (décembre 2020)');
      await expect(sheet).toContainText('M18 (août 2021)');
      await expect(sheet).toContainText('Expert·e 1 (Espagne)');
      await expect(sheet.getByRole('listitem').filter({ hasText: /Groupe constitué|Essais terminés/ })).toHaveText([
        'Groupe constitué',
        'Essais terminés',
      ]);
    });

    await test.step('two at once: the later one sees both versions and loses nothing', async () => {
      const colleague = await openAs('staff');
      await colleague.goto(`/fr/studio/${PLAN_UNDER_WAY}/activities/${id}/sheet`);
      const theirs = colleague.getByRole('form', { name: 'Fiche d’activité' });
      await field(theirs, 'Objectif, français').fill('Essayer avec dix tribunaux');
      await theirs.getByRole('button', { name: 'Enregistrer la fiche' }).click();
      await expect(theirs.getByText('Enregistré.')).toBeVisible();

      await objective.fill('Essayer avec le public des tribunaux');
      await save('Enregistrer la fiche');
      const conflict = form.getByRole('alert').filter({ hasText: 'Quelqu’un a modifié ceci entre-temps' });
      await expect(conflict).toContainText('Essayer avec dix tribunaux');
      await expect(conflict).toContainText('Essayer avec le public des tribunaux');
      await conflict.getByRole('button', { name: 'Continuer avec ces choix' }).click();
      await save('Enregistrer la fiche');
      await expect(form.getByText('Enregistré.')).toBeVisible();
    });

    await test.step('it is deleted once confirmed, and comes back when that was a mistake', async () => {
      const remove = async () => {
        await staff.getByRole('button', { name: 'Supprimer la fiche' }).click();
        await staff.getByRole('button', { name: 'Oui, supprimer' }).click();
        await expect(staff.getByText('Supprimé : Fiche d’activité', { exact: true })).toBeVisible();
      };
      await remove();
      await staff.getByRole('button', { name: 'Annuler', exact: true }).click();
      await expect(objective).toHaveValue('Essayer avec le public des tribunaux');
      expect((await api<ActivityPage>(visitor, OWN)).sheet?.objective.text).toBe('Essayer avec le public des tribunaux');
      await remove();
      await visitor.reload();
      await expect(visitor.locator('#historique, #fiche').filter({ hasText: 'Objectif' })).toHaveCount(0);
    });
  });
});
