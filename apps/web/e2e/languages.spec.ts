import type { Page } from '@playwright/test';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';
import { LANGUAGE_CODES, LANGUAGES, type Language, PLAN_UNDER_WAY } from './site-pages.js';

/** Pages whose own words are all in catalogues, and whose texts come from people. */
const PATHS = [
  '',
  `/plans/${PLAN}?asOf=${PUBLISHED_ON}`,
  `/plans/${PLAN}/axes/1`,
  `/plans/${PLAN_UNDER_WAY}/commitments/1`,
  `/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`,
  `/plans/${PLAN}/timeline?asOf=${PUBLISHED_ON}`,
  `/plans/${PLAN}/compare?to=${PUBLISHED_ON}`,
  `/plans/${PLAN}/reporting?asOf=${PUBLISHED_ON}`,
  '/search?q=budget',
  '/methodology',
  '/accessibility',
];

/** The letters of each language's own script. */
const SCRIPTS: Record<Language, string> = { fr: 'Latin', en: 'Latin', ar: 'Arabic', zgh: 'Tifinagh' };

/** Texts written in another script than the language they are marked with, names of formats and standards aside. */
const strangers = (page: Page, scripts: Record<string, string>): Promise<string[]> =>
  page.evaluate((scriptOf) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What the reader typed is quoted between isolates.
      const text = node.textContent?.replaceAll(/\u2068[^\u2069]*\u2069/g, '').trim() ?? '';
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('script, style, code, pre, mark, textarea')) continue;
      const language = parent.closest('[lang]')?.getAttribute('lang')?.split('-')[0] ?? '';
      const words = text.match(/\p{Script=Latin}{3,}|\p{Script=Arabic}{3,}|\p{Script=Tifinagh}{3,}/gu) ?? [];
      const own = new RegExp(`^\\p{Script=${scriptOf[language] ?? 'Latin'}}+$`, 'u');
      const isName =
        /^(CSV|XLSX|DOCX|Word|JSON|PNG|PDF|HTML|Atom|iCal|DCAT|WCAG|Web|axe|EUPL|JavaScript|API|OpenAPI|CSVW|Iltizam|Etalab|OGP)$/;
      const foreign = words.filter((word) => !own.test(word) && !isName.test(word));
      if (foreign.length > 0) found.add(`${language}: ${text.slice(0, 100)}`);
    }
    return [...found];
  }, scripts);

for (const path of PATHS) {
  test(`${path === '' ? '/' : path}: every text is marked with its language, in each of the four`, async ({ page }) => {
    for (const language of LANGUAGE_CODES) {
      await page.goto(`/${language}${path}`, { waitUntil: 'networkidle' });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', LANGUAGES[language].dir);
      expect(await strangers(page, SCRIPTS), `words of another script in ${language}`).toEqual([]);
    }
  });
}

test('a text that is not translated is shown as it is, marked, and the page says so', async ({ page }) => {
  await page.goto(`/ar/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`);
  const original = page.getByRole('main').locator('[lang=fr]').first();
  await expect(original).toBeVisible();
  await expect(original).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('main')).toContainText('الفرنسية');
});

test('a page whose texts are all translated does not say that some are not', async ({ page }) => {
  await page.goto(`/fr/plans/${PLAN}?asOf=${PUBLISHED_ON}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Certains textes de cette page n’existent que dans leur langue d’origine')).toBeHidden();
});

test('the months of Arabic are those of the Maghreb, its figures those of the page', async ({ page }) => {
  await page.goto(`/ar/plans/${PLAN}?asOf=${PUBLISHED_ON}`);
  await expect(page.getByText(/^82\s*%.*31 يوليوز 2023/)).toBeVisible();
  const text = await page.getByRole('main').innerText();
  expect(text).not.toMatch(/[٠-٩]|يوليو(?!ز)|تموز/);
});

test('each language is offered by its own name, and the page stays', async ({ page }) => {
  await page.goto(`/en/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`, { waitUntil: 'networkidle' });
  for (const [language, name] of [
    ['zgh', 'ⵜⴰⵎⴰⵣⵉⵖⵜ'],
    ['ar', 'العربية'],
    ['fr', 'Français'],
    ['en', 'English'],
  ] as const) {
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(`/${language}/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('banner').getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'true');
    await expect(page.getByText(/65\s*%/).first()).toBeVisible();
  }
});
