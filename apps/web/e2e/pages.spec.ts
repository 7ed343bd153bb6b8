import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Account } from './accounts.js';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const LANGUAGES = { fr: { dir: 'ltr', site: 'Iltizam' }, ar: { dir: 'rtl', site: 'التزام' }, en: { dir: 'ltr', site: 'Iltizam' } } as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 320] as const;

type Language = keyof typeof LANGUAGES;
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

/** A theme changes nothing but colours: the dark one is asked for them alone. */
async function faultsOfAxe(page: Page, where: string, theme: (typeof THEMES)[number] = 'light'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (theme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)).analyze();
  return violations.map(
    ({ id, nodes }) => `${where}: ${id} × ${nodes.length}, ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ''}`,
  );
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

/** The elements that Tab reaches without a visible mark; the calendar button inside a date field is the browser's own. */
async function unmarkedStops(page: Page): Promise<string[]> {
  const stops = new Map<string, boolean>();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
      return { html: element.outerHTML.slice(0, 240), marked };
    });
    if (reached) stops.set(reached.html, reached.marked || stops.get(reached.html) === true);
  }
  return [...stops].filter(([, marked]) => !marked).map(([html]) => html);
}

async function expectNoFaults(page: Page): Promise<void> {
  const faults: string[] = [];
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('main details').forEach((details) => (details.open = true)));
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
  for (const { name, path, who, ready } of PAGES) {
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      test(`${name}, ${language}: readable by all, at every width and theme`, async ({ openAs }) => {
        const page = await openAs(who ?? 'visitor');
        await page.goto(`/${language}${path}`);
        await page.locator(ready).first().waitFor();
        await page.waitForLoadState('networkidle');
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('dir', LANGUAGES[language].dir);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page).toHaveTitle(new RegExp(`\\S+ · ${LANGUAGES[language].site}$`));
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
  expect(await faultsOfAxe(page, 'report')).toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => overflowing(page)).toEqual([]);
  }
});
