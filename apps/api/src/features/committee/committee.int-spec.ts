import type { ReportProgress } from '@iltizam/shared/progress/contract';
import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { GivenCommitment, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { Clock } from '../../platform/clock.js';

const product = runningProduct();

const difficulty: ReportProgress['difficulties'] = [
  { code: 'procurement', severity: 'medium', description: 'Marché infructueux', owner: null, continues: null },
];
const report = (percent: number, effectiveOn: string): ReportProgress => ({
  percent,
  effectiveOn,
  achievedActions: [],
  difficulties: difficulty,
  evidence: [],
  note: null,
});

let plan: GivenPlan;
let rising: GivenCommitment;
let falling: GivenCommitment;

const as = async (role: 'lead' | 'committee' | 'staff' | 'admin' | 'citizen', scope = {}) =>
  product.api.as((await product.given.account({ role, scope })).email);
const path = (query = ''): string => `/plans/${plan.slug}/committee${query}`;

beforeAll(async () => {
  jest.spyOn(product.app.get(Clock), 'today').mockReturnValue('2025-07-01');
  const { given } = product;
  plan = await given.plan();
  rising = await given.commitment({ plan, number: 1 });
  falling = await given.commitment({ plan, number: 2 });
  await given.commitment({ plan, number: 3 });
  const first = await given.activity({ commitment: rising, start: '2024-01', end: '2025-05', number: 1 });
  const second = await given.activity({ commitment: falling, start: '2024', end: '2027', number: 1 });
  const staff = await as('staff');
  for (const [id, percent, day] of [
    [first.id, 20, '2025-01-10'],
    [second.id, 40, '2025-02-01'],
    [first.id, 50, '2025-05-20'],
    [second.id, 30, '2025-06-21'],
  ] as const) {
    const { status } = await staff.post(`/activities/${id}/updates`, report(percent, day));
    if (status !== 201) throw new Error(`Not reported: ${status}`);
  }
});

it('tells what moved since a day, the largest movement first', async () => {
  const { status, body } = await (await as('committee', { planId: plan.id })).get<CommitteeView>(path('?since=2025-03-01&asOf=2025-06-30'));
  expect(status).toBe(200);
  expect(body).toMatchObject({ since: '2025-03-01', asOf: '2025-06-30', plan: { slug: plan.slug, before: '30.00', after: '40.00' } });
  expect(body.movements).toMatchObject([
    { number: 1, before: '20.00', after: '50.00', change: '30.00' },
    { number: 2, before: '40.00', after: '30.00', change: '-10.00' },
    { number: 3, before: null, after: null, change: '0.00' },
  ]);
});

it('tells which difficulties are open, the oldest first, and which activities are late', async () => {
  const { body } = await (await as('admin')).get<CommitteeView>(path());
  expect(body).toMatchObject({ since: '2025-04-02', asOf: '2025-07-01' });
  expect(body.difficulties).toMatchObject([
    { code: 'procurement', commitment: 1, activity: 1, openedOn: '2025-05-20', days: 42, lang: 'fr', titleLang: 'fr' },
    { code: 'procurement', commitment: 2, activity: 1, openedOn: '2025-06-21', days: 10 },
  ]);
  expect(body.lateActivities).toMatchObject([
    { commitment: 1, number: 1, percent: '50', end: '2025-05', delay: { delay: 'overdue', points: '50.00', days: 31 } },
  ]);
});

it('looks back as well', async () => {
  const { body } = await (await as('staff')).get<CommitteeView>(path('?since=2024-01-01&asOf=2025-03-01'));
  expect(body.difficulties.map(({ openedOn }) => openedOn)).toEqual(['2025-01-10', '2025-02-01']);
  expect((await (await as('staff')).get(path('?asOf=0001-01-01'))).status).toBe(200);
});

it('shows a lead its own institution', async () => {
  const { body } = await (await as('lead', { institutionId: falling.institutionId })).get<CommitteeView>(path());
  expect(body.movements.map(({ number }) => number)).toEqual([2]);
  expect(body.difficulties.map(({ commitment }) => commitment)).toEqual([2]);
  expect(body.lateActivities).toEqual([]);
});

it('is closed to the others', async () => {
  expect(await product.api.visitor.get(path())).toBeProblem(401, 'session.required');
  expect(await (await as('citizen')).get(path())).toBeProblem(403, 'permission.denied');
  const elsewhere = await product.given.plan();
  expect(await (await as('committee', { planId: elsewhere.id })).get(path())).toBeProblem(403, 'permission.denied');
  expect(await (await as('staff')).get('/plans/none/committee')).toBeProblem(404, 'resource.not_found');
  expect(await (await as('staff')).get(path('?since=yesterday'))).toBeProblem(422, 'request.invalid');
});
