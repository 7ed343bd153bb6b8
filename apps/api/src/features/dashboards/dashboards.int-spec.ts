import type { CommitmentSummary } from '@iltizam/shared/commitments/contract';
import type { DateComparison, InstitutionBreakdown, PlanComparison, Reporting, Timeline } from '@iltizam/shared/dashboards/contract';
import type { Calculation, PlanProgress } from '@iltizam/shared/progress/contract';
import { meanRate, printedRate, shownRate, weightedRate } from '@iltizam/shared/progress/rates';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

const PLAN = '/plans/ma-2021-2023';
const AS_OF = 'asOf=2023-07-31';

const get = async <Body>(path: string): Promise<Body> => {
  const { status, body } = await product.api.visitor.get<Body>(path);
  expect([path, status]).toEqual([path, 200]);
  return body;
};

describe('the breakdown by institution', () => {
  it('is the mean of the commitments of each, exactly', async () => {
    const { asOf, items } = await get<InstitutionBreakdown>(`${PLAN}/institutions?${AS_OF}`);
    const { commitments } = await get<PlanProgress>(`${PLAN}/progress?${AS_OF}`);
    expect(asOf).toBe('2023-07-31');
    expect(items.reduce((sum, item) => sum + item.commitments, 0)).toBe(commitments.length);
    for (const { institution, rate, shown, activities, lastUpdateOn } of items) {
      const own = commitments.filter((commitment) => commitment.institution.key === institution.key);
      const rates = await Promise.all(
        own.map(async ({ number }) => {
          const { terms, rule } = await get<Calculation>(`${PLAN}/commitments/${number}/calculation?${AS_OF}`);
          return weightedRate(terms, rule).rate;
        }),
      );
      expect([rate, shown]).toEqual([printedRate(meanRate(rates)), shownRate(meanRate(rates))]);
      expect(activities.total).toBe(own.reduce((sum, commitment) => sum + commitment.activities.total, 0));
      expect(lastUpdateOn).toBe(
        own
          .map((commitment) => commitment.lastUpdateOn)
          .sort((a, b) => String(a).localeCompare(String(b)))
          .at(-1),
      );
    }
  });

  it('says nothing was reported on a day to come before the plan, and today’s figures on a day to come after it', async () => {
    const before = await get<InstitutionBreakdown>(`${PLAN}/institutions?asOf=2020-01-01`);
    expect(before.items.every(({ rate, coverage, lastUpdateOn }) => rate === '0.00' && coverage === '0.00' && lastUpdateOn === null)).toBe(
      true,
    );
    const [today, later] = [
      await get<InstitutionBreakdown>(`${PLAN}/institutions`),
      await get<InstitutionBreakdown>(`${PLAN}/institutions?asOf=2999-12-31`),
    ];
    expect(later.items.map(({ rate }) => rate)).toEqual(today.items.map(({ rate }) => rate));
  });
});

describe('the timeline', () => {
  it('holds every activity once, with the figures of its commitment’s page', async () => {
    const { axes, start, end } = await get<Timeline>(`${PLAN}/timeline?${AS_OF}&lang=ar`);
    const { commitments } = await get<PlanProgress>(`${PLAN}/progress?${AS_OF}&lang=ar`);
    expect([start, end]).toEqual(['2021', '2023']);
    const listed = axes.flatMap((axis) => axis.commitments);
    expect(listed.map(({ activityList: _list, start: _start, end: _end, inherited: _inherited, ...commitment }) => commitment)).toEqual(
      commitments,
    );
    expect(listed.flatMap(({ activityList }) => activityList)).toHaveLength(147);
    const first = await get<{ activityList: object[] }>(`${PLAN}/commitments/1?${AS_OF}&lang=ar`);
    expect(first.activityList).toMatchObject(listed[0]?.activityList.map(({ inherited: _inherited, ...activity }) => activity) ?? []);
  });

  it('tells which end is inherited', async () => {
    const commitment = await product.given.commitment({ start: '2025-03', end: null });
    await product.given.activity({ commitment, start: '2025-06', end: null });
    const { axes } = await get<Timeline>(`/plans/${commitment.plan.slug}/timeline`);
    expect(axes[0]?.commitments[0]).toMatchObject({
      start: '2025-03',
      end: '2027',
      inherited: { start: false, end: true },
      activityList: [{ start: '2025-06', end: '2027', datesFrom: 'activity', inherited: { start: false, end: true } }],
    });
  });
});

