import { defineConfig, devices } from '@playwright/test';

const QUIET_BROWSER = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The journeys that come last: they make a plan, which then stands in every list, or publish where others read exact rates. */
const MOVES_WHAT_OTHERS_READ = [
  'narrative.spec.ts',
  'plan-life.spec.ts',
  'review.spec.ts',
  'amendments.spec.ts',
  'amendments-public.spec.ts',
  'documents.spec.ts',
  'report-studio.spec.ts',
  'imports.spec.ts',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results',
  reporter: 'list',
  // One database and one server behind every journey: each writes only to activities and commitments of its own, so they run side by side.
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000',
    locale: 'fr-FR',
    timezoneId: 'Africa/Casablanca',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET_BROWSER },
  },
  projects: [
    { name: 'accounts', testMatch: 'accounts.setup.ts' },
    {
      name: 'chromium',
      testIgnore: ['budgets.spec.ts', ...MOVES_WHAT_OTHERS_READ],
      dependencies: ['accounts'],
      use: { ...devices['Desktop Chrome'] },
    },
    // What a page costs is measured when nothing else runs: alone with --no-deps.
    {
      name: 'budgets',
      testMatch: 'budgets.spec.ts',
      fullyParallel: false,
      dependencies: ['chromium'],
      use: { ...devices['Desktop Chrome'] },
    },
    {
      name: 'plan-life',
      testMatch: MOVES_WHAT_OTHERS_READ,
      dependencies: ['budgets'],
      use: { ...devices['Desktop Chrome'] },
    },
  ],
});
