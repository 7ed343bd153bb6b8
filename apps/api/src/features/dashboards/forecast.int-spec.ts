import type { ForecastCurve } from '@iltizam/shared/dashboards/contract';
import type { Calculation, Curve, PlanProgress } from '@iltizam/shared/progress/contract';
import { addDays } from '@iltizam/shared/kernel/dates';
import type { GivenCommitment, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct();
const asOf = '2025-09-01';

let plan: GivenPlan;
let first: GivenCommitment;

const forecast = async (query = ''): Promise<ForecastCurve> =>
  (await product.api.visitor.get<ForecastCurve>(`/plans/${plan.slug}/forecast?asOf=${asOf}${query}`)).body;

beforeAll(async () => {
  const { given } = product;
  plan = await given.plan();
  first = await given.commitment({ plan, number: 1, end: '2026-06' });
  const second = await given.commitment({ plan, number: 2 });
  await given.commitment({ plan, number: 3 });
  const a = await given.activity({ commitment: first, number: 1 });
  const b = await given.activity({ commitment: second, number: 1 });
  const staff = await product.as('staff');
  const difficulties = [{ code: 'budget', severity: 'low', description: 'Retard', owner: null, continues: null }];
  for (const [id, percent, before] of [
    [a.id, 10, 300],
    [a.id, 30, 180],
    [a.id, 60, 20],
    [b.id, 20, 100],
  ] as const)
    await staff.post(`/activities/${id}/updates`, { percent, effectiveOn: addDays(asOf, -before), difficulties });
});

it('foretells a commitment from the printed rates of its windows', async () => {
  const { title, forecast: told, lastUpdateOn } = await forecast('&commitment=1');
  expect(title).toBe('Engagement 1');
  expect(lastUpdateOn).toBe(addDays(asOf, -20));
  // 30 points in 180 days, and in 90; 50 in the 300 days since the first report
  expect(told).toMatchObject({
    outcome: 'expected',
    dueOn: '2026-06-30',
    rate: '60.00',
    pace: { from: addDays(asOf, -180), days: 180, points: '30.00' },
    expectedOn: addDays(asOf, 240),
    earliestOn: addDays(asOf, 120),
    latestOn: addDays(asOf, 240),
  });
});

it('says the rate of the dashboard, for the plan, an axis and a commitment', async () => {
  const { body } = await product.api.visitor.get<PlanProgress>(`/plans/${plan.slug}/progress?asOf=${asOf}`);
  expect((await forecast()).forecast.rate).toBe(body.plan.rate);
  expect((await forecast('&axis=1')).forecast.rate).toBe(body.axes[0]?.rate);
  const { body: calculation } = await product.api.visitor.get<Calculation>(`${first.path}/calculation?asOf=${asOf}`);
  expect((await forecast('&commitment=1')).forecast.rate).toBe(calculation.rate);
});

it('draws the public curve, with nothing before the first report', async () => {
  const { points } = await forecast();
  const { body: curve } = await product.api.visitor.get<Curve>(`/plans/${plan.slug}/curve?asOf=${asOf}`);
  expect(points).toHaveLength(curve.points.length);
  const begun = addDays(asOf, -300);
  expect(points).toEqual(curve.points.map((point) => (point.on < begun ? { ...point, reported: null } : point)));
});

it('draws what held on a day that is over, though it was taken back later, and nothing from then on', async () => {
  const commitment = await product.given.commitment({ plan, number: 4 });
  const { id } = await product.given.activity({ commitment, number: 1 });
  for (const [percent, before] of [
    [40, 200],
    [null, 100],
  ] as const)
    await product.rows(
      `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language, note) values ($1, $2, $3, $4, clock_timestamp(), 'fr', 'Essai')`,
      [id, commitment.institutionId, percent, addDays(asOf, -before)],
    );
  const { points, lastUpdateOn, forecast: told } = await forecast('&commitment=4');
  expect([told.outcome, told.rate, lastUpdateOn]).toEqual(['nothing_reported', null, null]);
  for (const { on, reported } of points)
    expect([on, reported]).toEqual([on, on >= addDays(asOf, -200) && on < addDays(asOf, -100) ? '40.00' : null]);
});

it('foretells nothing from nothing', async () => {
  expect((await forecast('&commitment=3')).forecast).toMatchObject({ outcome: 'nothing_reported', rate: null, expectedOn: null });
  expect((await forecast('&commitment=2')).forecast).toMatchObject({ outcome: 'no_end', pace: { days: 100, points: '0.00' } });
});

it('does not exist for what does not exist', async () => {
  for (const query of ['&axis=9', '&commitment=9'])
    expect(await product.api.visitor.get(`/plans/${plan.slug}/forecast?asOf=${asOf}${query}`)).toBeProblem(404, 'resource.not_found');
  expect(await product.api.visitor.get('/plans/none/forecast')).toBeProblem(404, 'resource.not_found');
  expect(await product.api.visitor.get(`/plans/${plan.slug}/forecast?axis=x`)).toBeProblem(422, 'request.invalid');
});
