import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { RecoveryAnswer, Session } from '@iltizam/shared/accounts/contract';
import { runningProduct } from '../../../test/product.js';
import { PASSPHRASE } from '../../../test/passphrase.js';
import { MailFolder } from '../../platform/mail/mail-folder.js';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'iltizam-recovery-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const product = runningProduct({ config: { jobs: 'on', dataDir } });
const NEW = 'cumin41-aube77-rivage20';

/** The mails that lie in the folder, newest first, with the token of their link. */
const posted = async (): Promise<{ to: string; token: string }[]> => {
  const folder = product.app.get(MailFolder);
  const mails = await Promise.all((await folder.names()).map((name) => folder.read(name)));
  return mails.flatMap((mail) => (mail ? [{ to: mail.to, token: /\/recover\/(\S+)/.exec(mail.text)?.[1] ?? '' }] : []));
};

const ask = (email: string) => product.api.visitor.post<RecoveryAnswer>('/recovery', { email });
const recover = (token: string, passphrase = NEW) => product.api.visitor.post('/recovery/passphrase', { token, passphrase });
const signIn = (email: string, passphrase: string) => product.api.visitor.post<Session>('/session', { email, passphrase });
const done = async (count: number): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const jobs = await product.rows(`select from jobs.job where name = 'recovery.mail' and state = 'completed'`);
    if (jobs.length >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};

it('a link by mail gives a new pass phrase once, and ends every session', async () => {
  const { email } = await product.given.account({ role: 'lead' });
  const known = await ask(email.toUpperCase());
  const unknown = await ask('nobody@test.example');
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  await done(2);
  const mails = await posted();
  expect(mails.map(({ to }) => to)).toEqual([email]);
  const [{ token } = { token: '' }] = mails;

  const here = product.api.as(email);
  expect((await here.get<Session>('/session')).body.account).not.toBeNull();
  expect((await recover(token, 'motdepasse123456')).body).toMatchObject({
    errors: [{ pointer: '/passphrase', code: 'passphrase.common' }],
  });
  expect((await recover(token)).status).toBe(200);
  expect((await here.get<Session>('/session')).body.account).toBeNull();
  expect(await signIn(email, PASSPHRASE)).toBeProblem(401, 'session.credentials');
  expect((await signIn(email, NEW)).status).toBe(200);
  expect(await recover(token)).toBeProblem(410, 'recovery.closed');
  const tables = await product.rows(`select data::text from jobs.job union all select after::text from history_entry`);
  expect(JSON.stringify(tables)).not.toContain(token);
});

it('opens nothing after an hour, nor for a closed account; asked twice, one link is mailed', async () => {
  const late = await product.given.account({ role: 'lead' });
  await ask(late.email);
  await ask(late.email);
  await done(4);
  const mails = await posted();
  expect(mails.filter(({ to }) => to === late.email)).toHaveLength(1);
  await product.rows(`update recovery set expires_at = now() - interval '1 second' where account_id = $1`, [late.id]);
  expect(await recover(mails[0]?.token ?? '')).toBeProblem(410, 'recovery.closed');
  const closed = await product.given.account({ role: 'lead' });
  await product.rows('update account set disabled_at = now() where id = $1', [closed.id]);
  await ask(closed.email);
  await done(5);
  expect(await posted()).toHaveLength(mails.length);
  expect(await ask('no address')).toBeProblem(422, 'request.invalid');
});
