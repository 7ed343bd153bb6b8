import type { MeetingForm, MeetingList } from '@iltizam/shared/meetings/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct();

const meeting: MeetingForm = {
  kind: 'implementation',
  heldOn: '2025-05-12',
  title: { fr: 'Douzième réunion', ar: '', en: 'Twelfth meeting' },
  place: 'Rabat',
  notes: null,
};

let plan: GivenPlan;
const path = (): string => `/plans/${plan.slug}/meetings`;

beforeAll(async () => {
  plan = await product.given.plan();
  await product.given.commitment({ plan });
});

it('is written down by staff, read by the committee, changed and removed, each with its trace', async () => {
  const staff = await product.as('staff');
  const created = await staff.post<Saved>(path(), meeting, { headers: { 'idempotency-key': 'meeting-1' } });
  expect(created).toMatchObject({ status: 201, body: { version: 1 } });
  const { id } = created.body;
  expect((await staff.post<Saved>(path(), meeting, { headers: { 'idempotency-key': 'meeting-1' } })).body.id).toBe(id);

  const committee = await product.as('committee', { planId: plan.id });
  const { body } = await committee.get<MeetingList>(`${path()}?lang=en`);
  expect(body).toMatchObject({ plan: { slug: plan.slug, mainLanguage: 'fr' }, abilities: { manage: false } });
  expect(body.items).toEqual([
    {
      id,
      kind: 'implementation',
      heldOn: '2025-05-12',
      title: 'Twelfth meeting',
      titleLang: 'en',
      titles: { fr: 'Douzième réunion', en: 'Twelfth meeting' },
      place: 'Rabat',
      notes: null,
      version: 1,
    },
  ]);

  const later = { ...meeting, heldOn: '2025-05-13', place: '' };
  expect(await staff.send<Saved>('PUT', `/meetings/${id}`, later, { headers: { 'if-match': '"1"' } })).toMatchObject({
    status: 200,
    body: { id, version: 2 },
  });
  expect(await staff.send('PUT', `/meetings/${id}`, later, { headers: { 'if-match': '"1"' } })).toBeProblem(
    412,
    'request.precondition_failed',
  );
  expect((await staff.get<MeetingList>(path())).body).toMatchObject({
    items: [{ heldOn: '2025-05-13', place: null }],
    abilities: { manage: true },
  });

  expect((await staff.delete(`/meetings/${id}`, { headers: { 'if-match': '"2"' } })).status).toBe(200);
  expect((await staff.get<MeetingList>(path())).body.items).toEqual([]);
  const trace = await product.rows<{ event: string }>(`select event from history_entry where subject_kind = 'meeting' order by id`);
  expect(trace.map(({ event }) => event)).toEqual(['meeting.created', 'meeting.edited', 'meeting.deleted']);
});

it('says what is missing or wrong at its field', async () => {
  const staff = await product.as('staff');
  for (const [form, pointer] of [
    [{ ...meeting, title: { ar: 'اجتماع' } }, '/title/fr'],
    [{ ...meeting, heldOn: '2025-02-30' }, '/heldOn'],
    [{ ...meeting, kind: 'party' }, '/kind'],
  ] as const) {
    const { status, body } = await staff.post<{ errors: { pointer: string }[] }>(path(), form);
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer }]);
  }
});

it('is closed to the others', async () => {
  const [lead, moderator, committee] = [await product.as('lead'), await product.as('moderator'), await product.as('committee')];
  expect(await product.api.visitor.get(path())).toBeProblem(401, 'session.required');
  expect(await moderator.get(path())).toBeProblem(403, 'permission.denied');
  for (const client of [lead, committee]) expect(await client.post(path(), meeting)).toBeProblem(403, 'permission.denied');
  const elsewhere = await product.given.plan();
  expect(await (await product.as('staff', { planId: elsewhere.id })).post(path(), meeting)).toBeProblem(403, 'permission.denied');
  expect(await (await product.as('committee', { planId: elsewhere.id })).get(path())).toBeProblem(403, 'permission.denied');
  expect(await (await product.as('staff')).get('/plans/none/meetings')).toBeProblem(404, 'resource.not_found');
  expect(await (await product.as('staff')).delete('/meetings/999999', { headers: { 'if-match': '"1"' } })).toBeProblem(
    404,
    'resource.not_found',
  );
});
