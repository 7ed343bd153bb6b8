import { test as base, type BrowserContext, expect, type Page } from '@playwright/test';
import { type Account, sessionFile } from './accounts.js';

type Journey = {
  /** the statuses that this journey provokes on purpose: the browser reports each as a failed resource */
  refusals: number[];
  /** what no page may ever do; the journey fails when it is not empty */
  faults: string[];
  /** a browser of its own, signed in as somebody or as a visitor */
  openAs: (who: Account | 'visitor') => Promise<Page>;
};

/** Writes down console errors (broken security policy included), uncaught errors, dialogs and requests to another host. */
function watch(context: BrowserContext, { faults, refusals, host }: { faults: string[]; refusals: readonly number[]; host: string }): void {
  const isProvoked = (text: string) => refusals.some((status) => text.includes(`responded with a status of ${status}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isProvoked(message.text())) faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) faults.push(`another host: ${url.href}`);
  });
}

const hostOf = (baseURL: string | undefined): string => new URL(baseURL ?? '').host;

export const test = base.extend<Journey>({
  refusals: [[], { option: true }],
  // oxlint-disable-next-line no-empty-pattern
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults, 'no console error, dialog or request to another host').toEqual([]);
  },
  context: async ({ context, faults, refusals, baseURL }, use) => {
    watch(context, { faults, refusals, host: hostOf(baseURL) });
    await use(context);
  },
  openAs: async ({ browser, faults, refusals, baseURL }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (who) => {
      const context = await browser.newContext(who === 'visitor' ? {} : { storageState: sessionFile(who) });
      watch(context, { faults, refusals, host: hostOf(baseURL) });
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

export { expect };
