import { expect, type Locator, type Page } from '@playwright/test';

const PATIENCE = 300;

/** Whether the element with the focus says so: an outline of 2 px or more around something that has a size. */
const isFocusMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
  });

/** Presses Tab until the element has the focus, as somebody without a mouse does; the focus must be seen there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await isFocusMarked(page), `the focus is seen on ${String(target)}`).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

/** The elements that Tab reaches without a visible mark; the calendar button inside a date field is the browser's own. */
export async function unmarkedStops(page: Page, stops = 40): Promise<string[]> {
  const seen = new Map<string, boolean>();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const html = await page.evaluate(() => (document.activeElement === document.body ? null : document.activeElement?.outerHTML.slice(0, 240)));
    if (html) seen.set(html, (await isFocusMarked(page)) || seen.get(html) === true);
  }
  return [...seen].filter(([, marked]) => !marked).map(([html]) => html);
}
