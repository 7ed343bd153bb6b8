import type { AmendablePlan } from '@iltizam/shared/amendments/contract';
import { firstDayOf, lastDayOf, type PartialDate } from '@iltizam/shared/kernel/dates';
import { bandOf } from '@iltizam/shared/progress/bands';
import { type CurvePoint, type PlanCalculation, type PlanProgress, type Progress } from '@iltizam/shared/progress/contract';
import { delayOf } from '@iltizam/shared/progress/delay';
import { type Period, plannedPercent, plannedRate, resolveDates } from '@iltizam/shared/progress/planned';
import { type CommitmentRate, meanRate, planRate, printedRate, shownRate, weightedRate } from '@iltizam/shared/progress/rates';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import fc from 'fast-check';
import type { Caller } from '../../../test/api-client.js';
import { runningProduct } from '../../../test/product.js';
import {
  type Amending,
  type Commitment,
  type CommitmentThen,
  inForce,
  PLAN,
  requestOf,
  type Scenario,
  scenario,
  type Then,
  type Update,
} from '../../../test/rate-scenarios.js';
import { DataSource } from 'typeorm';

const product = runningProduct();

const DAYS = ['2023-12-31', '2024-07-15', '2025-06-30', '2026-06-30', '2026-10-01'];

const dates = ({ start, end }: Period): (string | null)[] => [
  start && firstDayOf(start),
  start && 'month',
  end && lastDayOf(end),
  end && 'month',
];

/** Writes the facts as they are: the comparison is between two ways to compute, not about who may write. */
async function store({ unreported, rule, commitments }: Scenario): Promise<string> {
  const axes = [1, 2, 3].map((number) => ({ number, title: { fr: `Axe ${number}` } }));
  const plan = await product.given.plan({ ...PLAN, settings: { ...DEFAULT_SETTINGS, unreported, planRate: rule }, axes });
  const institutionId = await product.given.institution();
  const db = product.app.get(DataSource);
  const idOf = async (sql: string, values: unknown[]): Promise<number> =>
    (await db.query<{ id: number }[]>(`${sql} returning id`, values))[0]?.id ?? 0;
  for (const [index, { axis, weight, activities, ...own }] of commitments.entries()) {
    const commitmentId = await idOf(
      `insert into commitment (plan_id, axis_id, lead_institution_id, number, title, weight, start_on, start_precision, end_on, end_precision)
       select $1, id, $2, $3, '{"fr":"E"}', $4, $6, $7, $8, $9 from axis where plan_id = $1 and number = $5`,
      [plan.id, institutionId, index + 1, weight, axis, ...dates(own)],
    );
    for (const [position, fact] of activities.entries()) {
      const activityId = await idOf(
        `insert into activity (commitment_id, number, title, weight, supplementary, start_on, start_precision, end_on, end_precision)
         values ($1, $2, '{"fr":"A"}', $3::numeric, $3::numeric is null, $4, $5, $6, $7)`,
        [commitmentId, position + 1, fact.weight, ...dates(fact)],
      );
      for (const { percent: value, on } of fact.updates)
        await idOf(
          `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language) values ($1, $2, $3, $4, clock_timestamp(), 'fr')`,
          [activityId, institutionId, value, on],
        );
    }
  }
  return plan.slug;
}

/** Amends the plan over HTTP, as its staff; answers what is then known of it, and how many amendments the rules let through. */
async function amend(staff: Caller, slug: string, amendments: readonly Amending[]): Promise<{ plan: AmendablePlan; made: number }> {
  const read = async (): Promise<AmendablePlan> => (await staff.get<AmendablePlan>(`/studio/plans/${slug}/terms`)).body;
  let made = 0;
  for (const one of amendments) {
    const { status } = await staff.post(`/plans/${slug}/amendments`, requestOf(await read(), one));
    expect([201, 400, 422]).toContain(status);
    if (status === 201) made++;
  }
  return { plan: await read(), made };
}

const latest = (updates: readonly Update[], day: string): Update | null =>
  updates.reduce<Update | null>((last, next) => (next.on <= day && (last === null || next.on >= last.on) ? next : last), null);

const factsOf = ({ activities }: CommitmentThen, day: string) =>
  activities.map(({ weight, applicable, updates }) => ({ weight, applicable, percent: latest(updates, day)?.percent ?? null }));
const lastUpdateOf = ({ activities }: Commitment, day: string): string | null =>
  activities
    .flatMap(({ updates }) => latest(updates, day)?.on ?? [])
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
    const staff = product.api.as((await product.given.account({ role: 'staff' })).email);
    let amendmentsMade = 0;
    await fc.assert(
      fc.asyncProperty(scenario, async (facts) => {
        const slug = await store(facts);
        const { plan, made } = await amend(staff, slug, facts.amendments);
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
    const slug = await store({
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
