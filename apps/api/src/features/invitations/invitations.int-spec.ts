import type { PeoplePage, Session } from '@iltizam/shared/accounts/contract';
import type { InvitationList, IssuedInvitation, JoinOffer } from '@iltizam/shared/invitations/contract';
import type { GivenAccount } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { InvitationsService } from './invitations.service.js';

const product = runningProduct();
const NOWHERE = { memberId: null, planId: null, commitmentId: null, institutionId: null };
const LONG = 'cumin41-aube77-rivage20';
let admin: GivenAccount;
let last = 0;

beforeAll(async () => {
  admin = await product.given.account({ role: 'admin' });
});

const as = ({ email }: GivenAccount) => product.api.as(email);
const address = () => `invited-${(last += 1)}@test.example`;
const invite = (by: GivenAccount, form: object = {}) =>
  as(by).post<IssuedInvitation>('/invitations', { ...NOWHERE, role: 'lead', language: 'fr', email: address(), ...form });
const tokenOf = ({ path }: IssuedInvitation): string => path.replace('/fr/join/', '');
const offer = (token: string) => product.api.visitor.post<JoinOffer>('/join/offer', { token });
const join = (token: string, form: object = {}) =>
  product.api.visitor.post<Session>('/join/account', { token, name: 'Une invitée', passphrase: LONG, language: 'fr', ...form });
const change = (by: GivenAccount, { invitation }: IssuedInvitation, what: 'renewal' | 'revocation') =>
  as(by).post<IssuedInvitation>(`/invitations/${invitation.id}/${what}`, {}, { headers: { 'if-match': `"${invitation.version}"` } });
const expire = (id: number) => product.rows(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [id]);

describe('inviting', () => {
  it('answers a link whose token is stored as a hash only, and is in no other answer', async () => {
    const { status, body, headers } = await invite(admin);
    expect(status).toBe(201);
    expect(body.path).toMatch(/^\/fr\/join\/[\w-]{43}$/);
    expect(headers.get('cache-control')).toBe('no-store');
    const tables = await product.rows('select i::text as row from invitation i union all select h::text from history_entry h');
    expect(JSON.stringify(tables)).not.toContain(tokenOf(body));
    const { body: list } = await as(admin).get<InvitationList>('/invitations');
    expect(JSON.stringify(list)).not.toContain(tokenOf(body));
    expect(list.items[0]).toMatchObject({
      id: body.invitation.id,
      state: 'open',
      createdBy: admin.name,
      abilities: { renew: true, revoke: true },
    });
    const history = await product.rows(`select after from history_entry where subject_kind = 'invitation'`);
    expect(JSON.stringify(history)).not.toContain('@');
  });

  it('is for staff inside their scope, and for administrators', async () => {
    const plan = await product.given.plan();
    const coordinator = await product.given.account({ role: 'staff', scope: { planId: plan.id } });
    const lead = await product.given.account({ role: 'lead' });
    expect((await invite(coordinator, { planId: plan.id })).status).toBe(201);
    expect(await invite(coordinator)).toBeProblem(403, 'permission.denied');
    expect(await invite(coordinator, { role: 'admin', planId: plan.id })).toBeProblem(403, 'permission.denied');
    expect(await invite(lead)).toBeProblem(403, 'permission.denied');
    expect(await product.api.visitor.post('/invitations', {})).toBeProblem(401, 'session.required');
    const { body } = await invite(admin);
    expect(await change(coordinator, body, 'revocation')).toBeProblem(404, 'resource.not_found');
    expect((await as(coordinator).get<InvitationList>('/invitations')).body.items).toHaveLength(1);
  });

  it('refuses a faulty form, the same invitation twice and a role that the person has', async () => {
    const email = address();
    expect(await invite(admin, { email: 'nobody' })).toBeProblem(422, 'request.invalid');
    expect(await invite(admin, { planId: 999_999 })).toBeProblem(422, 'request.invalid');
    expect((await invite(admin, { email })).status).toBe(201);
    expect(await invite(admin, { email: email.toUpperCase() })).toBeProblem(409, 'invitation.exists');
    expect((await invite(admin, { email, role: 'committee' })).status).toBe(201);
    const lead = await product.given.account({ role: 'lead' });
    expect(await invite(admin, { email: lead.email })).toBeProblem(409, 'role.already_held');
  });
});

