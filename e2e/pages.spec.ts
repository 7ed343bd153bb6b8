import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Account } from './accounts.js';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DIRECTIONS = { fr: 'ltr', ar: 'rtl', en: 'ltr' } as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 320] as const;

type Language = keyof typeof DIRECTIONS;
type Shown = { name: string; path: string; who?: Account; /** in the page once its answers are there */ ready: string };

const PAGES: readonly Shown[] = [
  { name: 'home', path: '', ready: 'main h3' },
  { name: 'dashboard', path: `/plans/${PLAN}?asOf=${PUBLISHED_ON}`, ready: '#engagements li [role=img]' },
  { name: 'dashboard of the plan under way', path: '/plans/ma-2024-2027', ready: '#engagements li [role=img]' },
  { name: 'archive', path: '/plans/ma-2018-2020', ready: 'main h1' },
  { name: 'commitment', path: `/plans/${PLAN}/commitments/14?asOf=${PUBLISHED_ON}`, ready: '#historique li' },
  { name: 'late commitment', path: '/plans/ma-2024-2027/commitments/1', ready: '#historique li' },
  { name: 'methodology', path: '/methodology', ready: '#exemple table' },
  { name: 'sign-in', path: '/sign-in', ready: 'main form' },
  { name: 'unknown page', path: '/nulle-part', ready: 'main h1' },
  { name: 'workspace', path: '/workspace', who: 'lead-justice', ready: 'main h2' },
  { name: 'report form', path: '/workspace/activities/150', who: 'lead-justice', ready: 'main form' },
  { name: 'committee', path: '/committee/ma-2024-2027', who: 'committee', ready: 'main table' },
  { name: 'moderation', path: '/moderation?state=pending', who: 'moderator', ready: 'main article' },
];

async function faultsOfAxe(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${where}: ${id} × ${nodes.length}, ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ''}`);
}

/** What is wider than the page, which would make it scroll sideways. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [
      `${scrollWidth} px in ${clientWidth} px`,
      ...[...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 || element.getBoundingClientRect().left < -1)
        .slice(0, 5)
        .map((element) => element.outerHTML.slice(0, 120)),
    ];
  });

/** The elements that Tab reaches without a visible mark. */
async function unmarkedStops(page: Page): Promise<string[]> {
  const unmarked: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
      return marked ? null : element.outerHTML.slice(0, 160);
    });
    if (fault !== null) unmarked.push(fault);
  }
  return unmarked;
}

async function expectNoFaults(page: Page): Promise<void> {
  const faults: string[] = [];
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('main details').forEach((details) => (details.open = true)));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await overflowing(page);
    if (wide.length > 0) faults.push(`${width} px: ${wide.join('\n')}`);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      faults.push(...(await faultsOfAxe(page, `${width} px, ${colorScheme}`)));
    }
  }
  expect(faults).toEqual([]);
}

test.describe.configure({ timeout: 90_000 });

test.describe('every page', () => {
  test.beforeAll('a comment waits for moderation', async ({ request }) => {
    const pending = await request.post(`/api/v1/plans/${PLAN}/commitments/10/comments`, {
      // The same key from each worker: the comment is there once.
      headers: { 'idempotency-key': '5b0c6f0e-8a0e-4d0f-9f5e-0f4f4b6d1a10' },
      data: { name: 'Un lecteur', body: 'Quand paraît la prochaine version ?', parentId: null, website: '', language: 'fr' },
    });
    expect(pending.status()).toBe(201);
  });

  for (const { name, path, who, ready } of PAGES) {
    for (const language of Object.keys(DIRECTIONS) as Language[]) {
      test(`${name}, ${language}: readable by all, at every width and theme`, async ({ openAs }) => {
        const page = await openAs(who ?? 'visitor');
        await page.goto(`/${language}${path}`);
        await page.locator(ready).first().waitFor();
        await page.waitForLoadState('networkidle');
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[language]);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page).toHaveTitle(/\S+.*Iltizam/);
        await expectNoFaults(page);
      });
    }

    test(`${name}: each stop of the keyboard is marked, the skip link first`, async ({ openAs }) => {
      const page = await openAs(who ?? 'visitor');
      await page.goto(`/fr${path}`);
      await page.locator(ready).first().waitFor();
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Aller au contenu' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      expect(await unmarkedStops(page)).toEqual([]);
    });
  }
});

test('the report to read online is readable by all', async ({ page }) => {
  await page.goto(`/api/v1/plans/${PLAN}/report.html?asOf=${PUBLISHED_ON}&lang=fr`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expectNoFaults(page);
});
