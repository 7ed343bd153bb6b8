import type { AccessReview, HandoverPreview, PeoplePage, Person, ScopeChoices } from '@iltizam/shared/accounts/contract';
import type { GivenAccount } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct();
const NOWHERE = { memberId: null, planId: null, commitmentId: null, institutionId: null };
let admin: GivenAccount;

const as = ({ email }: GivenAccount) => product.api.as(email);
const match = (version: number) => ({ headers: { 'if-match': `"${version}"` } });
const seen = async (by: GivenAccount, who: GivenAccount): Promise<Person> => {
  const { body } = await as(by).get<PeoplePage>(`/people?q=${encodeURIComponent(who.email)}`);
  const [person] = body.items;
  if (!person) throw new Error(`${by.email} does not see ${who.email}`);
  return person;
};
const history = (subject: number) =>
  product.rows<{ event: string; before: object | null; after: object | null }>(
    `select event, before, after from history_entry where subject_kind = 'account' and subject_id = $1 order by id`,
    [subject],
  );
const give = async (by: GivenAccount, who: GivenAccount, form: object, version?: number) =>
  as(by).post<Person>(`/people/${who.id}/roles`, { ...NOWHERE, ...form }, match(version ?? (await seen(admin, who)).version));
const withdraw = async (by: GivenAccount, who: GivenAccount, grant: number, confirmed = false) =>
  as(by).post(`/people/${who.id}/roles/${grant}/withdrawal`, { confirmed }, match((await seen(admin, who)).version));
const setState = async (by: GivenAccount, who: GivenAccount, disabled: boolean, confirmed = false) =>
  as(by).post<Person>(`/people/${who.id}/state`, { disabled, confirmed }, match((await seen(admin, who)).version));

beforeAll(async () => {
  admin = await product.given.account({ role: 'admin' });
});

describe('the list of people', () => {
  it('is for staff and administrators; staff of a plan see those with a role in it', async () => {
    const plan = await product.given.plan();
    const other = await product.given.plan();
    const coordinator = await product.given.account({ role: 'staff', scope: { planId: plan.id } });
    const inside = await product.given.account({ role: 'lead', scope: { commitmentId: (await product.given.commitment({ plan })).id } });
    const outside = await product.given.account({ role: 'lead', scope: { planId: other.id } });
    expect(await as(inside).get('/people')).toBeProblem(403, 'permission.denied');
    expect(await product.api.visitor.get('/people')).toBeProblem(401, 'session.required');
    const { body } = await as(coordinator).get<PeoplePage>('/people');
    expect(new Set(body.items.map(({ id }) => id))).toEqual(new Set([coordinator.id, inside.id]));
    expect((await as(admin).get<PeoplePage>('/people')).body.items.map(({ id }) => id)).toContain(outside.id);
  });

  it('finds by name, role and state, and says where each role holds', async () => {
    const commitment = await product.given.commitment();
    const lead = await product.given.account({ role: 'lead', scope: { commitmentId: commitment.id } });
    const { body } = await as(admin).get<PeoplePage>(`/people?q=${lead.name.toUpperCase().replace(' ', '%20')}&role=lead&state=active`);
    expect(body.items).toHaveLength(1);
    const [{ scope }] = (body.items[0] as Person).grants as [Person['grants'][0]];
    expect(scope).toMatchObject({
      commitment: { id: commitment.id, number: commitment.number },
      plan: { id: commitment.plan.id },
      institution: null,
    });
    expect((await as(admin).get<PeoplePage>(`/people?q=${lead.email}&role=staff`)).body.items).toEqual([]);
    expect(await as(admin).get('/people?role=king')).toBeProblem(422, 'request.invalid');
  });

  it('offers the places in which the caller may give a role', async () => {
    const plan = await product.given.plan({ state: 'draft' });
    const commitment = await product.given.commitment({ plan });
    const coordinator = await product.given.account({ role: 'staff', scope: { planId: plan.id } });
    const { body } = await as(coordinator).get<ScopeChoices>('/people/scopes');
    expect(body).toMatchObject({ everywhere: false, members: [], institutionsEverywhere: false });
    expect(body.roles).not.toContain('admin');
    expect(body.plans.map(({ id }) => id)).toEqual([plan.id]);
    expect(body.commitments.map(({ id }) => id)).toEqual([commitment.id]);
    const all = (await as(admin).get<ScopeChoices>('/people/scopes')).body;
    expect(all).toMatchObject({ everywhere: true, institutionsEverywhere: true });
    expect(all.roles).toContain('admin');
  });
});

