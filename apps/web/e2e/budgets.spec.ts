import type { Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';

/** What a page may cost: bytes of JavaScript as gzip sends them, the largest paint and the layout shift on a slow phone. */
const SCRIPT_BYTES = 130_000;
const LARGEST_PAINT_MS = 2_500;
const LAYOUT_SHIFT = 0.05;

/** Slow 4G and a processor four times slower, as Chromium's own tools define them. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const CPU_SLOWDOWN = 4;

const PUBLIC_PAGES = [
  '',
  `/plans/${PLAN}?asOf=${PUBLISHED_ON}`,
  `/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`,
  `/plans/${PLAN}/timeline`,
  `/plans/${PLAN}/compare`,
  `/plans/${PLAN}/reporting`,
  `/plans/${PLAN}/reports`,
  '/search?q=transparence',
  '/data',
  '/developers',
  '/methodology',
  '/accessibility',
] as const;

/** Every script asked for before the page could be used, as gzip would send it; charts and the words of other pages come after. */
async function scriptBytes(page: Page, address: string): Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.set(response.url(), response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const asked = await page.evaluate(() => {
    const interactive = performance.getEntriesByName('interactive')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < interactive)
      .map(({ name }) => name);
  });
  const scripts = await Promise.all([...bodies].filter(([url]) => asked.includes(url)).map(([, body]) => body));
  expect(scripts.length).toBeGreaterThan(0);
  return scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
}

type Paint = { largest: number; shift: number };

/** On a slow phone: when the largest element was painted (ms after the request) and how much the page moved. */
async function paintOf(page: Page, address: string): Promise<Paint> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.largest = Math.max(seen.largest, startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(() => (window as unknown as { seen: Paint }).seen);
}

test.describe('a public page on a slow phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test.describe.configure({ timeout: 90_000 });

  for (const path of PUBLIC_PAGES) {
    test(`/fr${path} asks for at most ${SCRIPT_BYTES / 1000} kB of JavaScript`, async ({ page }) => {
      expect(await scriptBytes(page, `/fr${path}`)).toBeLessThanOrEqual(SCRIPT_BYTES);
    });
  }

  for (const path of PUBLIC_PAGES.slice(0, 3)) {
    for (const language of ['fr', 'ar']) {
      test(`/${language}${path} is painted in time and stays still`, async ({ page }) => {
        const { largest, shift } = await paintOf(page, `/${language}${path}`);
        expect(largest).toBeGreaterThan(0);
        expect(largest).toBeLessThan(LARGEST_PAINT_MS);
        expect(shift).toBeLessThanOrEqual(LAYOUT_SHIFT);
      });
    }
  }
});
