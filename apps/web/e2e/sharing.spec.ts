import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect as check, test as visit } from '@playwright/test';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';
import { LANGUAGE_CODES } from './site-pages.js';

const PATHS = [
  '',
  `/plans/${PLAN}`,
  `/plans/${PLAN}/axes/1`,
  `/plans/${PLAN}/commitments/1`,
  '/data',
  '/developers',
  '/methodology',
  '/accessibility',
  '/search',
];
const SHARED = [`/plans/${PLAN}`, `/plans/${PLAN}/axes/1`, `/plans/${PLAN}/commitments/1`];

const attributes = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value = '']) => value);
const addresses = (xml: string): string[] => attributes(xml, /<loc>([^<]+)<\/loc>/g);

test.describe('what search engines and networks read', () => {
  test('each page names itself in every language', async ({ page, baseURL }) => {
    for (const path of PATHS) {
      await page.goto(`/ar${path}`);
      const here = (language: string) => `${baseURL}/${language}${path}`;
      for (const language of LANGUAGE_CODES) {
        await expect(page.locator(`head link[rel=alternate][hreflang=${language}]`)).toHaveAttribute('href', here(language));
      }
      await expect(page.locator('head link[rel=alternate][hreflang=x-default]')).toHaveAttribute('href', here('fr'));
      await expect(page.locator('head link[rel=canonical]')).toHaveAttribute('href', here('ar'));
      await expect(page.locator('head meta[name=description]')).toHaveAttribute('content', /\S+ \S+/);
    }
  });

  test('the language of the page changes what the page names itself without loading it again', async ({ page, baseURL }) => {
    await page.goto(`/fr/plans/${PLAN}`, { waitUntil: 'networkidle' });
    await page.getByRole('navigation', { name: 'Langue', exact: true }).getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('head link[rel=canonical]')).toHaveAttribute('href', `${baseURL}/en/plans/${PLAN}`);
  });

  for (const language of LANGUAGE_CODES) {
    test(`cards in ${language} are pictures of 1200 × 630`, async ({ page }) => {
      for (const path of SHARED) {
        await page.goto(`/${language}${path}`);
        const card = (await page.locator('head meta[property="og:image"]').getAttribute('content')) ?? '';
        const answer = await page.request.get(card);
        expect([card, answer.status(), answer.headers()['content-type']]).toEqual([card, 200, 'image/png']);
        const image = await answer.body();
        expect(image.subarray(1, 4).toString()).toBe('PNG');
        expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
        expect(image.length).toBeGreaterThan(5000);
      }
    });
  }

  test('the sitemap lists the pages in every language', async ({ request, baseURL }) => {
    const robots = await (await request.get('/robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
    const first = addresses(await (await request.get('/sitemap.xml')).text());
    const parts = first.filter((address) => address.endsWith('.xml'));
    const listed = new Set([
      ...first,
      ...(await Promise.all(parts.map(async (part) => addresses(await (await request.get(part)).text())))).flat(),
    ]);
    for (const language of LANGUAGE_CODES) {
      for (const path of ['', ...SHARED, '/plans/ma-2018-2020', '/data', '/developers', '/methodology', '/accessibility']) {
        expect(listed).toContain(`${baseURL}/${language}${path}`);
      }
    }
    for (const address of [...listed].filter((_, index) => index % 11 === 0))
      expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
  });

  test('the plan is a dataset for machines', async ({ request }) => {
    for (const path of [`/fr/plans/${PLAN}`, `/ar/data?plan=${PLAN}`]) {
      const html = await (await request.get(path)).text();
      const [dataset = ''] = attributes(html, /<script type="application\/ld\+json">([^<]+)<\/script>/g);
      const {
        '@type': type,
        license,
        distribution,
      } = JSON.parse(dataset) as { '@type': string; license: string; distribution: { contentUrl: string }[] };
      expect([type, license]).toEqual(['Dataset', 'https://creativecommons.org/licenses/by/4.0/']);
      for (const { contentUrl } of distribution) expect([contentUrl, (await request.get(contentUrl)).status()]).toEqual([contentUrl, 200]);
    }
    const catalogue = await request.get('/api/v1/catalogue.jsonld');
    expect(JSON.stringify(await catalogue.json())).toContain('dcat');
  });
});

test.describe('following', () => {
  test('a commitment offers its feed and its calendar, and both answer', async ({ page }) => {
    await page.goto('/fr/plans/ma-2024-2027/commitments/1');
    await expect(page.locator('head link[type="application/atom+xml"]')).toHaveAttribute('href', /commitments\/1\/feed\.atom\?lang=fr$/);
    const feed = await page.request.get((await page.getByRole('link', { name: /\(Atom\)/ }).getAttribute('href')) ?? '');
    expect(feed.headers()['content-type']).toMatch(/^application\/atom\+xml/);
    expect(await feed.text()).toMatch(/<feed xml:lang="fr"[\s\S]+<entry>[\s\S]+#maj-\d+/);
    const calendar = await page.request.get((await page.getByRole('link', { name: /\(iCal\)/ }).getAttribute('href')) ?? '');
    expect(calendar.headers()['content-type']).toMatch(/^text\/calendar/);
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]+BEGIN:VEVENT[\s\S]+END:VCALENDAR\s*$/);
  });

  test('an entry of a feed leads to its update', async ({ page }) => {
    const feed = await (await page.request.get('/api/v1/plans/ma-2024-2027/commitments/1/feed.atom?lang=fr')).text();
    const [entry = ''] = attributes(feed, /<entry>[\s\S]*?<link href="([^"]+)"/g);
    await page.goto(entry.replaceAll('&amp;', '&'));
    await expect(page.locator(`[id="${new URL(entry).hash.slice(1)}"]`)).toBeInViewport();
  });

  test('every feed and calendar of the data page answers', async ({ page }) => {
    await page.goto(`/en/data?plan=${PLAN}`);
    const links = await page
      .locator('main a:is([href*="feed.atom"], [href*="calendar.ics"])')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links, 'plan, 5 axes and 11 bodies, each twice').toHaveLength(2 * (1 + 5 + 11));
    for (const link of links) expect([link, (await page.request.get(link)).status()]).toEqual([link, 200]);
  });
});

// Another site: an origin of its own, whose refused frame the browser reports on its console.
visit('the card of a plan fits into another site, and no page of this one does', async ({ page, context, baseURL }) => {
  await page.goto(`/fr/plans/${PLAN}?asOf=${PUBLISHED_ON}`, { waitUntil: 'networkidle' });
  const code = await page.getByRole('textbox', { name: 'Code à coller dans votre site' }).inputValue();
  check(code).toMatch(/^<iframe /);
  const html = `<!doctype html><title>Journal</title><div id="card">${code}</div><iframe id="page" src="${baseURL}/fr/plans/${PLAN}"></iframe>`;
  const journal = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html)).listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => journal.once('listening', resolve));
    const refused = page.waitForEvent('console', (message) => /frame-ancestors|X-Frame-Options/i.test(message.text()));
    await page.goto(`http://localhost:${(journal.address() as AddressInfo).port}/`);
    const card = page.frameLocator('#card iframe');
    await check(card.getByRole('heading', { level: 1 })).toBeVisible();
    await check(card.getByRole('main')).toContainText(/82\s*%\s*réalisés au\s*31 juillet 2023/);
    await check(page.locator('#card iframe')).toHaveAttribute('title', /\S+/);
    await refused;
    await check(page.frameLocator('#page').getByRole('heading', { level: 1 })).toHaveCount(0);
    check(await context.cookies()).toEqual([]);
  } finally {
    journal.close();
  }
});
