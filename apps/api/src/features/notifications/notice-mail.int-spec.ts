import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { GivenAccount, GivenActivity } from '../../../test/given.js';
import { Product } from '../../../test/product.js';
import { Smtp } from '../../../test/smtp.js';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { IssuedInvitation } from '@iltizam/shared/invitations/contract';
import type { NoticeEvent, StopOffer } from '@iltizam/shared/notifications/contract';
import { SYSTEM } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NoticesService } from './notices.service.js';

const SITE = 'https://iltizam.example';
const product = new Product();
const smtp = new Smtp();
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'iltizam-mail-'));
let activity: GivenActivity;

beforeAll(async () => {
  await smtp.start();
  await product.start('empty', {
    jobs: 'on',
    dataDir,
    publicUrl: SITE,
    smtpUrl: smtp.url,
    mailFrom: 'Iltizam <no-reply@iltizam.example>',
  });
  on('2025-06-02T10:00:00Z');
  activity = await product.given.activity({
    title: { fr: 'Guichet <unique>', ar: 'الشباك الموحد' },
    start: '2025-01-01',
    end: '2025-06-10',
  });
}, 60_000);

afterAll(async () => {
  await product.stop();
  await smtp.stop();
  rmSync(dataDir, { recursive: true });
}, 60_000);

const on = (instant: string): void => {
  jest.spyOn(product.app.get(Clock), 'now').mockReturnValue(new Date(instant));
};

const lead = async (language: Locale, email?: string): Promise<GivenAccount> => {
  const account = await product.given.account({ role: 'lead', scope: { commitmentId: activity.commitment.id } });
  const address = email ?? account.email;
  await product.rows('update account set language = $2, email = $3 where id = $1', [account.id, language, address]);
  return { ...account, email: address };
};

const tell = (to: GivenAccount, key: string, kind: NoticeEvent['kind'] = 'report.returned'): Promise<void> =>
  product.app.get(UnitOfWork).write(SYSTEM, (tx) =>
    tx.enqueue('notice.tell', {
      kind,
      key,
      commitmentId: activity.commitment.id,
      activityId: activity.id,
      by: null,
      to: [to.id],
      facts: { note: 'Ajoutez la preuve <du> lancement' },
    }),
  );

const stopUrlOf = (mail: { headers: { key: string; value: string }[] }): string =>
  mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value.slice(1, -1) ?? '';

