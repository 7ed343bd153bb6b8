import type { Session } from '@iltizam/shared/accounts/contract';
import { LOCKOUT_FAILURES } from '@iltizam/shared/accounts/lockout';
import { PASSPHRASE } from '../../../test/passphrase.js';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct();

const signIn = (email: string, passphrase = PASSPHRASE, headers = {}) =>
  product.api.visitor.post<Session>('/session', { email, passphrase }, { headers });
const cookieOf = (headers: Headers): string => headers.getSetCookie()[0] ?? '';
const sessionWith = (cookie: string) => product.api.visitor.get<Session>('/session', { headers: { cookie: cookie.split(';')[0] ?? '' } });

describe('signing in', () => {
  it('opens a session kept by the server, in a cookie that scripts cannot read', async () => {
    const { email, name } = await product.given.account({ role: 'lead' });
    const { status, body, headers } = await signIn(email.toUpperCase());
    expect(status).toBe(200);
    expect(body).toEqual({
      account: { name, email, language: 'fr', roles: ['lead'] },
      abilities: {
        reportProgress: true,
        seeCommittee: true,
        moderate: false,
        exportReport: true,
        reviewProgress: false,
        managePlans: false,
        managePeople: false,
        restoreArchives: false,
      },
    });
    expect(cookieOf(headers)).toMatch(/^iltizam=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await sessionWith(cookieOf(headers))).body.account?.email).toBe(email);
    const stored = await product.rows<{ hash: string }>(`select encode(token_hash, 'hex') as hash from session`);
    expect(JSON.stringify(stored)).not.toContain(/iltizam=([\w-]+)/.exec(cookieOf(headers))?.[1]);
  });

  it('answers an unknown address and a wrong pass phrase alike', async () => {
    const { email } = await product.given.account({ role: 'staff' });
    const wrong = await signIn(email, 'not the pass phrase');
    const unknown = await signIn('nobody@test.example', 'not the pass phrase');
    expect(wrong).toBeProblem(401, 'session.credentials');
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('names the fields that are missing or unknown, and opens nothing', async () => {
    const answer = await product.api.visitor.post<{ errors: { pointer: string }[] }>('/session', { email: 'x', role: 'admin' });
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body.errors.map(({ pointer }) => pointer)).toEqual(['/role', '/email', '/passphrase']);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('is suspended for an account after ten failures, even with the right pass phrase', async () => {
    const { email } = await product.given.account({ role: 'moderator' });
    for (let i = 0; i < LOCKOUT_FAILURES; i += 1)
      await product.rows('insert into sign_in_failure (email, failed_at) values ($1, now())', [email]);
    expect(await signIn(email)).toBeProblem(429, 'session.locked');
  });

  it('is refused to another site', async () => {
    const { email } = await product.given.account({ role: 'lead' });
    expect(await signIn(email, PASSPHRASE, { 'sec-fetch-site': 'cross-site' })).toBeProblem(403, 'request.cross_site');
    expect(await signIn(email, PASSPHRASE, { origin: 'https://elsewhere.example' })).toBeProblem(403, 'request.cross_site');
  });
});

describe('a session ends', () => {
  it('when its holder signs out: the cookie is worth nothing afterwards', async () => {
    const { email } = await product.given.account({ role: 'lead' });
    const cookie = cookieOf((await signIn(email)).headers);
    const out = await product.api.visitor.delete<Session>('/session', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(out.body.account).toBeNull();
    expect(cookieOf(out.headers)).toMatch(/^iltizam=;/);
    expect((await sessionWith(cookie)).body.account).toBeNull();
  });

  it('after an hour without use, after twelve hours in any case, and at once when the account is disabled', async () => {
    const { email, id } = await product.given.account({ role: 'lead' });
    const cases = [
      `update session set last_seen_at = now() - interval '61 minutes' where account_id = $1`,
      `update session set expires_at = now() - interval '1 second' where account_id = $1`,
      `update account set disabled_at = now() where id = $1`,
    ];
    for (const ending of cases) {
      const cookie = cookieOf((await signIn(email)).headers);
      expect((await sessionWith(cookie)).body.account?.email).toBe(email);
      await product.rows(ending, [id]);
      expect((await sessionWith(cookie)).body.account).toBeNull();
    }
    expect(await signIn(email)).toBeProblem(401, 'session.credentials');
  });
});
