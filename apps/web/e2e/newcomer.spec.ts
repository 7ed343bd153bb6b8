import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { hundredths, PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';
import { overflowing } from './readable.js';

const PLAN_TITLE = 'خطة العمل الوطنية للحكومة المنفتحة 2021-2023';
const DAY = '31 يوليوز 2023';

/** Follows what is offered; the page that comes must fit the screen and be in Arabic. */
async function follow(page: Page, link: Locator): Promise<void> {
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect.poll(() => overflowing(page)).toEqual([]);
}

/** From the home page: the plan, on the day of its published rates. */
async function openPlan(page: Page): Promise<void> {
  await page.goto('/ar');
  await follow(page, page.getByRole('main').getByRole('listitem').getByRole('link', { name: PLAN_TITLE }));
  await expect(page.getByRole('heading', { level: 1, name: PLAN_TITLE })).toBeVisible();
  await follow(page, page.getByRole('link', { name: 'تاريخ النسب المنشورة' }));
  await expect(page).toHaveURL(`/ar/plans/${PLAN}?asOf=${PUBLISHED_ON}`);
}

const cells = (line: string): string[] => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell);

for (const script of [true, false]) {
  test.describe(`a newcomer on a phone, in Arabic, ${script ? 'with' : 'without'} JavaScript`, () => {
    test.use({ viewport: { width: 320, height: 640 }, locale: 'ar-MA', javaScriptEnabled: script });

    test('finds the plan’s rate on 31 July 2023', async ({ page }) => {
      await openPlan(page);
      await expect(page.getByText(new RegExp(`^82\\s*%.*${DAY}`))).toBeVisible();
      await expect(page.getByLabel('التاريخ', { exact: true })).toHaveValue(PUBLISHED_ON);
    });

    test('finds why commitment 1 stands at 65 %', async ({ page }) => {
      await openPlan(page);
      await follow(page, page.locator('#engagements').getByRole('link', { name: 'تعزيز شفافية الميزانية', exact: true }));
      await expect(page.getByRole('heading', { level: 1, name: 'تعزيز شفافية الميزانية' })).toBeVisible();
      await expect(page.getByText(new RegExp(`^65\\s*%.*${DAY}`))).toBeVisible();
      await follow(page, page.getByRole('main').locator('a[href="#calcul"]').first());
      const terms = page.locator('#calcul').getByRole('table');
      await expect(terms).toBeInViewport();
      const points = await terms.locator('tbody tr td:last-child').allTextContents();
      expect(points.map(hundredths)).toEqual([1300, 1300, 1300, 0, 1300, 1300, 0]);
      await expect(terms.locator('tbody tr').nth(3)).toContainText('18');
      await expect(terms.locator('tbody tr').nth(6)).toContainText('17');
      await expect(terms.locator('tfoot tr').first()).toContainText('65,00');
    });

    test('finds which activities are late', async ({ page }) => {
      await openPlan(page);
      await follow(page, page.getByRole('navigation', { name: 'صفحات الخطة' }).getByRole('link', { name: 'التسلسل الزمني' }));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.getByRole('checkbox', { name: 'متأخر أو معرض للتأخر أو دون مستجدات' }).check();
      await follow(page, page.getByRole('search', { name: 'اختيار الأنشطة' }).getByRole('button', { name: 'عرض' }));
      await expect(page).toHaveURL(/late=1/);
      const timeline = page.getByRole('figure', { name: /^الأنشطة من 2021/ });
      await expect(timeline.getByText(/^37 نشاطا/)).toBeVisible();
      const first = timeline.getByRole('listitem').filter({ hasText: 'تصميم آلية تشاور دائمة' });
      await expect(first).toBeVisible();
      await expect(first).toContainText('أقل من المقرر بـ 86 نقطة');
    });

    test('downloads the data behind the axis chart', async ({ page }) => {
      await openPlan(page);
      const axes = page.getByRole('figure', { name: 'حسب المحور' });
      await axes.locator('summary').click();
      const rates = axes.getByRole('table').locator('tbody tr');
      await expect(rates).toHaveCount(5);
      await expect(rates.first()).toContainText('88,10');
      const [file] = await Promise.all([page.waitForEvent('download'), axes.getByRole('link', { name: /^CSV/ }).click()]);
      expect(file.suggestedFilename()).toMatch(/\.csv$/);
      const [header = '', ...lines] = readFileSync(await file.path(), 'utf8')
        .replace('\uFEFF', '')
        .trim()
        .split(/\r?\n/);
      const rows = lines.map((line) => Object.fromEntries(cells(header).map((name, index) => [name, cells(line)[index]])));
      expect(rows.map(({ rate }) => rate)).toEqual(['88.10', '76.33', '82.33', '62.75', '100.00']);
      expect(new Set(rows.map(({ as_of }) => as_of))).toEqual(new Set([PUBLISHED_ON]));
      expect(rows[0]?.axis_title).toBe('الشفافية وجودة الخدمات العمومية');
    });
  });
}
