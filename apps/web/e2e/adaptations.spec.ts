import type { Page } from '@playwright/test';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';
import { overflowing, unfold } from './readable.js';

const DASHBOARD = `/plans/${PLAN}?asOf=${PUBLISHED_ON}`;
const COMMITMENT = `/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`;

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('h1').waitFor();
};

/** Nothing is on its way any more. */
const settled = (page: Page) => expect(page.getByRole('main').getByRole('status').filter({ hasText: '…' })).toHaveCount(0);

/** What can be read of the page's own content, word for word; the ticks of a drawing are repeated in its table. */
const readableTexts = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const parent = node.parentElement;
      if (text !== '' && parent?.checkVisibility({ visibilityProperty: true }) && !parent.closest('[aria-hidden=true], script, style'))
        texts.add(text);
    }
    return [...texts];
  });

/** What somebody can act on, by role and name. */
const controls = (page: Page): Promise<string[]> =>
  page
    .locator('main :is(a[href], button, input, select, textarea, summary)')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden=true]') === null)
        .map((element) => `${element.tagName} ${element.getAttribute('aria-label') ?? element.id} ${element.textContent.trim()}`),
    );

test.describe('at 400 %', () => {
  // 1280 × 1024 px enlarged four times leave 320 × 256.
  const ENLARGED = { width: 320, height: 256 };

  for (const language of ['fr', 'ar']) {
    for (const [name, path] of [
      ['dashboard', DASHBOARD],
      ['commitment', COMMITMENT],
    ] as const) {
      test(`the ${name} in ${language} loses neither a word nor a control`, async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 1024 });
        await open(page, `/${language}${path}`);
        await unfold(page);
        await settled(page);
        const [texts, means] = [await readableTexts(page), await controls(page)];
        expect(texts.length).toBeGreaterThan(100);
        await page.setViewportSize(ENLARGED);
        await expect.poll(() => overflowing(page)).toEqual([]);
        const [textsEnlarged, meansEnlarged] = [new Set(await readableTexts(page)), new Set(await controls(page))];
        expect(texts.filter((text) => !textsEnlarged.has(text))).toEqual([]);
        expect(means.filter((mean) => !meansEnlarged.has(mean))).toEqual([]);
      });
    }
  }

  test('the date, the filters, the table and the menu work', async ({ page }) => {
    await page.setViewportSize(ENLARGED);
    await open(page, `/fr${DASHBOARD}`);
    await page.getByRole('link', { name: 'Fin du mois précédent' }).click();
    await expect(page.getByText(/Rien n’était déclaré au 30 juin 2023/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Date des taux publiés' }).click();
    await expect(page.getByText(/^82\s*% du plan est réalisé/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Niveau' }).selectOption('Complétée');
    await expect(page.getByRole('status').filter({ hasText: /^\d+ engagements trouvés/ })).toBeVisible();
    const axes = page.getByRole('figure', { name: 'Par axe' });
    await axes.locator('summary').click();
    await expect(axes.getByRole('cell', { name: '88,10' })).toBeVisible();
    await page.getByRole('banner').getByText('Menu', { exact: true }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Méthode' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\/methodology$/);
  });

  test('a comment can be posted', async ({ page }) => {
    await page.setViewportSize(ENLARGED);
    await open(page, `/fr/plans/${PLAN}/commitments/12`);
    await page.locator('#commentaires summary').click();
    const form = page.getByRole('form', { name: 'Votre question ou remarque' });
    await form.getByRole('textbox', { name: 'Commentaire' }).fill('Les centres sont-ils ouverts le samedi ?');
    await form.getByRole('button', { name: 'Envoyer le commentaire' }).click();
    await expect(form.getByRole('status')).toContainText('Un modérateur le lira avant de le publier');
    await expect(form.getByRole('status')).toBeInViewport();
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  const moving = (page: Page) => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

  for (const path of ['', DASHBOARD, COMMITMENT, `/plans/${PLAN}/timeline?asOf=${PUBLISHED_ON}`, '/search?q=budget']) {
    test(`/fr${path}: nothing moves`, async ({ page }) => {
      await page.goto(`/fr${path}`);
      await page.locator('h1').waitFor();
      expect(await moving(page), 'while it arrives').toBe(0);
      await page.waitForLoadState('networkidle');
      await unfold(page);
      expect(await moving(page), 'once all is open').toBe(0);
    });
  }

  test('another date: the bars jump to it', async ({ page }) => {
    await open(page, `/fr${DASHBOARD}`);
    await page.getByRole('link', { name: 'Fin du mois précédent' }).click();
    await expect(page.getByText(/Rien n’était déclaré au 30 juin 2023/).first()).toBeVisible();
    expect(await moving(page)).toBe(0);
  });
});

test.describe('in the colours of the system', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  /** The marks of rulers and charts whose colour is that of the page itself: they would not be seen. The ground below a line may go, and what has not begun is an outline. */
  const invisibleMarks = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const probe = document.createElement('div');
      probe.style.cssText = 'forced-color-adjust:none;background:Canvas';
      document.body.append(probe);
      const canvas = getComputedStyle(probe).backgroundColor;
      probe.remove();
      const nothing = new Set(['none', 'rgba(0, 0, 0, 0)', 'transparent', canvas]);
      const faults: string[] = [];
      for (const mark of document.querySelectorAll(
        'main [role=img] :is(i, u, b), main figure svg :is(rect, line, path:not([class*=_area_]), circle)',
      )) {
        const { width, height } = mark.getBoundingClientRect();
        if (
          (mark instanceof SVGRectElement ? width === 0 || height === 0 : width === 0 && height === 0) ||
          mark.closest('defs, pattern') ||
          !mark.checkVisibility()
        )
          continue;
        const { backgroundColor, borderTopColor, borderTopWidth, borderInlineEndColor, borderInlineEndWidth, fill, stroke } =
          getComputedStyle(mark);
        const colours =
          mark instanceof SVGElement
            ? [fill, stroke]
            : [
                backgroundColor,
                borderTopWidth === '0px' ? 'none' : borderTopColor,
                borderInlineEndWidth === '0px' ? 'none' : borderInlineEndColor,
              ];
        const isHalo = mark instanceof SVGElement && stroke === canvas;
        if (!isHalo && colours.every((colour) => nothing.has(colour))) faults.push(mark.outerHTML.slice(0, 120));
      }
      return [...new Set(faults)];
    });

  for (const path of [
    '',
    DASHBOARD,
    COMMITMENT,
    `/plans/${PLAN}/timeline?asOf=${PUBLISHED_ON}`,
    `/plans/${PLAN}/compare?from=${PUBLISHED_ON}&to=2024-01-31`,
    '/plans/ma-2024-2027/commitments/1',
  ]) {
    test(`/fr${path}: figures and marks are still seen`, async ({ page }) => {
      await open(page, `/fr${path}`);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await invisibleMarks(page)).toEqual([]);
    });
  }

  test('the focus and what is chosen are still seen', async ({ page }) => {
    await open(page, `/fr${DASHBOARD}`);
    const current = page.getByRole('link', { name: 'Date des taux publiés' });
    await current.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(current).toBeFocused();
    expect(await current.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    const underline = (name: string) =>
      page
        .getByRole('navigation', { name: 'Pages du plan' })
        .getByRole('link', { name })
        .evaluate((element) => getComputedStyle(element).borderBlockEndColor);
    expect(await underline('Tableau de bord')).not.toBe(await underline('Chronologie'));
  });
});