describe('giving and taking a role', () => {
  it('is written down with ids and roles, never names', async () => {
    const who = await product.given.account({ role: 'citizen' });
    const plan = await product.given.plan();
    const { body } = await give(admin, who, { role: 'committee', planId: plan.id });
    const granted = body.grants.find(({ role }) => role === 'committee');
    expect(granted).toMatchObject({ planId: plan.id, grantedBy: admin.name, scope: { plan: { id: plan.id } } });
    expect((await withdraw(admin, who, granted?.id ?? 0)).status).toBe(200);
    const trace = (await history(who.id)).slice(-2);
    expect(trace.map(({ event }) => event)).toEqual(['account.role_granted', 'account.role_withdrawn']);
    expect(trace[0]?.after).toEqual({ ...NOWHERE, grant: granted?.id, role: 'committee', planId: plan.id });
    expect(JSON.stringify(trace)).not.toMatch(/@|citizen \d/);
  });

  it('stays inside the scope of staff, and never makes an administrator', async () => {
    const plan = await product.given.plan();
    const commitment = await product.given.commitment({ plan });
    const coordinator = await product.given.account({ role: 'staff', scope: { planId: plan.id } });
    const who = await product.given.account({ role: 'lead', scope: { commitmentId: commitment.id } });
    expect((await give(coordinator, who, { role: 'committee', commitmentId: commitment.id })).status).toBe(200);
    expect((await give(coordinator, who, { role: 'lead', planId: plan.id, institutionId: commitment.institutionId })).status).toBe(200);
    for (const wider of [
      {},
      { institutionId: commitment.institutionId },
      { memberId: plan.memberId },
      { planId: (await product.given.plan()).id },
    ]) {
      expect(await give(coordinator, who, { role: 'lead', ...wider })).toBeProblem(403, 'permission.denied');
    }
    expect(await give(coordinator, who, { role: 'admin', planId: plan.id })).toBeProblem(403, 'permission.denied');
    const [adminGrant] = (await seen(admin, admin)).grants;
    expect(await withdraw(coordinator, admin, adminGrant?.id ?? 0)).toBeProblem(404, 'resource.not_found');
  });

  it('refuses what is there already, what is no scope, what does not exist and what changed meanwhile', async () => {
    const who = await product.given.account({ role: 'lead' });
    const plan = await product.given.plan();
    expect(await give(admin, who, { role: 'lead' })).toBeProblem(409, 'role.already_held');
    expect(await give(admin, who, { role: 'lead', planId: plan.id, memberId: plan.memberId })).toBeProblem(422, 'role.not_there');
    expect(await give(admin, who, { role: 'lead', planId: 999_999 })).toBeProblem(422, 'request.invalid');
    expect(await give(admin, who, { role: 'citizen' })).toBeProblem(422, 'request.invalid');
    expect(await give(admin, who, { role: 'staff' }, 77)).toBeProblem(412, 'request.precondition_failed');
    expect(await as(admin).post(`/people/${who.id}/roles`, { ...NOWHERE, role: 'staff' })).toBeProblem(
      428,
      'request.precondition_required',
    );
    expect(await as(admin).post('/people/999999/roles', { ...NOWHERE, role: 'staff' }, match(1))).toBeProblem(404, 'resource.not_found');
    expect(await withdraw(admin, who, 999_999)).toBeProblem(404, 'resource.not_found');
  });

  it('keeps the last administrator, and asks before somebody gives up their own administration', async () => {
    const [own] = (await seen(admin, admin)).grants;
    expect(await withdraw(admin, admin, own?.id ?? 0)).toBeProblem(409, 'role.own_administration');
    expect(await withdraw(admin, admin, own?.id ?? 0, true)).toBeProblem(409, 'role.last_administrator');
    expect(await setState(admin, admin, true, true)).toBeProblem(409, 'role.last_administrator');
    const second = await product.given.account({ role: 'admin' });
    const [theirs] = (await seen(admin, second)).grants;
    expect(await setState(second, second, true)).toBeProblem(409, 'role.own_administration');
    expect((await withdraw(second, second, theirs?.id ?? 0, true)).status).toBe(200);
    expect(await as(second).get('/people')).toBeProblem(403, 'permission.denied');
  });

  it('leaves one when two administrators demote each other at once', async () => {
    const [a, b] = [await product.given.account({ role: 'admin' }), await product.given.account({ role: 'admin' })];
    const grantOf = async (who: GivenAccount) => (await seen(admin, who)).grants[0]?.id ?? 0;
    const [ga, gb, own] = [await grantOf(a), await grantOf(b), await grantOf(admin)];
    await withdraw(a, admin, own);
    const at = async (who: GivenAccount) =>
      (await product.rows<{ version: number }>('select version from account where id = $1', [who.id]))[0]?.version;
    const [va, vb] = [await at(a), await at(b)];
    const answers = await Promise.all([
      as(a).post(`/people/${b.id}/roles/${gb}/withdrawal`, { confirmed: false }, match(vb ?? 0)),
      as(b).post(`/people/${a.id}/roles/${ga}/withdrawal`, { confirmed: false }, match(va ?? 0)),
    ]);
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThan(2);
    const left = await product.rows(`select from role_grant where role = 'admin'`);
    expect(left).toHaveLength(1);
    await product.rows(`insert into role_grant (account_id, role) values ($1, 'admin')`, [admin.id]);
  });
});

