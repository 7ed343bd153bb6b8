import { expect, type Locator, type Page } from '@playwright/test';

const PATIENCE = 300;

/** Elements with the focus, by their markup, and whether they showed it: an outline of 2 px or more around something that has a size. */
type Stops = Map<string, boolean>;

/** Writes down where the focus is. The calendar button inside a date field is the browser's own: it counts as its field. */
async function note(page: Page, stops: Stops): Promise<void> {
  const stop = await page.evaluate(() => {
    const element = document.activeElement;
    // The body, or what was given the focus without being a stop of Tab, like the page itself after the skip link.
    if (!(element instanceof HTMLElement) || element.tabIndex < 0) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
    return { html: element.outerHTML.slice(0, 240), marked };
  });
  if (stop) stops.set(stop.html, stop.marked || stops.get(stop.html) === true);
}

const unmarked = (stops: Stops): string[] => [...stops].filter(([, marked]) => !marked).map(([html]) => html);

/** Presses Tab until the element has the focus, as somebody without a mouse does; the focus must be seen there and at every stop before. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const stops: Stops = new Map();
  await note(page, stops);
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(unmarked(stops), 'the focus is seen at every stop').toEqual([]);
      return;
    }
    await page.keyboard.press('Tab');
    await note(page, stops);
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

/** The first elements that Tab reaches which do not show it. */
export async function unmarkedStops(page: Page, count = 40): Promise<string[]> {
  const stops: Stops = new Map();
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    await note(page, stops);
  }
  return unmarked(stops);
}