describe('joining', () => {
  it('creates the account with its role, and signs in', async () => {
    const commitment = await product.given.commitment();
    const email = address();
    const { body } = await invite(admin, { email, commitmentId: commitment.id });
    const offered = await offer(tokenOf(body));
    expect(offered.body).toMatchObject({ email, role: 'lead', hasAccount: false, scope: { commitment: { number: commitment.number } } });
    expect(offered.headers.get('cache-control')).toBe('no-store');
    const joined = await join(tokenOf(body), { email: 'other@test.example' });
    expect(joined.status).toBe(201);
    expect(joined.body).toMatchObject({ account: { email, name: 'Une invitée', roles: ['lead'] }, abilities: { reportProgress: true } });
    expect(joined.headers.getSetCookie()[0]).toMatch(/^iltizam=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    const { body: people } = await as(admin).get<PeoplePage>(`/people?q=${email}`);
    expect(people.items[0]?.grants).toMatchObject([{ role: 'lead', commitmentId: commitment.id, grantedBy: admin.name }]);
    const events = await product.rows<{ event: string }>(`select event from history_entry order by id desc limit 3`);
    expect(events.map(({ event }) => event)).toEqual(['session.opened', 'invitation.used', 'account.created']);
  });

  it('works once, also for two who press at the same time', async () => {
    const { body } = await invite(admin);
    const answers = await Promise.all([join(tokenOf(body)), join(tokenOf(body))]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 410]));
    expect(await join(tokenOf(body))).toBeProblem(410, 'invitation.used');
    expect(await offer(tokenOf(body))).toBeProblem(410, 'invitation.used');
  });

  it.each(['offer', 'account', 'role'] as const)('an expired, revoked, renewed or unknown link opens nothing: %s', async (way) => {
    const holder = await product.given.account({ role: 'committee' });
    const tries = (token: string) =>
      way === 'offer' ? offer(token) : way === 'account' ? join(token) : as(holder).post('/join/role', { token });
    const email = way === 'role' ? holder.email : address();
    const { body: expired } = await invite(admin, { email });
    await expire(expired.invitation.id);
    expect(await tries(tokenOf(expired))).toBeProblem(410, 'invitation.expired');
    const { body: renewed } = await change(admin, expired, 'renewal');
    expect(await tries(tokenOf(expired))).toBeProblem(404, 'invitation.unknown');
    await change(admin, renewed, 'revocation');
    expect(await tries(tokenOf(renewed))).toBeProblem(410, 'invitation.revoked');
    expect(await tries('A'.repeat(43))).toBeProblem(404, 'invitation.unknown');
  });

  it('is worth nothing once whoever invited may no longer give the role', async () => {
    const coordinator = await product.given.account({ role: 'staff' });
    const { body } = await invite(coordinator);
    await product.rows('update account set disabled_at = now() where id = $1', [coordinator.id]);
    expect(await join(tokenOf(body))).toBeProblem(410, 'invitation.revoked');
  });

  it('refuses a weak pass phrase and an empty name, and keeps the link', async () => {
    const email = address();
    const { body } = await invite(admin, { email });
    for (const passphrase of ['court', 'motdepasse123456', `${email} secret`]) {
      expect(await join(tokenOf(body), { passphrase })).toBeProblem(422, 'request.invalid');
    }
    expect(await join(tokenOf(body), { name: ' ' })).toBeProblem(422, 'request.invalid');
    expect((await join(tokenOf(body))).status).toBe(201);
  });

  it('adds the role to an account after signing in, and to no other account', async () => {
    const known = await product.given.account({ role: 'committee' });
    const stranger = await product.given.account({ role: 'committee' });
    const { body } = await invite(admin, { email: known.email });
    const token = tokenOf(body);
    expect((await offer(token)).body.hasAccount).toBe(true);
    expect(await join(token)).toBeProblem(409, 'invitation.sign_in_first');
    expect(await as(stranger).post('/join/role', { token })).toBeProblem(409, 'invitation.other_account');
    expect(await product.api.visitor.post('/join/role', { token })).toBeProblem(401, 'session.required');
    const { body: session } = await as(known).post<Session>('/join/role', { token });
    expect(session.account?.roles.sort()).toEqual(['committee', 'lead']);
    expect(await as(known).post('/join/role', { token })).toBeProblem(410, 'invitation.used');
  });

  it('takes the same time for an unknown token as for a known one', async () => {
    const time = async (token: string): Promise<number> => {
      const started = performance.now();
      expect([404, 409]).toContain((await join(token)).status);
      return performance.now() - started;
    };
    // A known link that stays open: its address has an account already.
    const { body } = await invite(admin, { email: admin.email });
    const fastest = { known: Infinity, unknown: Infinity };
    for (let i = 0; i < 5; i += 1) {
      fastest.known = Math.min(fastest.known, await time(tokenOf(body)));
      fastest.unknown = Math.min(fastest.unknown, await time('B'.repeat(43)));
    }
    // Hashing is nearly all of it: an unknown token answered without it would take a small part of the time.
    expect(fastest.unknown).toBeGreaterThan(fastest.known / 2);
  });
});

describe('the first administrator', () => {
  const link = () => product.app.get(InvitationsService, { strict: false }).inviteFirstAdministrator();

  it('gets a link only while nobody administers, and chooses an address', async () => {
    expect(await link()).toBeNull();
    await product.rows(`update account set disabled_at = now() where id = $1`, [admin.id]);
    const [first, second] = [await link(), await link()];
    expect(await offer(first ?? '')).toBeProblem(410, 'invitation.revoked');
    expect((await offer(second ?? '')).body).toMatchObject({ email: null, role: 'admin', hasAccount: false });
    expect(await join(second ?? '')).toBeProblem(422, 'request.invalid');
    expect(await join(second ?? '', { email: admin.email })).toBeProblem(422, 'request.invalid');
    const joined = await join(second ?? '', { email: 'first@test.example' });
    expect(joined.body).toMatchObject({ account: { roles: ['admin'] }, abilities: { managePeople: true } });
    expect(await link()).toBeNull();
  });

  it('loses it when somebody administers before it is used', async () => {
    await product.rows(`update account set disabled_at = now() where email = 'first@test.example'`);
    const token = await link();
    await product.rows(`update account set disabled_at = null where id = $1`, [admin.id]);
    expect(await join(token ?? '', { email: 'late@test.example' })).toBeProblem(410, 'invitation.revoked');
  });
});

test('every step left its entry in an unbroken history', async () => {
  expect(await product.brokenHistoryEntry()).toBeNull();
});
