import { expect, test } from '@playwright/test';
import { ACCOUNTS, emailOf, PASSPHRASE, sessionFile } from './accounts.js';

// Once for the whole run: the product limits how often an address may sign in.
for (const account of ACCOUNTS) {
  test(`${account} signs in`, async ({ request }) => {
    const answer = await request.post('/api/v1/session', { data: { email: emailOf(account), passphrase: PASSPHRASE } });
    expect(answer.status()).toBe(200);
    await request.storageState({ path: sessionFile(account) });
  });
}
