import type { Profile, Session } from '@iltizam/shared/accounts/contract';
import type { GivenAccount } from '../../../test/given.js';
import { PASSPHRASE } from '../../../test/passphrase.js';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct();
const NEW = 'galet12-menthe88-phare31';

const cookieOf = async (
  email: string,
  agent = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0',
  passphrase = PASSPHRASE,
): Promise<string> => {
  const { status, headers } = await product.api.visitor.post('/session', { email, passphrase }, { headers: { 'user-agent': agent } });
  expect(status).toBe(200);
  return (headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
};
const as = (cookie: string) => ({
  get: <Body>(path: string) => product.api.visitor.get<Body>(path, { headers: { cookie } }),
  post: <Body>(path: string, body: unknown, headers = {}) =>
    product.api.visitor.post<Body>(path, body, { headers: { cookie, ...headers } }),
  delete: <Body>(path: string) => product.api.visitor.delete<Body>(path, { headers: { cookie } }),
});
const signedIn = async (cookie: string) => (await as(cookie).get<Session>('/session')).body.account !== null;
const given = (): Promise<GivenAccount> => product.given.account({ role: 'lead' });
const profile = async (cookie: string) => (await as(cookie).get<Profile>('/profile')).body;

describe('the own profile', () => {
  it('is for whoever is signed in, and shows where', async () => {
    const { email, name } = await given();
    const here = await cookieOf(email);
    await cookieOf(email, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1');
    const own = await profile(here);
    expect(own).toMatchObject({ name, email, language: 'fr', grants: [{ role: 'lead', abilities: { withdraw: false } }] });
    expect(own.sessions.map(({ device, current }) => [device, current])).toEqual([
      ['Firefox · Linux', true],
      ['Safari · iPhone', false],
    ]);
    expect(JSON.stringify(own)).not.toMatch(/hash|token/i);
    expect(await product.api.visitor.get('/profile')).toBeProblem(401, 'session.required');
  });

  it('changes name and language, and leaves neither name in the history', async () => {
    const { email, id } = await given();
    const cookie = await cookieOf(email);
    const { version } = await profile(cookie);
    const form = { name: 'Salma Essai', language: 'ar' };
    const { body } = await as(cookie).post<Profile>('/profile', form, { 'if-match': `"${version}"` });
    expect(body).toMatchObject({ ...form, version: version + 1 });
    const [entry] = await product.rows<{ after: object }>(
      `select after from history_entry where event = 'account.changed' and subject_id = $1`,
      [id],
    );
    expect(entry?.after).toEqual({ language: 'ar', renamed: true });
    expect(await as(cookie).post('/profile', form, { 'if-match': `"${version}"` })).toBeProblem(412, 'request.precondition_failed');
    expect(await as(cookie).post('/profile', { name: '', language: 'xx' }, { 'if-match': '"2"' })).toBeProblem(422, 'request.invalid');
  });
});

describe('the pass phrase', () => {
  it('changes when the current one is right, and ends every other session', async () => {
    const { email } = await given();
    const [here, there] = [await cookieOf(email), await cookieOf(email)];
    expect((await as(here).post('/profile/passphrase', { current: PASSPHRASE, passphrase: NEW })).body).toEqual({ ended: 1 });
    expect(await signedIn(here)).toBe(true);
    expect(await signedIn(there)).toBe(false);
    expect(await product.api.visitor.post('/session', { email, passphrase: PASSPHRASE })).toBeProblem(401, 'session.credentials');
    await cookieOf(email, undefined, NEW);
  });

  it('stays when the current one is wrong, which counts as a failed sign-in', async () => {
    const { email } = await given();
    const cookie = await cookieOf(email);
    const answer = await as(cookie).post<{ errors: object[] }>('/profile/passphrase', { current: 'not the pass phrase', passphrase: NEW });
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body.errors).toMatchObject([{ pointer: '/current', code: 'passphrase.wrong' }]);
    expect(await product.rows('select from sign_in_failure where email = $1', [email])).toHaveLength(1);
  });

  it.each([
    ['chat gris', 'passphrase.length'],
    ['motdepasse123456', 'passphrase.common'],
    ['profil lead-5@test.example', 'passphrase.personal'],
  ])('%s is refused: %s', async (passphrase, code) => {
    const { email } = await given();
    const cookie = await cookieOf(email);
    const wanted = passphrase.replace('lead-5@test.example', email);
    const { body } = await as(cookie).post<{ errors: object[] }>('/profile/passphrase', { current: PASSPHRASE, passphrase: wanted });
    expect(body.errors).toMatchObject([{ pointer: '/passphrase', code }]);
  });
});

describe('sessions', () => {
  it('are ended one by one, or all others at once; another’s is not found', async () => {
    const { email } = await given();
    const stranger = await given();
    const [here, second, third] = [await cookieOf(email), await cookieOf(email), await cookieOf(email)];
    const [foreign] = (await profile(await cookieOf(stranger.email))).sessions;
    expect(await as(here).delete(`/profile/sessions/${foreign?.id}`)).toBeProblem(404, 'resource.not_found');
    const [, other] = (await profile(here)).sessions;
    expect((await as(here).delete(`/profile/sessions/${other?.id}`)).body).toEqual({ ended: 1 });
    expect(new Set([await signedIn(second), await signedIn(third)])).toEqual(new Set([false, true]));
    expect((await as(here).delete('/profile/sessions')).body).toEqual({ ended: 1 });
    expect((await profile(here)).sessions).toHaveLength(1);
    const closed = await product.rows(`select from history_entry where event = 'session.closed'`);
    expect(closed.length).toBeGreaterThanOrEqual(2);
  });
});
