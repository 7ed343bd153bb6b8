import type { LateList, MovementList } from '@iltizam/shared/news/contract';
import type { ReportProgress } from '@iltizam/shared/progress/contract';
import type { GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { Clock } from '../../platform/clock.js';

const product = runningProduct();

const report = (percent: number, effectiveOn: string): ReportProgress => ({
  percent,
  effectiveOn,
  achievedActions: [{ text: 'Fait', doneOn: null, actions: [] }],
  difficulties: [{ code: 'procurement', severity: 'medium', description: 'Marché infructueux', owner: null, continues: null }],
  evidence: [{ title: 'Note', url: 'https://example.org/note', documentId: null }],
  note: null,
});

let plan: GivenPlan;

const movements = async (query = ''): Promise<MovementList> =>
  (await product.api.visitor.get<MovementList>(`/plans/${plan.slug}/movements${query}`)).body;
const late = async (query = ''): Promise<LateList> => (await product.api.visitor.get<LateList>(`/plans/${plan.slug}/late${query}`)).body;

beforeAll(async () => {
  jest.spyOn(product.app.get(Clock), 'today').mockReturnValue('2025-07-01');
  const { given } = product;
  plan = await given.plan();
  const budget = await given.commitment({ plan, number: 1 });
  const health = await given.commitment({ plan, number: 2 });
  const over = await given.activity({ commitment: budget, start: '2024-01', end: '2025-05', number: 1 });
  await given.activity({ commitment: budget, start: '2024-01', end: '2025-03', number: 2 });
  await given.activity({ commitment: health, start: '2024', end: '2026', number: 1 });
  const done = await given.activity({ commitment: health, start: '2024', end: '2024', number: 2 });
  const staff = await product.as('staff');
  for (const [id, percent, day] of [
    [over.id, 20, '2025-01-10'],
    [done.id, 100, '2025-01-10'],
    [over.id, 50, '2025-05-20'],
  ] as const) {
    const { status } = await staff.post(`/activities/${id}/updates`, report(percent, day));
    if (status !== 201) throw new Error(`Not reported: ${status}`);
  }
});

describe('what moved last', () => {
  it('tells each fact beside what was true before it, the latest first, of one day the largest first', async () => {
    const { asOf, items } = await movements();
    expect(asOf).toBe('2025-07-01');
    expect(items).toMatchObject([
      { commitment: { number: 1 }, activity: { number: 1 }, from: '20', to: '50', band: 'limited', effectiveOn: '2025-05-20' },
      { commitment: { number: 2 }, activity: { number: 2 }, from: null, to: '100', band: 'completed', effectiveOn: '2025-01-10' },
      { commitment: { number: 1 }, activity: { number: 1 }, from: null, to: '20', effectiveOn: '2025-01-10' },
    ]);
    expect(items[0]).toMatchObject({ recordedAt: expect.stringMatching(/Z$/), institution: { nameLang: 'fr' } });
  });

  it('is limited, and looks back', async () => {
    expect((await movements('?limit=1')).items).toHaveLength(1);
    expect((await movements('?asOf=2025-03-01')).items.map(({ to }) => to)).toEqual(['100', '20']);
  });
});

describe('what is late', () => {
  it('tells the overdue first, then those at risk, the furthest behind first, each with its reason', async () => {
    const { overdue, atRisk, items } = await late();
    expect({ overdue, atRisk }).toEqual({ overdue: 2, atRisk: 1 });
    expect(items).toMatchObject([
      { commitment: { number: 1 }, number: 2, percent: null, end: '2025-03', delay: { delay: 'overdue', points: '100.00', days: 92 } },
      { commitment: { number: 1 }, number: 1, percent: '50', end: '2025-05', delay: { delay: 'overdue', points: '50.00', days: 31 } },
      { commitment: { number: 2 }, number: 1, percent: null, end: '2026', delay: { delay: 'at_risk', days: null } },
    ]);
  });

  it('counts all of them when it shows a few, and looks back', async () => {
    expect(await late('?limit=1')).toMatchObject({ overdue: 2, atRisk: 1, items: [{ number: 2 }] });
    expect(await late('?asOf=2024-01-01')).toMatchObject({ overdue: 0, atRisk: 0, items: [] });
  });
});

it('is nobody’s for a draft or an unknown plan, and refuses what it cannot read', async () => {
  const { slug } = await product.given.plan({ state: 'draft' });
  for (const question of ['movements', 'late']) {
    expect(await product.api.visitor.get(`/plans/${slug}/${question}`)).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get(`/plans/none/${question}`)).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get(`/plans/${plan.slug}/${question}?limit=0`)).toBeProblem(422, 'request.invalid');
  }
});
