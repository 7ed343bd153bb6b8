import type { Locator } from '@playwright/test';
import { hundredths, PLAN, PUBLISHED_ON, PUBLISHED_RATES } from './figures.js';
import { expect, test } from './journey.fixture.js';

const DASHBOARD = `/fr/plans/${PLAN}?asOf=${PUBLISHED_ON}`;
const COMMITMENT = `/fr/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`;

/** The last cell of each row: what a term adds, then their sum, then the rate as shown. */
async function expectTermsSum(receipt: Locator, { terms, sum, shown }: { terms: number; sum: string; shown: string }): Promise<void> {
  const rows = receipt.getByRole('row');
  await expect(rows).toHaveCount(1 + terms + 2);
  const contributions = await receipt.locator('tbody tr td:last-child').allTextContents();
  expect(contributions.reduce((total, text) => total + hundredths(text), 0)).toBe(hundredths(sum));
  await expect(rows.filter({ hasText: 'Somme' }).getByRole('cell').last()).toHaveText(sum);
  await expect(rows.filter({ hasText: 'Taux affiché' }).getByRole('cell').last()).toHaveText(shown);
}

test('the dashboard shows 82 % and the 22 published rates', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /2021-2023/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Date des taux publiés' }).click();
  await expect(page).toHaveURL(new RegExp(`asOf=${PUBLISHED_ON}`));
  await expect(page.getByText(/^82\s*% du plan est réalisé au 31 juillet 2023/)).toBeVisible();
  await expect(
    page.getByText(/Taux publié par le gouvernement \(juillet 2023\)\s: 82\s%, 82,18\s% arrondi donne 82\s%\s: égal au taux publié/),
  ).toBeVisible();

  const rows = page
    .locator('#engagements')
    .getByRole('listitem')
    .filter({ has: page.getByRole('img') });
  await expect(rows.getByText(/^\d+\s%$/)).toHaveText(PUBLISHED_RATES.map((rate) => `${rate} %`));
  for (const [index, rate] of PUBLISHED_RATES.entries()) {
    const row = rows.nth(index);
    const address = `/commitments/${index + 1}\\?asOf=${PUBLISHED_ON}`;
    await expect(row.getByRole('link').first()).toHaveAttribute('href', new RegExp(`${address}$`));
    await expect(row.getByRole('link', { name: /Comment ce taux est-il calculé/ })).toHaveAttribute(
      'href',
      new RegExp(`${address}#calcul$`),
    );
    await expect(row.getByRole('img')).toHaveAccessibleName(new RegExp(`^Réalisé ${rate}\\s%, prévu \\d+\\s%`));
  }
});

test('the plan receipt: its terms sum to the rate', async ({ page }) => {
  await page.goto(DASHBOARD);
  // Everything above the receipt has its height, as when somebody has read that far.
  await expect(page.locator('#engagements').getByRole('link', { name: /boîte à outils/ })).toBeVisible();
  await page.getByRole('link', { name: 'Comment ce taux est-il calculé ?', exact: true }).click();
  const receipt = page.getByRole('region', { name: /D’où viennent ces 82\s% \?/ });
  await expect(receipt).toBeInViewport();
  await expectTermsSum(receipt, { terms: 22, sum: '82,18', shown: '82 %' });
});

test('the date control changes every figure, and the address keeps it', async ({ page }) => {
  await page.goto(DASHBOARD, { waitUntil: 'networkidle' });
  const control = page.getByRole('region', { name: 'Voir le plan à une autre date' });
  await expect(control.getByLabel('Date', { exact: true })).toHaveValue(PUBLISHED_ON);
  await control.getByRole('link', { name: 'Fin du mois précédent' }).click();
  await expect(page).toHaveURL(/asOf=2023-06-30/);
  await expect(page.getByText(/Rien n’était déclaré au 30 juin 2023/).first()).toBeVisible();
  await expect(page.getByText(/Couverture\s: 0 activité déclarée sur 147/)).toBeVisible();

  await page.reload({ waitUntil: 'networkidle' });
  await expect(control.getByLabel('Date', { exact: true })).toHaveValue('2023-06-30');
  await control.getByLabel('Date', { exact: true }).fill(PUBLISHED_ON);
  await control.getByRole('button', { name: 'Afficher cette date' }).click();
  await expect(page.getByText(/^82\s*% du plan est réalisé/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/Rien n’était déclaré au 30 juin 2023/).first()).toBeVisible();
});