describe('two days of a plan', () => {
  it('are those of the dashboard, with the points between the printed rates', async () => {
    const { from, to, plan, axes, commitments } = await get<DateComparison>(`${PLAN}/comparison?from=2022-06-30&to=2023-07-31`);
    const [earlier, later] = [
      await get<PlanProgress>(`${PLAN}/progress?asOf=2022-06-30`),
      await get<PlanProgress>(`${PLAN}/progress?${AS_OF}`),
    ];
    expect([from, to]).toEqual(['2022-06-30', '2023-07-31']);
    expect([plan.from.rate, plan.to.rate]).toEqual([earlier.plan.rate, later.plan.rate]);
    const rates = (items: readonly Pick<CommitmentSummary, 'rate'>[]) => items.map(({ rate }) => rate);
    expect([rates(axes.map((axis) => axis.from)), rates(axes.map((axis) => axis.to))]).toEqual([rates(earlier.axes), rates(later.axes)]);
    expect(rates(commitments.map((commitment) => commitment.to))).toEqual(rates(later.commitments));
    for (const { from: past, to: present, difference } of [plan, ...axes, ...commitments])
      expect(Number(difference)).toBeCloseTo(Number(present.rate) - Number(past.rate), 10);
  });

  it('are today and ninety days before when none is named; what has no rate has no difference', async () => {
    const { plan } = await product.given.commitment();
    const comparison = await get<DateComparison>(`/plans/${plan.slug}/comparison`);
    expect(comparison.plan).toMatchObject({ from: { rate: null }, to: { rate: null }, difference: null });
    expect(Date.parse(comparison.to) - Date.parse(comparison.from)).toBe(90 * 86_400_000);
  });

  it('are refused in the wrong order, at the field, in the language asked for', async () => {
    const answer = await product.api.visitor.get<{ errors: object[] }>(`${PLAN}/comparison?from=2023-08-01&to=2023-07-31&lang=en`);
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body.errors).toEqual([
      { pointer: '/from', code: 'notAfter', detail: 'The first day cannot come after the second (2023-07-31).' },
    ]);
    expect(await product.api.visitor.get(`${PLAN}/comparison?from=abc`)).toBeProblem(422, 'request.invalid');
  });
});

describe('two plans', () => {
  it('stand side by side, an archived one with its published rate alone', async () => {
    const { asOf, plans, difference } = await get<PlanComparison>(`/comparison?plans=ma-2018-2020,ma-2021-2023&${AS_OF}`);
    expect(asOf).toBe('2023-07-31');
    expect(plans).toMatchObject([
      { slug: 'ma-2018-2020', archive: true, commitments: 18, rate: null, planned: null, delay: null, publishedRate: { rate: '84.00' } },
      {
        slug: 'ma-2021-2023',
        archive: false,
        commitments: 22,
        axes: 5,
        rate: '82.18',
        activities: { total: 147 },
        publishedRate: { rate: '82.00' },
      },
    ]);
    expect(difference).toBeNull();
    const living = await get<PlanComparison>(`/comparison?plans=ma-2021-2023,ma-2024-2027&asOf=2026-01-31`);
    expect(living.difference).toBe((Number(living.plans[1]?.rate) - Number(living.plans[0]?.rate)).toFixed(2));
  });

  it('must be two, different, and known', async () => {
    for (const plans of ['ma-2021-2023', 'ma-2021-2023,ma-2021-2023', 'a,b,c', 'ma-2021-2023,'])
      expect(await product.api.visitor.get(`/comparison?plans=${plans}`)).toBeProblem(422, 'request.invalid');
    expect(await product.api.visitor.get('/comparison')).toBeProblem(422, 'request.invalid');
    expect(await product.api.visitor.get('/comparison?plans=ma-2021-2023,nowhere')).toBeProblem(404, 'resource.not_found');
  });
});

describe('the reporting status', () => {
  it('tells who has reported within each window, the longest silence first', async () => {
    const { totals, institutions, commitments } = await get<Reporting>(`${PLAN}/reporting?${AS_OF}`);
    expect(totals.commitments).toEqual({ total: 22, within30: 22, within90: 22, within180: 22, never: 0 });
    expect(totals.institutions.total).toBe(institutions.length);
    expect(
      commitments.every(
        ({ lastUpdateOn, daysSince, freshness }) => lastUpdateOn !== null && daysSince !== null && freshness === 'within_30',
      ),
    ).toBe(true);
    const later = await get<Reporting>(`${PLAN}/reporting?asOf=2023-11-30`);
    const days = later.commitments.map(({ daysSince }) => daysSince);
    expect(days).toEqual([...days].sort((a, b) => Number(b) - Number(a)));
    expect(later.totals.commitments).toMatchObject({ total: 22, within30: 0, within90: 0, within180: 22 });
  });

  it('says never rather than a number of days', async () => {
    const { totals, commitments } = await get<Reporting>(`${PLAN}/reporting?asOf=2020-01-01`);
    expect(totals.institutions).toMatchObject({ within180: 0, never: totals.institutions.total });
    expect(commitments[0]).toMatchObject({ lastUpdateOn: null, daysSince: null, freshness: 'never', reported: 0 });
  });
});

test('an unknown plan and a draft are not found, a faulty day is refused', async () => {
  const { slug } = await product.given.plan({ slug: 'hidden', state: 'draft' });
  for (const question of ['institutions', 'timeline', 'comparison', 'reporting']) {
    expect(await product.api.visitor.get(`/plans/nowhere/${question}`)).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get(`/plans/${slug}/${question}`)).toBeProblem(404, 'resource.not_found');
  }
  expect(await product.api.visitor.get(`/comparison?plans=${slug},ma-2021-2023`)).toBeProblem(404, 'resource.not_found');
  for (const question of ['institutions', 'timeline', 'reporting'])
    expect(await product.api.visitor.get(`${PLAN}/${question}?asOf=abc`)).toBeProblem(422, 'request.invalid');
});
