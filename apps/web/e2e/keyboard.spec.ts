import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';
import { tabTo } from './keyboard.js';

const DASHBOARD = `/fr/plans/${PLAN}?asOf=${PUBLISHED_ON}`;

/** Opens a page whose scripts have arrived. */
const arrive = (page: Page, address: string) => page.goto(address, { waitUntil: 'networkidle' });

const reach = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};

/** In a date field the year is the third part, whatever the language of the browser. */
const typeYear = async (page: Page, field: Locator, year: number): Promise<void> => {
  await tabTo(page, field);
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await page.keyboard.type(String(year));
};

test.describe('with the keyboard alone', () => {
  test.describe.configure({ timeout: 60_000 });

  test('1. skip the header and open the current plan', async ({ page }) => {
    await arrive(page, '/fr');
    await reach(page, page.getByRole('link', { name: 'Aller au contenu' }));
    await expect(page.getByRole('main')).toBeFocused();
    await reach(page, page.getByRole('link', { name: 'Ouvrir le tableau de bord' }));
    await expect(page.getByRole('heading', { level: 1, name: /2021-2023/ })).toBeVisible();
  });

  test('2. see the plan at another date, typed and slid to', async ({ page }) => {
    await arrive(page, DASHBOARD);
    await typeYear(page, page.getByLabel('Date', { exact: true }), 2022);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/asOf=2022-07-31/);
    await expect(page.getByText(/Rien n’était déclaré au 31 juillet 2022/).first()).toBeVisible();

    const slider = page.getByRole('slider', { name: 'Mois, du début du plan à aujourd’hui' });
    await reach(page, slider, 'ArrowLeft');
    await expect(page).toHaveURL(/asOf=2022-06-30/);
    await expect(page.getByText(/Rien n’était déclaré au 30 juin 2022/).first()).toBeVisible();
    await expect(slider).toBeFocused();
    await expect(slider).toHaveAttribute('aria-valuetext', '30 juin 2022');
    await expect(page.getByRole('status').filter({ hasText: 'Chiffres au 30 juin 2022.' })).toBeAttached();
  });

  test('3. open the table behind the axis chart and download it', async ({ page }) => {
    await arrive(page, DASHBOARD);
    const axes = page.getByRole('figure', { name: 'Par axe' });
    await reach(page, axes.locator('summary'));
    await expect(axes.getByRole('table')).toContainText('88,10');
    await tabTo(page, axes.getByRole('link', { name: /^CSV/ }));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(readFileSync(await file.path(), 'utf8')).toContain(',88.10,88,significant,');
  });

  test('4. reach a commitment and its calculation', async ({ page }) => {
    await arrive(page, DASHBOARD);
    await reach(page, page.locator('#engagements').getByRole('link', { name: 'Renforcement de la transparence budgétaire', exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: 'Renforcement de la transparence budgétaire' })).toBeVisible();
    await reach(page, page.getByRole('link', { name: 'Comment est-ce calculé ?' }));
    await expect(page.getByRole('table', { name: /D’où viennent ces 65\s% \?/ })).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator('#calcul :focus')).toBeVisible();
  });

  test('5. keep the commitments that are late', async ({ page }) => {
    await arrive(page, `/fr/plans/${PLAN}`);
    const delay = page.getByRole('combobox', { name: 'Calendrier' });
    await tabTo(page, delay);
    const place = await delay
      .locator('option')
      .evaluateAll((options) => options.findIndex((option) => option.getAttribute('value') === 'overdue'));
    for (let press = 0; press < place; press += 1) await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/delay=overdue/);
    await expect(delay).toBeFocused();
    const answer = await page.request.get(`/api/v1/plans/${PLAN}/commitments?delay=overdue&lang=fr`);
    const { items } = (await answer.json()) as { items: unknown[] };
    await expect(page.getByRole('status').filter({ hasText: `${items.length} engagements trouvés` })).toBeAttached();
    await expect(page.locator('#engagements').getByRole('listitem').filter({ hasText: 'En retard' })).toHaveCount(items.length);
  });

  test('6. search and open the first result', async ({ page }) => {
    await arrive(page, '/fr/methodology');
    await reach(page, page.getByRole('banner').getByRole('link', { name: 'Chercher' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Rechercher' })).toBeVisible();
    await tabTo(page, page.getByRole('searchbox', { name: /^Mots ou numéro/ }));
    await page.keyboard.type('transparence budgetaire');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: /résultats? pour «\s\u2068transparence budgetaire\u2069\s»/ })).toBeVisible();
    await reach(page, page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link'));
    await expect(page.getByRole('heading', { level: 1, name: 'Renforcement de la transparence budgétaire' })).toBeVisible();
  });

  test('7. read the same page in Arabic', async ({ page }) => {
    await arrive(page, DASHBOARD);
    await reach(page, page.getByRole('navigation', { name: 'Langue', exact: true }).getByRole('link', { name: 'العربية' }));
    await expect(page).toHaveURL(DASHBOARD.replace('/fr', '/ar'));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1, name: /خطة العمل الوطنية/ })).toBeVisible();
    await expect(page.getByText(/^82\s*%.*31 يوليوز 2023/)).toBeVisible();
  });

  test('8. compare two dates', async ({ page }) => {
    await arrive(page, `/fr/plans/${PLAN}/compare?from=2024-05-02&to=2025-11-20`);
    await typeYear(page, page.getByLabel('Première date'), 2022);
    await typeYear(page, page.getByLabel('Seconde date'), 2023);
    await reach(page, page.getByRole('button', { name: 'Comparer' }));
    await expect(page).toHaveURL(/from=2022-05-02&to=2023-11-20/);
    await expect(page.getByText(/^Rien n’était déclaré au 2 mai 2022\s: .* Au 20 novembre 2023, le plan est à 82,18\s%/)).toBeVisible();
  });

  test('9. keep the activities of the timeline that are late', async ({ page }) => {
    await arrive(page, `/fr/plans/${PLAN}/timeline?asOf=${PUBLISHED_ON}`);
    await reach(page, page.getByRole('checkbox', { name: 'En retard, à risque ou sans nouvelles' }), 'Space');
    await reach(page, page.getByRole('search', { name: 'Choisir les activités' }).getByRole('button', { name: 'Afficher' }));
    await expect(page).toHaveURL(/late=1/);
    await expect(page.getByText(/^37 activités\. 37 /)).toBeVisible();
  });

  test('10. post a comment and hear what becomes of it', async ({ page }) => {
    await arrive(page, `/fr/plans/${PLAN}/commitments/11`);
    await reach(page, page.locator('#commentaires summary'));
    const form = page.getByRole('form', { name: 'Votre question ou remarque' });
    await tabTo(page, form.getByRole('textbox', { name: 'Commentaire' }));
    await page.keyboard.type('Le guide est-il disponible en braille ?');
    await reach(page, form.getByRole('button', { name: 'Envoyer le commentaire' }));
    const outcome = form.getByRole('status').filter({ hasText: 'Un modérateur le lira avant de le publier' });
    await expect(outcome).toBeFocused();
  });
});
