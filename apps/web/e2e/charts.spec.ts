import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { hundredths, PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';

const DASHBOARD = `/fr/plans/${PLAN}?asOf=${PUBLISHED_ON}`;
const COMMITMENT = `/fr/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`;

const PAGES_WITH_CHARTS = [
  '/fr',
  DASHBOARD,
  '/ar/plans/ma-2024-2027',
  '/fr/plans/ma-2024-2027/commitments/1',
  `/fr/plans/${PLAN}/timeline?asOf=${PUBLISHED_ON}`,
  `/zgh/plans/${PLAN}/compare?to=${PUBLISHED_ON}&with=ma-2018-2020`,
  `/en/plans/${PLAN}/reporting?asOf=${PUBLISHED_ON}`,
];

/** What a chart is never without: its title, the sentence it says, the table behind it, source and date, and its downloads. */
async function expectComplete(page: Page, figure: Locator): Promise<void> {
  await expect(figure).toHaveAccessibleName(/\S{3}/);
  await expect(figure.locator('h2, h3').first()).toBeVisible();
  await expect(figure.locator('h2 + p, h3 + p').first()).toHaveText(/\S+ \S+/);
  const details = figure
    .locator('details')
    .filter({ has: page.getByRole('table', { includeHidden: true }) })
    .last();
  await details.locator('summary').last().click();
  await expect(details.getByRole('table').locator('tbody tr').first()).toBeVisible();
  await expect(details.getByRole('columnheader').first()).toBeVisible();
  await expect(figure.locator('figcaption time').first()).toHaveAttribute('datetime', /^\d{4}/);
  await expect(figure.getByRole('button', { name: /^PNG / })).toBeVisible();
  await expect(figure.locator(`figcaption a[href="#${await figure.getAttribute('id')}"]`)).toBeVisible();
  for (const [format, type] of [
    ['CSV', /^text\/csv/],
    ['XLSX', /spreadsheetml\.sheet/],
  ] as const) {
    const address = await figure.getByRole('link', { name: new RegExp(`^${format} `) }).getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect([address, answer.status()]).toEqual([address, 200]);
    expect(answer.headers()['content-type']).toMatch(type);
  }
}

for (const address of PAGES_WITH_CHARTS) {
  test(`${address}: no chart without title, sentence, table, source, date and downloads`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const figures = page.getByRole('main').locator('figure[id]');
    await expect(figures.first()).toBeVisible();
    for (const figure of await figures.all()) await expectComplete(page, figure);
  });
}

test('the picture of a chart is a PNG, large enough to print', async ({ page }) => {
  for (const [address, name] of [
    [DASHBOARD, 'PNG Par axe'],
    [DASHBOARD.replace('/fr', '/ar'), 'PNG حسب المحور'],
  ] as const) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(file.suggestedFilename()).toBe(`${PLAN}-axes-${PUBLISHED_ON}.png`);
    const image = readFileSync(await file.path());
    expect(image.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(image.readUInt32BE(16), 'width').toBe(1440);
    expect(image.readUInt32BE(20), 'height').toBeGreaterThan(600);
    expect(image.length).toBeGreaterThan(10_000);
  }
});

test('CSV, XLSX and the table of the page say the same', async ({ page }) => {
  await page.goto(DASHBOARD, { waitUntil: 'networkidle' });
  const axes = page.getByRole('figure', { name: 'Par axe' });
  await axes.locator('summary').click();
  const rates = axes
    .getByRole('table')
    .locator('tbody tr')
    .getByText(/^\d+,\d\d$/);
  const shown = (await axes.getByRole('table').locator('tbody tr').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' '));
  expect(shown).toHaveLength(5);
  await expect(rates.first()).toHaveText('88,10');

  const download = async (format: string): Promise<Buffer> => {
    const address = await axes.getByRole('link', { name: new RegExp(`^${format}`) }).getAttribute('href');
    return (await page.request.get(address ?? '')).body();
  };
  const [, ...lines] = (await download('CSV')).toString('utf8').trim().split(/\r?\n/);
  const [head = [], ...rows] = await readSheet(await download('XLSX'));
  const rate = head.indexOf('rate');
  const title = head.indexOf('axis_title');
  expect(rows).toHaveLength(lines.length);
  for (const [index, row] of rows.entries()) {
    const exact = Number(row[rate]).toFixed(2);
    expect(lines[index]).toContain(`,${String(row[title])},fr,`);
    expect(lines[index]).toContain(`,${exact},`);
    expect(shown[index]).toContain(String(row[title]));
    expect(shown[index]).toContain(exact.replace('.', ','));
  }
});

test.describe('the terms of a rate', () => {
  test.use({ contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] } });

  for (const [address, terms, rate] of [
    [COMMITMENT, 7, 65],
    [DASHBOARD, 22, 82.18],
  ] as const) {
    test(`${address}: are copied with a formula that gives ${rate}`, async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.locator('#calcul').getByRole('button', { name: 'Copier pour un tableur' }).click();
      await expect(page.locator('#calcul').getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const lines = copied.split('\n').map((line) => line.split('\t'));
      expect(lines).toHaveLength(1 + terms + 1);
      const at = (cell: string) => {
        const [, column = '', line = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
        const [numerator = '', divisor = '1'] = (lines[Number(line) - 1]?.['ABCD'.indexOf(column)] ?? '').replace('=', '').split('/');
        return Number(numerator) / Number(divisor);
      };
      const formula = lines.at(-1)?.[2] ?? '';
      const [, points = '', weights = ''] = /^=\(([^()]+)\)\/\(([^()]+)\)$/.exec(formula) ?? [];
      const sum = points.split('+').reduce((total, product) => total + product.split('*').reduce((value, cell) => value * at(cell), 1), 0);
      const weight = weights.split('+').reduce((total, cell) => total + at(cell), 0);
      expect(points.split('+')).toHaveLength(terms);
      expect(sum / weight).toBeCloseTo(rate, 2);
    });
  }

  test('a table is copied as numbers', async ({ page }) => {
    await page.goto(DASHBOARD, { waitUntil: 'networkidle' });
    const axes = page.getByRole('figure', { name: 'Par axe' });
    await axes.locator('summary').click();
    await axes.getByRole('button', { name: /^Copier/ }).click();
    await expect(axes.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
    const rows = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').slice(1);
    expect(rows).toHaveLength(5);
    expect(rows.map((row) => row.split('\t').some((cell) => hundredths(cell) > 6000))).not.toContain(false);
  });
});