test('filters are in the address and survive a reload', async ({ page }) => {
  await page.goto(DASHBOARD, { waitUntil: 'networkidle' });
  const filters = page.getByRole('search', { name: 'Filtrer les engagements' });
  const list = page.locator('#engagements');
  await filters.getByLabel('Organisme').selectOption({ label: 'Ministère de la Santé et de la protection sociale' });
  await filters.getByLabel('Niveau').selectOption('Complétée');
  await expect(list.getByText('3 engagements trouvés')).toBeVisible();
  await expect(page).toHaveURL(/institution=sante/);
  await expect(page).toHaveURL(/band=completed/);

  await page.reload({ waitUntil: 'networkidle' });
  await expect(filters.getByLabel('Organisme')).toHaveValue('sante');
  await expect(list.getByText('3 engagements trouvés')).toBeVisible();
  await expect(list.getByRole('listitem').filter({ has: page.getByRole('img') })).toHaveCount(3);

  await filters.getByLabel('Chercher dans les engagements').fill('zzz');
  await expect(list.getByText('Aucun engagement ne correspond à ces critères.')).toBeVisible();
  await list.getByRole('link', { name: 'Effacer les critères' }).click();
  await expect(list.getByRole('listitem').filter({ has: page.getByRole('img') })).toHaveCount(22);
  await expect(page).toHaveURL(new RegExp(`\\?asOf=${PUBLISHED_ON}$`));
});

test('the page of commitment 1: metadata, activities, receipt, history', async ({ page }) => {
  await page.goto(DASHBOARD);
  await page.locator('#engagements').getByRole('link', { name: 'Renforcement de la transparence budgétaire' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Renforcement de la transparence budgétaire');
  await expect(page).toHaveTitle(/Renforcement de la transparence budgétaire/);
  await expect(
    page.getByText(/^65\s*% réalisé au 31 juillet 2023\. 5 activités sur 7 sont complétées, 2 n’ont pas commencé\.\s*$/),
  ).toBeVisible();

  const main = page.getByRole('main');
  const value = (term: string) => main.locator('dl > div').filter({ hasText: term }).getByRole('definition');
  await expect(value('Organisme responsable')).toHaveText('Ministère délégué chargé du budget');
  await expect(value('Dernière mise à jour')).toContainText('31 juillet 2023');
  await expect(value('Taux publié')).toContainText('65 % (juillet 2023)');
  for (const name of ['Le problème', 'La solution promise', 'Le résultat attendu'])
    await expect(main.getByRole('heading', { name })).toBeVisible();

  const activities = main.locator('#activites > ol > li');
  await expect(activities).toHaveCount(7);
  await expect(activities.nth(3)).toContainText('Non entamée');
  await expect(activities.nth(3)).toContainText('poids 18');
  await expect(activities.nth(3)).toContainText('dates héritées du plan');
  await expect(main.locator('#historique').getByRole('listitem').filter({ hasText: 'Activité' })).toHaveCount(7);
  await expectTermsSum(main.getByRole('region', { name: /D’où viennent ces 65\s% \?/ }), { terms: 7, sum: '65,00', shown: '65 %' });

  await page.getByRole('link', { name: /Engagement suivant/ }).click();
  await expect(page).toHaveURL(new RegExp(`/commitments/2\\?asOf=${PUBLISHED_ON}$`));
});

test('a commitment of the plan under way: its timeline, and its kin in the plan before', async ({ page }) => {
  await page.goto('/fr/plans/ma-2024-2027/commitments/1');
  const timeline = page.getByRole('figure', { name: 'Calendrier des activités' });
  await expect(timeline.getByRole('link', { name: /Essais des portails/ })).toHaveAttribute('href', '#activite-7');
  const related = page.locator('#lies').getByRole('listitem');
  await expect(related).toHaveCount(3);
  await related.first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/plans/${PLAN}/commitments/1[456]$`));
});

test('a shared address with a section opens at that section', async ({ page }) => {
  await page.goto(`${COMMITMENT}#calcul`);
  await expect(page.getByRole('region', { name: /D’où viennent ces 65\s% \?/ })).toBeInViewport();
});

test('an archive shows its published rate only', async ({ page }) => {
  await page.goto('/fr/plans/ma-2018-2020');
  await expect(page.getByText(/^84\s*%/)).toBeVisible();
  await expect(page.getByText(/seul le taux publié est connu/)).toBeVisible();
});

test.describe('an address that leads nowhere', () => {
  test.use({ refusals: [400, 404] });
  for (const address of ['/fr/plans/inconnu', `/fr/plans/${PLAN}/commitments/99`, `/fr/plans/${PLAN}/commitments/abc`, '/fr/nulle-part']) {
    test(`${address} says so and leads home`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
      await expect(page).toHaveTitle(/Cette page n’existe pas/);
      await page.getByRole('link', { name: 'Aller à l’accueil' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /promesses du gouvernement ouvert/ })).toBeVisible();
    });
  }
});

test('an address without a language takes the reader’s', async ({ page }) => {
  await page.goto(COMMITMENT.replace('/fr', ''));
  await expect(page).toHaveURL(new RegExp(`${COMMITMENT.replace('?', '\\?')}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Renforcement de la transparence budgétaire');
});