test('what was returned is mailed at once, as text and as HTML, with links to the public address and no name in the subject', async () => {
  const account = await lead('fr');
  await tell(account, 'first');
  const mail = await smtp.to(account.email);
  const header = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
  expect(mail.from).toMatchObject({ address: 'no-reply@iltizam.example', name: 'Iltizam' });
  expect(mail.subject).toBe('Une activité attend un mot de vous');
  expect(header).toMatchObject({
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'auto-submitted': 'auto-generated',
    'content-language': 'fr',
  });
  expect(mail.text).toContain(`${SITE}/fr/workspace/activities/${activity.id}`);
  expect(mail.text).toContain('Ajoutez la preuve <du> lancement');
  expect(mail.html).toContain('<html lang="fr" dir="ltr">');
  expect(mail.html).toContain('Ajoutez la preuve &lt;du&gt; lancement');
  expect(mail.html).toContain('Guichet &lt;unique&gt;');
  expect(mail.html).not.toMatch(/<img|src=|@import|url\(/);
  expect([...(mail.html ?? '').matchAll(/href="([^"]*)"/g)].every(([, url]) => url?.startsWith(`${SITE}/fr/`))).toBe(true);
});

test('in Arabic it is written from right to left, and says which parts are in another language', async () => {
  const account = await lead('ar');
  await tell(account, 'arabic');
  const mail = await smtp.to(account.email);
  expect(mail.subject).toBe('نشاط واحد ينتظر تحيينا منكم');
  expect(mail.html).toContain('<html lang="ar" dir="rtl">');
  expect(mail.html).toContain('<bdi>الشباك الموحد</bdi>');
  expect(mail.html).toContain('<bdi lang="fr" dir="ltr">');
});

test('the same event told twice is mailed once', async () => {
  const account = await lead('en');
  await tell(account, 'twice');
  await tell(account, 'twice');
  await smtp.to(account.email);
  await tell(account, 'other');
  await tell(await lead('en', 'last@test.example'), 'end');
  await smtp.to('last@test.example');
  expect(smtp.received.filter(({ to }) => to.includes(account.email))).toHaveLength(2);
});

test('what was settled before its mail left is not mailed', async () => {
  const account = await lead('fr');
  await tell(account, 'draft-999-2025-06-02T10:00:00.000Z');
  await tell(await lead('en', 'after@test.example'), 'later');
  await smtp.to('after@test.example');
  expect(smtp.received.filter(({ to }) => to.includes(account.email))).toEqual([]);
});

test('at night it waits for the morning', async () => {
  const account = await lead('fr');
  on('2025-06-02T21:00:00Z');
  await product.app
    .get(NoticesService)
    .tell({ kind: 'report.returned', key: 'night', commitmentId: activity.commitment.id, by: null, to: [account.id] });
  on('2025-06-02T10:00:00Z');
  const [job] = await product.rows<{ after: Date }>(
    `select start_after as after from jobs.job where name = 'notice.mail' and (data ->> 'accountId')::int = $1`,
    [account.id],
  );
  expect(job?.after.toISOString()).toBe('2025-06-03T07:00:00.000Z');
});

test('one press stops such mails without signing in, and can be taken back', async () => {
  const account = await lead('fr', 'stops@test.example');
  await tell(account, 'to-stop');
  const url = new URL(stopUrlOf(await smtp.to(account.email)));
  const address = url.pathname;
  // What a mail program sends: a form, without cookie or origin.
  const pressed = await fetch(new URL(address, product.origin), {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect([url.origin, pressed.status]).toEqual([SITE, 200]);
  expect(await pressed.json()).toEqual({ language: 'fr', stopped: true, topics: [{ topic: 'returns', frequency: 'never' }] });
  await product.app
    .get(NoticesService)
    .tell({ kind: 'report.returned', key: 'unheard', commitmentId: activity.commitment.id, by: null, to: [account.id] });
  const mails = () => product.rows(`select from jobs.job where name = 'notice.mail' and (data ->> 'accountId')::int = $1`, [account.id]);
  expect(await mails()).toHaveLength(1);
  const back = await product.api.visitor.delete<StopOffer>(address);
  expect(back.body).toMatchObject({ stopped: false, topics: [{ topic: 'returns', frequency: 'at_once' }] });
  const forged = address.replace(/\w(?=\.)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  expect(await product.api.visitor.get(forged)).toBeProblem(404, 'resource.not_found');
  expect(await product.api.visitor.post('/stop-mail/nothing', {})).toBeProblem(404, 'resource.not_found');
});

test('an address that exists no more is marked and mailed no more; a server that is busy is asked again later', async () => {
  const gone = await lead('fr', 'gone-lead@test.example');
  const busy = await lead('fr', 'busy-lead@test.example');
  await tell(gone, 'gone');
  await tell(busy, 'busy');
  const stateOf = async ({ id }: GivenAccount) =>
    (
      await product.rows<{ state: string }>(`select state from jobs.job where name = 'notice.mail' and (data ->> 'accountId')::int = $1`, [
        id,
      ])
    )[0]?.state;
  const until = async (account: GivenAccount, state: string): Promise<string | undefined> => {
    for (let tries = 0; tries < 100 && (await stateOf(account)) !== state; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return stateOf(account);
  };
  expect(await until(gone, 'completed')).toBe('completed');
  expect(await until(busy, 'retry')).toBe('retry');
  const marked = await product.rows<{ id: number }>('select id from account where mail_refused_at is not null');
  expect(marked).toEqual([{ id: gone.id }]);
});

test('an invitation is mailed with the link that opens it, and the table of jobs holds no token', async () => {
  const admin = await product.given.account({ role: 'admin' });
  const email = 'invited@test.example';
  const form = { role: 'lead', memberId: null, planId: null, commitmentId: null, institutionId: null, language: 'ar', email };
  const { body } = await product.api.as(admin.email).post<IssuedInvitation>('/invitations', form);
  const mail = await smtp.to(email);
  expect(mail.html).toContain('<html lang="ar" dir="rtl">');
  expect(mail.text).toContain(`${SITE}${body.path}`);
  const jobs = await product.rows<{ row: string }>(`select data::text as row from jobs.job where name = 'invitation.mail'`);
  expect(jobs).toHaveLength(1);
  expect(jobs[0]?.row).not.toContain(body.path.split('/').at(-1));
});
