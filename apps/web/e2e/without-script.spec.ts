import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';

/** What a reader gets from the server alone: a search engine, an old phone, a script that did not arrive. */
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('the dashboard says how far the plan is, axis by axis, and what is behind each chart', async ({ page }) => {
    await page.goto(`/ar/plans/${PLAN}?asOf=${PUBLISHED_ON}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page).toHaveTitle(/\S+ · التزام$/);
    const main = page.getByRole('main');
    await expect(main).toContainText('82');
    await expect(main).toContainText('31 يوليوز 2023');
    const axes = page.locator('figure#axes');
    await axes.locator('summary').first().click();
    await expect(axes.getByRole('table')).toContainText('88,10');
    await expect(axes.getByRole('link', { name: /CSV/ })).toHaveAttribute('href', /datasets\/axes\.csv\?.*asOf=2023-07-31/);
  });

  test('a commitment tells its rate, the terms of it, its activities and its history', async ({ page }) => {
    await page.goto(`/fr/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(main).toContainText(/65\s%/);
    await expect(main.locator('#calcul')).toContainText('65,00');
    await expect(main.locator('#activites li').first()).toBeVisible();
    await expect(main.locator('#historique li').first()).toBeVisible();
  });

  test('the whole public site is readable', async ({ page }) => {
    const addresses = [
      '',
      `/plans/${PLAN}/timeline`,
      `/plans/${PLAN}/compare`,
      `/plans/${PLAN}/reporting`,
      '/search?q=transparence',
      '/data',
      '/developers',
      '/methodology',
      '/accessibility',
    ];
    for (const language of ['fr', 'ar', 'en', 'zgh']) {
      for (const path of addresses) {
        const response = await page.goto(`/${language}${path}`);
        expect([path, response?.status()]).toEqual([path, 200]);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect([path, await page.getByRole('main').getByRole('status').filter({ hasText: '…' }).count()]).toEqual([path, 0]);
      }
    }
  });
});

test.describe('the address decides the status', () => {
  test('what is not there is a 404 with ways on, never a blank page', async ({ request }) => {
    const addresses = [
      '/fr/plans/nope',
      `/ar/plans/${PLAN}/commitments/99`,
      `/fr/plans/${PLAN}/commitments/abc`,
      `/zgh/plans/${PLAN}/axes/99`,
      `/en/plans/${PLAN}/axes/abc`,
      '/fr/plans/nope/timeline',
      '/en/plans/nope/compare',
      '/ar/plans/nope/reporting',
      '/fr/embed/plans/nope',
      '/en/nothing',
      `/de/plans/${PLAN}`,
    ];
    for (const path of addresses) {
      const response = await request.get(path);
      expect([path, response.status()]).toEqual([path, 404]);
      const html = await response.text();
      expect(html).toMatch(/<h1[^>]*>[^<]+</);
      expect(html).toMatch(/<a [^>]*href="[^"]*\/(fr|ar|en|zgh)"/);
    }
  });

  test('an address without a language leads to the reader’s', async ({ request }) => {
    const response = await request.get(`/plans/${PLAN}?asOf=${PUBLISHED_ON}`, {
      headers: { 'accept-language': 'de, ar-MA;q=0.8, fr;q=0.5' },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(302);
    expect(response.headers()['location']).toBe(`/ar/plans/${PLAN}?asOf=${PUBLISHED_ON}`);
  });
});

test.describe('an address that asks for what cannot be says so, beside what can', () => {
  const PLAN_PAGE = `/fr/plans/${PLAN}`;
  for (const [path, said, shown] of [
    [`${PLAN_PAGE}?asOf=abc`, '« abc » n’est pas une date', '% du plan est réalisé'],
    [`${PLAN_PAGE}?asOf=2023-02-30`, 'Cette date n’existe pas', '% du plan est réalisé'],
    [`${PLAN_PAGE}?asOf=2199-01-01`, 'Personne ne peut déclarer l’avenir', '% du plan est réalisé'],
    [`${PLAN_PAGE}?asOf=1999-01-01`, 'Le plan n’avait pas commencé', 'Voir le plan à une autre date'],
    [`${PLAN_PAGE}?axis=99`, 'Ce critère n’existe pas', 'Retirer ce critère'],
    [`${PLAN_PAGE}?institution=inconnue`, 'Ce critère n’existe pas', 'Renforcement de la transparence'],
    [`${PLAN_PAGE}/commitments/1?asOf=abc`, '« abc » n’est pas une date', 'Renforcement de la transparence'],
    [`${PLAN_PAGE}/axes/1?asOf=2199-01-01`, 'Personne ne peut déclarer l’avenir', 'de l’axe'],
    [`${PLAN_PAGE}/timeline?axis=99`, 'Cet axe ou cet organisme n’est pas dans ce plan', 'Voir toutes les activités'],
    [`${PLAN_PAGE}/timeline?asOf=abc`, '« abc » n’est pas une date', 'en retard'],
    [`${PLAN_PAGE}/reporting?asOf=abc`, '« abc » n’est pas une date', 'Ministère'],
    [`${PLAN_PAGE}/compare?from=2025-01-01&to=2023-01-01`, 'elles sont remises dans l’ordre', 'du 1er janvier 2023 au 1er janvier 2025'],
    [`${PLAN_PAGE}/compare?from=hier&to=demain`, 'Une des dates n’existe pas', 'Voici la comparaison'],
    [`/fr/data?plan=${PLAN}&axis=99`, 'L’adresse demande un axe ou un organisme que ce plan n’a pas', 'Tableaux'],
  ] as const) {
    test(path, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      const main = page.getByRole('main');
      await expect(main.getByText(said)).toBeVisible();
      await expect(main.getByText(shown).first()).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });
  }

  test('a filter whose value is unknown leaves the list whole', async ({ page }) => {
    await page.goto(`${PLAN_PAGE}?asOf=${PUBLISHED_ON}&delay=zz&band=yy&sort=aa`);
    await expect(
      page
        .locator('#engagements')
        .getByRole('listitem')
        .filter({ has: page.getByRole('img') }),
    ).toHaveCount(22);
  });
});
