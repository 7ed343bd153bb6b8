import { expect, test } from '@playwright/test';
import { ACCOUNTS, emailOf, PASSPHRASE, sessionFile } from './accounts.js';
import { PLAN } from './figures.js';

// Once for the whole run: the product limits how often an address may sign in.
for (const account of ACCOUNTS) {
  test(`${account} signs in`, async ({ request }) => {
    const answer = await request.post('/api/v1/session', { data: { email: emailOf(account), passphrase: PASSPHRASE } });
    expect(answer.status()).toBe(200);
    await request.storageState({ path: sessionFile(account) });
  });
}

test('a comment waits for its moderator', async ({ request }) => {
  const answer = await request.post(`/api/v1/plans/${PLAN}/commitments/10/comments`, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { name: 'Un lecteur', body: 'Quand paraît la prochaine version ?', parentId: null, website: '', language: 'fr' },
  });
  expect(answer.status()).toBe(201);
});
