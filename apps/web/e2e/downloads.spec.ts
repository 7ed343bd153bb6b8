import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PlanData } from '@iltizam/shared/exports/contract';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { PLAN, PUBLISHED_ON, PUBLISHED_RATES } from './figures.js';
import { expect, test } from './journey.fixture.js';

/** What a link of the dashboard's downloads answers. */
async function download(page: Page, name: string): Promise<{ type: string; body: Buffer }> {
  await page.goto(`/fr/plans/${PLAN}?asOf=${PUBLISHED_ON}`);
  const address = await page.locator('#telecharger').getByRole('link', { name }).getAttribute('href');
  expect(address).toContain(`asOf=${PUBLISHED_ON}`);
  const answer = await page.request.get(address ?? '');
  expect(answer.status()).toBe(200);
  return { type: answer.headers()['content-type'] ?? '', body: await answer.body() };
}

/** The words of a PDF, null where the tool is not installed. */
function wordsOf(pdf: Buffer): string | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'iltizam-pdf-'));
  const file = path.join(folder, 'report.pdf');
  writeFileSync(file, pdf);
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows of a workbook or of a CSV without a cell that breaks its line, by the names of their columns. */
const byColumn = <Cell>(head: readonly Cell[], rows: readonly (readonly Cell[])[]): Record<string, Cell | undefined>[] =>
  rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index]])));

const csvCells = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll(/^"|"$/g, '').replaceAll('""', '"'));

test('XLSX: a row per commitment and per activity, with the figures of the page', async ({ page }) => {
  const commitments = await download(page, 'Les engagements, tableur (XLSX)');
  expect(commitments.type).toMatch(/spreadsheetml\.sheet/);
  const [head = [], ...rows] = await readSheet(commitments.body);
  expect(byColumn(head, rows).map(({ rate }) => Number(rate))).toEqual([...PUBLISHED_RATES]);

  const activities = await download(page, 'Les activités, tableur (XLSX)');
  expect(await readSheet(activities.body)).toHaveLength(1 + 147);
});

test('CSV: a line per activity, from which every rate can be computed again', async ({ page }) => {
  await page.goto(`/fr/plans/${PLAN}?asOf=${PUBLISHED_ON}`);
  await page.locator('#telecharger').getByRole('link', { name: 'Tous les tableaux, flux et calendriers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Données ouvertes' })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV Activités', exact: true }).click()]);
  const [head = '', ...lines] = readFileSync(await file.path(), 'utf8')
    .replace('\uFEFF', '')
    .trim()
    .split(/\r?\n/);
  expect(lines).toHaveLength(147);
  const activities = byColumn(csvCells(head), lines.map(csvCells));
  expect(activities.every(({ plan, as_of: asOf }) => plan === PLAN && asOf === PUBLISHED_ON)).toBe(true);
  const rates = PUBLISHED_RATES.map((_, index) => {
    const own = activities.filter(({ commitment_number: number }) => Number(number) === index + 1);
    const weight = own.reduce((sum, activity) => sum + Number(activity.weight), 0);
    return own.reduce((sum, activity) => sum + Number(activity.weight) * Number(activity.percent), 0) / weight;
  });
  for (const [index, rate] of PUBLISHED_RATES.entries()) expect(rates[index]).toBeCloseTo(rate, 6);
});

test('JSON: the same figures, with every activity', async ({ page }) => {
  const { type, body } = await download(page, 'Données complètes (JSON)');
  expect(type).toMatch(/^application\/json/);
  const data = JSON.parse(body.toString('utf8')) as PlanData;
  expect(data.plan.rate).toBe('82.18');
  expect(data.commitments.map(({ rate }) => rate)).toEqual(PUBLISHED_RATES.map((rate) => `${rate}.00`));
});

test('PDF: bookmarks, tags, language and the same figures', async ({ page }) => {
  const { type, body } = await download(page, 'Rapport à imprimer (PDF)');
  expect(type).toBe('application/pdf');
  expect(body.subarray(0, 5).toString()).toBe('%PDF-');
  const structure = body.toString('latin1');
  expect(structure).toMatch(/\/Outlines \d+ 0 R/);
  expect(structure).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(structure).toMatch(/\/Lang ?\(fr/);
  const bookmarks = structure.match(/\/Title [^\n]+\n\s*\/Dest /g) ?? [];
  expect(bookmarks.length, 'a bookmark for each of 22 commitments and 147 activities').toBeGreaterThan(22 + 147);

  const words = wordsOf(body);
  test.skip(words === null, 'pdftotext is not installed: the words of the PDF are not read');
  expect(words).toMatch(/82 % du plan est réalisé au 31 juillet 2023/);
  expect(words).toMatch(/Taux exact\s+82,18 %/);
  const exact = [...(words ?? '').matchAll(/Taux exact\s+([\d,]+) %/g)].slice(1).map(([, rate]) => Number(rate?.replace(',', '.')));
  expect(exact).toEqual([...PUBLISHED_RATES]);
});

test('HTML: the report with the same figures, sealed with its date and hash', async ({ page }) => {
  await page.goto(`/fr/plans/${PLAN}?asOf=${PUBLISHED_ON}`);
  await page.locator('#telecharger').getByRole('link', { name: 'Rapport à lire en ligne (HTML)' }).click();
  await expect(page).toHaveURL(/report\.html/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2021-2023');
  await expect(page.getByText(/82\s% du plan est réalisé au 31 juillet 2023/).first()).toBeVisible();
  await expect(page.getByText(/[0-9a-f]{64}/).first()).toBeVisible();
});
