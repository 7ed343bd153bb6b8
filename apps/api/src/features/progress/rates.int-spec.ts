import type { PartialDate } from '@iltizam/shared/kernel/dates';
import { bandOf } from '@iltizam/shared/progress/bands';
import { type CurvePoint, type PlanCalculation, type PlanProgress, type Progress } from '@iltizam/shared/progress/contract';
import { delayOf } from '@iltizam/shared/progress/delay';
import { plannedPercent, plannedRate, resolveDates } from '@iltizam/shared/progress/planned';
import { type CommitmentRate, meanRate, planRate, printedRate, shownRate, weightedRate } from '@iltizam/shared/progress/rates';
import fc from 'fast-check';
import { runningProduct } from '../../../test/product.js';
import { type Commitment, type CommitmentThen, inForce, PLAN, scenario, type Then, type Update } from '../../../test/rate-scenarios.js';
import { amendScenario, storeScenario } from '../../../test/stored-scenario.js';

const product = runningProduct();

const DAYS = ['2023-12-31', '2024-07-15', '2025-06-30', '2026-06-30', '2026-10-01'];

const latest = (updates: readonly Update[], day: string): Update | null =>
  updates.reduce<Update | null>((last, next) => (next.on <= day && (last === null || next.on >= last.on) ? next : last), null);

const factsOf = ({ activities }: CommitmentThen, day: string) =>
  activities.map(({ weight, applicable, updates }) => ({ weight, applicable, percent: latest(updates, day)?.percent ?? null }));
const lastUpdateOf = ({ activities }: Commitment, day: string): string | null =>
  activities
    .flatMap(({ updates }) => latest(updates, day) ?? [])
    .flatMap(({ percent, on }) => (percent === null ? [] : on))
    .sort()
    .at(-1) ?? null;

/** What the pure library says of a commitment on a day. */
const expected = (commitmentFacts: CommitmentThen, { unreported, plan }: Then, day: string) => {
  const { rate, coverage } = weightedRate(factsOf(commitmentFacts, day), unreported);
  const planned = plannedRate(
    commitmentFacts.activities
      .filter(({ applicable }) => applicable)
      .map((own) => ({ weight: own.weight, ...resolveDates(own, commitmentFacts, plan) })),
    day,
  );
  const own = resolveDates({ start: null, end: null }, commitmentFacts, plan);
  const delay = delayOf({
    rate,
    planned,
    start: own.start,
    end: own.end,
    datesInherited: commitmentFacts.end === null,
    planEnd: plan.end,
    lastUpdateOn: lastUpdateOf(commitmentFacts, day),
    asOf: day,
  });
  return { rate, coverage, planned, delay };
};

const figures = ({ rate, shown, band, coverage, planned }: Progress) => ({ rate, shown, band, coverage, planned });

describe('the rates that PostgreSQL computes', () => {
  it('are those of the pure library on the same facts, at every level and on every day', async () => {
    const staff = await product.as('staff');
    let amendmentsMade = 0;
    await fc.assert(
      fc.asyncProperty(scenario, async (facts) => {
        const slug = await storeScenario(product, facts);
        const { plan, made } = await amendScenario(staff, slug, facts.amendments);
        amendmentsMade += made;
        const seen = new Map<string, Progress>();
        for (const day of DAYS) {
          const then = inForce(facts, plan, day);
          const { body } = await product.api.visitor.get<PlanProgress>(`/plans/${slug}/progress?asOf=${day}`);
          seen.set(day, body.plan);
          const library = then.commitments.map((c) => expected(c, then, day));
          expect(body.commitments.map((c) => ({ ...figures(c), delay: c.delay }))).toEqual(
            library.map(({ rate, coverage, planned, delay }) => ({
              rate: printedRate(rate),
              shown: shownRate(rate),
              band: bandOf(rate),
              coverage: printedRate(coverage),
              planned: printedRate(planned),
              delay,
            })),
          );
          const rolled = (pick: 'rate' | 'coverage' | 'planned') => {
            const rates: CommitmentRate[] = then.commitments.map(({ axis, weight }, i) => ({
              number: i + 1,
              axis,
              weight,
              rate: library[i]?.[pick] ?? null,
            }));
            const axis = (number: number) => meanRate(rates.filter((r) => r.axis === number).map(({ rate }) => rate));
            return { plan: planRate(rates, then.rule), axes: [1, 2, 3].map(axis) };
          };
          const [rate, coverage, planned] = [rolled('rate'), rolled('coverage'), rolled('planned')];
          const row = (r: typeof rate.plan, c: typeof rate.plan, p: typeof rate.plan) => ({
            rate: printedRate(r),
            shown: shownRate(r),
            band: bandOf(r),
            coverage: printedRate(c),
            planned: printedRate(p),
          });
          expect(figures(body.plan)).toEqual(row(rate.plan, coverage.plan, planned.plan));
          expect(body.axes.map(figures)).toEqual(
            [0, 1, 2].map((i) => row(rate.axes[i] ?? null, coverage.axes[i] ?? null, planned.axes[i] ?? null)),
          );

          const calculation = await product.api.visitor.get<PlanCalculation>(`/plans/${slug}/calculation?asOf=${day}`);
          expect(calculation.body.rate).toBe(body.plan.rate);
          const { body: curve } = await product.api.visitor.get<{ points: CurvePoint[] }>(`/plans/${slug}/curve?asOf=${day}`);
          const point = curve.points.find(({ on }) => on === day);
          // A plan in which nothing carries weight has no curve.
          if (day >= '2024-01-01' && body.plan.planned !== null)
            expect(point).toEqual({ on: day, planned: body.plan.planned, reported: body.plan.rate });
          // Each earlier point is what the dashboard of its day says, with the terms of that day.
          for (const { on, planned: told, reported } of curve.points.filter((earlier) => seen.has(earlier.on) && earlier.on < day))
            expect([on, told, reported]).toEqual([on, seen.get(on)?.planned, seen.get(on)?.rate]);
        }
      }),
      { numRuns: 20 },
    );
    expect(amendmentsMade).toBeGreaterThan(10);
  }, 60_000);

  it('give each activity the planned percent and the delay of the pure library', async () => {
    const slug = await storeScenario(product, {
      unreported: 'as_zero',
      rule: 'mean_of_commitments',
      amendments: [],
      commitments: [
        {
          axis: 1,
          weight: '1',
          start: null,
          end: null,
          activities: [
            { weight: '1', start: '2024-02', end: '2024-08', updates: [{ percent: '50', on: '2024-07-15' }] },
            { weight: '2', start: null, end: null, updates: [{ percent: '100', on: '2025-03-01' }] },
            { weight: null, start: '2025-01', end: '2026-05', updates: [] },
          ],
        },
      ],
    });
    type Row = {
      percent: string | null;
      planned: string;
      start: PartialDate;
      end: PartialDate;
      datesFrom: string;
      effectiveOn: string | null;
      delay: unknown;
    };
    for (const day of DAYS) {
      const { body } = await product.api.visitor.get<{ activityList: Row[] }>(`/plans/${slug}/commitments/1?asOf=${day}`);
      for (const { percent: value, planned, start, end, datesFrom, effectiveOn, delay } of body.activityList) {
        const exactPlanned = plannedPercent({ start, end }, day);
        expect(planned).toBe(printedRate(exactPlanned));
        expect(delay).toEqual(
          delayOf({
            rate: value,
            planned: exactPlanned,
            start,
            end,
            datesInherited: datesFrom !== 'activity',
            planEnd: PLAN.end,
            lastUpdateOn: effectiveOn,
            asOf: day,
          }),
        );
      }
    }
  });
});
