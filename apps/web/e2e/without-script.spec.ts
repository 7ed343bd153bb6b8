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
    for (const path of ['/fr/plans/nope', `/ar/plans/${PLAN}/commitments/99`, `/fr/plans/${PLAN}/commitments/abc`, '/en/nothing', `/de/plans/${PLAN}`]) {
      const response = await request.get(path);
      expect([path, response.status()]).toEqual([path, 404]);
      expect(await response.text()).toMatch(/<h1[^>]*>[^<]+</);
    }
  });

  test('an address without a language leads to the reader’s', async ({ request }) => {
    const response = await request.get(`/plans/${PLAN}?asOf=${PUBLISHED_ON}`, { headers: { 'accept-language': 'de, ar-MA;q=0.8, fr;q=0.5' }, maxRedirects: 0 });
    expect(response.status()).toBe(302);
    expect(response.headers()['location']).toBe(`/ar/plans/${PLAN}?asOf=${PUBLISHED_ON}`);
  });

  test('a date that is none, or to come, is said in words beside the figures of today', async ({ page }) => {
    await page.goto(`/fr/plans/${PLAN}?asOf=demain`);
    await expect(page.getByRole('main')).toContainText('date');
    await page.goto(`/fr/plans/${PLAN}?asOf=2199-01-01`);
    await expect(page.getByText(/à venir|futur/i).first()).toBeVisible();
  });
});
