import type { Page } from '@playwright/test';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';
import { unmarkedStops } from './keyboard.js';
import { faultsOfAxe, overflowing, THEMES, unfold, WIDTHS } from './readable.js';
import { LANGUAGE_CODES, LANGUAGES, SITE_PAGES } from './site-pages.js';

async function expectReadable(page: Page): Promise<void> {
  const faults: string[] = [];
  await unfold(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    // Charts take their new width a frame or two after the window did.
    await expect.poll(() => overflowing(page), { message: `nothing wider than ${width} px` }).toEqual([]);
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      faults.push(...(await faultsOfAxe(page, `${width} px, ${theme}`, theme)));
    }
  }
  expect(faults).toEqual([]);
}

test.describe.configure({ timeout: 90_000 });

test.describe('every page', () => {
  test.use({ refusals: [404] });

  for (const { name, path, who, ready, embedded } of SITE_PAGES) {
    for (const language of LANGUAGE_CODES) {
      test(`${name}, ${language}: readable by all, at every width and theme`, async ({ openAs }) => {
        const page = await openAs(who ?? 'visitor');
        await page.goto(`/${language}${path}`);
        await page.locator(ready).first().waitFor();
        await page.waitForLoadState('networkidle');
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('dir', LANGUAGES[language].dir);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page).toHaveTitle(new RegExp(`\\S+ · ${LANGUAGES[language].site}$`));
        await expectReadable(page);
      });
    }

    test(`${name}: each stop of the keyboard is marked${embedded ? '' : ', the skip link first'}`, async ({ openAs }) => {
      const page = await openAs(who ?? 'visitor');
      await page.goto(`/fr${path}`);
      await page.locator(ready).first().waitFor();
      if (!embedded) {
        await page.keyboard.press('Tab');
        const skip = page.getByRole('link', { name: 'Aller au contenu' });
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('main')).toBeFocused();
      }
      expect(await unmarkedStops(page)).toEqual([]);
    });
  }
});

for (const language of LANGUAGE_CODES)
  test(`the report to read online, ${language}: readable by all`, async ({ page }) => {
    await page.goto(`/api/v1/plans/${PLAN}/report.html?asOf=${PUBLISHED_ON}&lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', LANGUAGES[language].dir);
    expect(await faultsOfAxe(page, 'report')).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => overflowing(page)).toEqual([]);
    }
  });