describe('disabling an account', () => {
  it('ends its sessions at once, refuses to sign it in, and can be undone', async () => {
    const who = await product.given.account({ role: 'lead' });
    expect((await as(who).get<{ account: object | null }>('/session')).body.account).not.toBeNull();
    expect((await setState(admin, who, true)).body).toMatchObject({ state: 'disabled', abilities: { giveRole: false } });
    expect((await as(who).get<{ account: object | null }>('/session')).body.account).toBeNull();
    expect(await product.rows('select from session where account_id = $1', [who.id])).toEqual([]);
    expect(await give(admin, who, { role: 'staff' })).toBeProblem(409, 'account.disabled');
    expect((await setState(admin, who, false)).body.state).toBe('active');
    expect((await history(who.id)).map(({ event }) => event)).toEqual(['account.created', 'account.disabled', 'account.enabled']);
  });

  it('is refused to staff for somebody who holds more than staff may give', async () => {
    const plan = await product.given.plan();
    const coordinator = await product.given.account({ role: 'staff', scope: { planId: plan.id } });
    const both = await product.given.account({ role: 'lead', scope: { planId: plan.id } });
    expect((await setState(coordinator, both, true)).status).toBe(200);
    await setState(admin, both, false);
    await give(admin, both, { role: 'committee' });
    expect(await setState(coordinator, both, true)).toBeProblem(403, 'permission.denied');
  });
});

describe('handing a lead’s work over', () => {
  it('moves the roles in one step, after saying which', async () => {
    const commitment = await product.given.commitment();
    await product.given.activity({ commitment });
    const from = await product.given.account({ role: 'lead', scope: { institutionId: commitment.institutionId } });
    const to = await product.given.account({ role: 'committee' });
    const { body } = await as(admin).get<HandoverPreview>(`/people/${from.id}/handover?to=${to.id}`);
    expect(body).toMatchObject({
      from: { name: from.name },
      to: { name: to.name },
      items: [{ held: false, commitments: 1, activities: 1 }],
    });
    expect((await as(admin).post(`/people/${from.id}/handover`, { to: to.id }, match(body.version))).body).toEqual({ moved: 1 });
    expect((await seen(admin, from)).grants).toEqual([]);
    expect((await seen(admin, to)).grants.map(({ role }) => role).sort()).toEqual(['committee', 'lead']);
    expect((await history(from.id)).at(-1)).toMatchObject({ event: 'account.handed_over', after: { to: to.id, removed: [] } });
    const again = await as(admin).post(`/people/${from.id}/handover`, { to: to.id }, match((await seen(admin, from)).version));
    expect(again).toBeProblem(409, 'handover.nothing');
  });

  it('is refused to oneself, to a disabled account, with an old version and to leads', async () => {
    const scope = { planId: (await product.given.plan()).id };
    const [from, to] = [await product.given.account({ role: 'lead', scope }), await product.given.account({ role: 'lead', scope })];
    const path = `/people/${from.id}/handover`;
    expect(await as(admin).post(path, { to: from.id }, match(1))).toBeProblem(422, 'request.invalid');
    expect(await as(admin).post(path, { to: to.id }, match(9))).toBeProblem(412, 'request.precondition_failed');
    expect(await as(to).post(path, { to: to.id }, match(1))).toBeProblem(403, 'permission.denied');
    expect(await as(admin).get(`${path}?to=999999`)).toBeProblem(404, 'resource.not_found');
    await setState(admin, to, true);
    expect(await as(admin).post(path, { to: to.id }, match(1))).toBeProblem(409, 'account.disabled');
  });
});

describe('the access review', () => {
  it('lists roles by age and use, marks them, and exports them', async () => {
    const plan = await product.given.plan();
    const scope = { planId: plan.id };
    const coordinator = await product.given.account({ role: 'staff', scope });
    const idle = await product.given.account({ role: 'lead', scope });
    await product.rows(`update account set created_at = now() - interval '91 days' where id = $1`, [idle.id]);
    const read = async (show: string) => (await as(coordinator).get<AccessReview>(`/people/review?show=${show}`)).body;
    const { items, counts } = await read('idle');
    expect(items.map(({ person }) => person.id)).toEqual([idle.id]);
    expect(counts).toEqual({ all: 2, idle: 1, unreviewed: 2 });
    const marked = await as(coordinator).post('/people/review', { grants: [items[0]?.id] });
    expect(marked.body).toEqual({ reviewed: 1 });
    expect((await read('idle')).items[0]).toMatchObject({ reviewedBy: coordinator.name });
    expect((await read('unreviewed')).items.map(({ person }) => person.id)).toEqual([coordinator.id]);
    expect((await history(idle.id)).at(-1)?.event).toBe('account.roles_reviewed');
    const file = await as(coordinator).get<string>('/people/review.csv');
    expect(file.headers.get('content-disposition')).toContain('access-review.csv');
    expect(file.body.trim().split('\r\n')).toHaveLength(3);
    const [own] = (await seen(admin, admin)).grants;
    expect(await as(coordinator).post('/people/review', { grants: [own?.id] })).toBeProblem(403, 'permission.denied');
    expect(await as(coordinator).post('/people/review', { grants: 'all' })).toBeProblem(422, 'request.invalid');
  });
});
