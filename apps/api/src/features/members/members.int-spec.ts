import type { MemberForm, StudioMemberList } from '@iltizam/shared/members/contract';
import type { Saved, StudioPlanList } from '@iltizam/shared/studio/contract';
import { runningProduct } from '../../../test/product.js';
import { IF, ok, planForm, studioOf } from '../../../test/studio.js';

const product = runningProduct();
const { staff, eventsOf } = studioOf(product);

const admin = (scope = {}) => product.as('admin', scope);
const form = (changes: Partial<MemberForm> = {}): MemberForm => ({
  slug: 'ville-essai',
  kind: 'commune',
  name: { fr: 'Ville d’essai', ar: 'مدينة تجريبية', en: '', zgh: '' },
  ...changes,
});

test('an administrator adds, renames and deletes a member; one with a plan stays', async () => {
  const caller = await admin();
  const { id, version } = await ok(caller.post<Saved>('/members', form()));
  expect(await caller.post('/members', form())).toBeProblem(422, 'request.invalid');
  expect(await caller.post('/members', form({ slug: 'autre', name: { ar: 'أخرى' } }))).toBeProblem(422, 'request.invalid');
  const edit = (from: number) => caller.send<Saved>('PUT', `/members/${id}`, form({ kind: 'region' }), IF(from));
  const edited = await ok(edit(version));
  expect(await edit(version)).toBeProblem(412, 'request.precondition_failed');

  // What staff may create plans for follows.
  const writer = await staff();
  expect((await ok(writer.get<StudioPlanList>('/studio/plans'))).members.map(({ slug }) => slug)).toContain('ville-essai');
  await ok(writer.post('/plans', planForm({ member: 'ville-essai' })));
  expect(await caller.delete(`/members/${id}`, IF(edited.version))).toBeProblem(409, 'resource.in_use');

  const spare = await ok(caller.post<Saved>('/members', form({ slug: 'region-essai', name: { fr: 'Ville d’essai, bis' } })));
  const list = await ok(caller.get<StudioMemberList>('/members'));
  expect(
    list.items
      .filter(({ slug }) => slug.endsWith('essai'))
      .map(({ slug, kind, plans, abilities }) => [slug, kind, plans, abilities.delete]),
  ).toEqual([
    ['ville-essai', 'region', 1, false],
    ['region-essai', 'commune', 0, true],
  ]);
  await ok(caller.delete(`/members/${spare.id}`, IF(spare.version)));
  expect(await eventsOf('member', spare.id)).toEqual(['member.created', 'member.deleted']);
});

test('staff read the list and change nothing; an administrator of one member changes that one', async () => {
  const caller = await admin();
  const { id, version } = await ok(caller.post<Saved>('/members', form({ slug: 'parlement-essai', kind: 'parliament' })));
  const writer = await staff();
  const list = await ok(writer.get<StudioMemberList>('/members'));
  expect(list.abilities).toEqual({ add: false });
  expect(await writer.post('/members', form())).toBeProblem(403, 'permission.denied');
  const own = await admin({ memberId: id });
  expect(await own.post('/members', form({ slug: 'encore' }))).toBeProblem(403, 'permission.denied');
  await ok(own.send('PUT', `/members/${id}`, form({ slug: 'parlement-essai' }), IF(version)));
  const [other] = list.items.filter((member) => member.id !== id);
  if (other)
    expect(await own.send('PUT', `/members/${other.id}`, form({ slug: 'pris' }), IF(other.version))).toBeProblem(403, 'permission.denied');
});
