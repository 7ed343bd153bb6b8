// npm run test:e2e [-- playwright options]: the built product, on a throwaway database, in a real browser.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadDemo, migrate, startApi } from '../api-server.mjs';
import { findChromium } from '../chromium.mjs';
import { onStop } from '../lifetime.mjs';
import { TOOL } from '../paths.mjs';
import { freePort } from '../ports.mjs';
import { throwawayPostgres } from '../postgres.mjs';
import { build, node } from '../processes.mjs';
import { step } from '../progress.mjs';

const PASS_PHRASE = { ILTIZAM_DEMO_PASSWORD: 'une-phrase-de-passe-de-test' };

/** Gives the end of Playwright's output, with its totals. */
export async function runPlaywright(args) {
  const chromium = findChromium();
  await step('Building', () => build());
  const database = await step('Starting a throwaway database', () => throwawayPostgres());
  await step('Migrating', () => migrate(database.url));

  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'iltizam-e2e-'));
  onStop(() => rmSync(dataDir, { recursive: true, force: true }));
  await step('Demonstration plans', () => loadDemo(database.url, { ...PASS_PHRASE, ILTIZAM_DATA_DIR: dataDir }));
  const port = await freePort();
  const api = await step('Starting the server', () => startApi({ databaseUrl: database.url, dataDir, port }));
  try {
    return await node([TOOL.playwright, 'test', '-c', 'apps/web/e2e/playwright.config.ts', ...args], {
      capture: true,
      env: { ...PASS_PHRASE, E2E_BASE_URL: api.url, E2E_DATA_DIR: dataDir, CHROMIUM: chromium },
    });
  } finally {
    await api.stop();
  }
}

export async function run(args) {
  await runPlaywright(args);
  return 0;
}
