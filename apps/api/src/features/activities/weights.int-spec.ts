import type { WeightingList } from '@iltizam/shared/activities/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { type Fact, planRate, printedRate, weightedRate } from '@iltizam/shared/progress/rates';
import type { Answer, Caller } from '../../../test/api-client.js';
import { runningProduct } from '../../../test/product.js';
import { IF, ok, studioOf } from '../../../test/studio.js';

// Each plan here is made, adopted and weighted over HTTP by people who sign in.
const product = runningProduct();
const { staff, lead, read, move, wholeDraft, weigh, weightsOf, eventsOf } = studioOf(product);

type Adopted = { slug: string; caller: Caller; leads: [Caller, Caller]; commitments: [number, number] };

/** An adopted plan of two commitments, with the leads of their bodies. */
const adopted = async (): Promise<Adopted> => {
  const caller = await staff();
  const { slug, bodies, commitments } = await wholeDraft(caller);
  await ok(move(caller, slug, 'adopted'));
  const leads: [Caller, Caller] = [await lead(bodies[0] ?? 0), await lead(bodies[1] ?? 0)];
  return { slug, caller, leads, commitments: [commitments[0] ?? 0, commitments[1] ?? 0] };
};

const freeze = async ({ caller, slug }: Adopted): Promise<Answer<unknown>> =>
  caller.post(`/plans/${slug}/weights/freeze`, undefined, IF((await read(caller, slug)).version));

const weighBoth = async ({ leads, commitments }: Adopted, weights: [string[], string[]]): Promise<void> => {
  for (const index of [0, 1] as const) await ok(weigh(leads[index], await weightsOf(leads[index], commitments[index]), weights[index]));
};

const report = (caller: Caller, activity: number, percent: number): Promise<Answer<unknown>> =>
  caller.post(`/activities/${activity}/updates`, {
    percent,
    effectiveOn: '2024-06-30',
    achievedActions: [],
    evidence: [],
    note: null,
    difficulties: [{ code: 'budget', severity: 'low', description: 'Crédits attendus' }],
  });

/** The rates that everybody reads are those of the pure library, from the same facts. */
const expectRates = async (slug: string, facts: [Fact[], Fact[]]): Promise<void> => {
  const { body } = await product.api.visitor.get<PlanProgress>(`/plans/${slug}/progress`);
  const rates = facts.map((ofCommitment) => weightedRate(ofCommitment, 'as_zero').rate);
  expect(body.commitments.map(({ rate }) => rate)).toEqual(rates.map(printedRate));
  const whole = planRate(
    rates.map((rate, index) => ({ number: index + 1, axis: 1, weight: '1', rate })),
    'mean_of_commitments',
  );
  expect(body.plan.rate).toBe(printedRate(whole));
};

describe('weighting', () => {
  test('waits for the adoption, and is for the leads of the commitment', async () => {
    const caller = await staff();
    const { bodies } = await wholeDraft(caller);
    const before = await lead(bodies[0] ?? 0);
    expect((await ok(before.get<WeightingList>('/workspace/weights'))).items).toEqual([]);
    const { leads, commitments } = await adopted();
    const open = await weightsOf(leads[0], commitments[0]);
    expect(open).toMatchObject({ frozen: false, rule: 'as_zero', activities: [{ weight: null }, { weight: null }] });
    expect(await weigh(leads[1], open, ['1', '1'])).toBeProblem(403, 'permission.denied');
    expect(await weigh(product.api.visitor, open, ['1', '1'])).toBeProblem(401, 'session.required');
  });

  test('takes all the weights of a commitment or none', async () => {
    const {
      leads: [first],
      commitments: [one],
    } = await adopted();
    const open = await weightsOf(first, one);
    expect(await weigh(first, open, ['0', '1'])).toBeProblem(422, 'request.invalid');
    expect(await weigh(first, { ...open, activities: open.activities.slice(1) }, ['1'])).toBeProblem(422, 'request.invalid');
    expect((await weightsOf(first, one)).activities.map(({ weight }) => weight)).toEqual([null, null]);
    expect(await ok(weigh(first, open, ['2', '3.5']))).toMatchObject({ version: 2, activities: [{ weight: '2' }, { weight: '3.5' }] });
    expect(await weigh(first, open, ['1', '1'])).toBeProblem(412, 'request.precondition_failed');
    expect(await eventsOf('commitment', one)).toEqual(['commitment.created', 'commitment.weighted']);
  });
});

describe('freezing', () => {
  test('waits for every weight, happens once, and points to amendments afterwards', async () => {
    const plan = await adopted();
    const {
      leads: [first],
      commitments: [one],
    } = plan;
    expect(await freeze(plan)).toBeProblem(409, 'plan.not_ready');
    await weighBoth(plan, [
      ['2', '3'],
      ['1', '1'],
    ]);
    expect(await first.post(`/plans/${plan.slug}/weights/freeze`, undefined, IF(2))).toBeProblem(403, 'permission.denied');
    expect((await freeze(plan)).status).toBe(200);
    expect(await freeze(plan)).toBeProblem(409, 'plan.weights_frozen');
    expect(await weigh(first, await weightsOf(first, one), ['1', '1'])).toBeProblem(409, 'plan.weights_frozen');
    const { id } = await read(plan.caller, plan.slug);
    expect(await eventsOf('plan', id)).toEqual(['plan.created', 'plan.moved', 'plan.weights_frozen']);
  });

  test('comes with the start when nobody froze before', async () => {
    const plan = await adopted();
    expect(await move(plan.caller, plan.slug, 'in_progress')).toBeProblem(409, 'plan.not_ready');
    await weighBoth(plan, [
      ['1', '2'],
      ['1', '2'],
    ]);
    await ok(move(plan.caller, plan.slug, 'in_progress'));
    expect((await read(plan.caller, plan.slug)).weightsFrozenAt).not.toBeNull();
  });
});

test('the rates are the library’s at every step, from the first weight to the closure', async () => {
  const plan = await adopted();
  const {
    slug,
    caller,
    leads: [first],
    commitments: [one],
  } = plan;
  const silent = (weight: string | null): Fact => ({ weight, percent: null });
  await expectRates(slug, [
    [silent(null), silent(null)],
    [silent(null), silent(null)],
  ]);
  await weighBoth(plan, [
    ['2', '3.5'],
    ['1', '1'],
  ]);
  const untouched = [silent('1'), silent('1')];
  await expectRates(slug, [[silent('2'), silent('3.5')], untouched]);
  const [early, late] = (await weightsOf(first, one)).activities.map(({ id }) => id);
  await ok(move(caller, slug, 'in_progress'));
  await ok(report(first, early ?? 0, 40));
  await expectRates(slug, [[{ weight: '2', percent: '40' }, silent('3.5')], untouched]);
  await ok(report(first, late ?? 0, 80));
  const done: [Fact[], Fact[]] = [
    [
      { weight: '2', percent: '40' },
      { weight: '3.5', percent: '80' },
    ],
    untouched,
  ];
  await expectRates(slug, done);
  await ok(move(caller, slug, 'closed'));
  await expectRates(slug, done);
  expect(await report(first, late ?? 0, 90)).toBeProblem(409, 'plan.not_reporting');
  expect(await product.brokenHistoryEntry()).toBeNull();
});
