import type { AmendablePlan, Amendment, AmendmentList, AmendPlan } from '@iltizam/shared/amendments/contract';
import type { Commitment } from '@iltizam/shared/commitments/contract';
import type { DatasetFile } from '@iltizam/shared/exports/contract';
import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { Plan, PlanList } from '@iltizam/shared/plans/contract';
import type { PlanCalculation, PlanProgress } from '@iltizam/shared/progress/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity, GivenCommitment, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { ok, studioOf } from '../../../test/studio.js';

jest.setTimeout(30_000);

const product = runningProduct();
const { eventsOf } = studioOf(product);

const nothing = { title: null, weight: null, dates: null, applicable: null };
const request = (parts: Partial<AmendPlan>): AmendPlan => ({
  reason: { fr: 'Crédits réduits', ar: 'تقليص الاعتمادات' },
  approver: 'Comité de pilotage',
  effectiveOn: '2025-06-01',
  plan: null,
  commitments: [],
  activities: [],
  added: [],
  ...parts,
});

let staff: Caller;
beforeAll(async () => {
  staff = await product.as('staff');
});

type World = {
  plan: GivenPlan;
  first: GivenCommitment;
  second: GivenCommitment;
  done: GivenActivity;
  open: GivenActivity;
  other: GivenActivity;
};

/** Two commitments: one half done of two equal activities, one done. */
async function world(): Promise<World> {
  const plan = await product.given.plan();
  const first = await product.given.commitment({ plan, number: 1 });
  const second = await product.given.commitment({ plan, number: 2 });
  const done = await product.given.activity({ commitment: first, number: 1 });
  const open = await product.given.activity({ commitment: first, number: 2, start: '2024-03', end: '2025-12' });
  const other = await product.given.activity({ commitment: second, number: 1 });
  for (const { id } of [done, other])
    await product.rows(
      `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language) values ($1, $2, 100, '2024-06-01', clock_timestamp(), 'fr')`,
      [id, first.institutionId],
    );
  return { plan, first, second, done, open, other };
}

const amend = (slug: string, parts: Partial<AmendPlan>): Promise<Amendment> =>
  ok(staff.post<Amendment>(`/plans/${slug}/amendments`, request(parts)));

const rateOn = async (slug: string, day: string): Promise<{ plan: string | null; commitments: (string | null)[] }> => {
  const { body } = await product.api.visitor.get<PlanProgress>(`/plans/${slug}/progress?asOf=${day}`);
  return { plan: body.plan.rate, commitments: body.commitments.map(({ rate }) => rate) };
};

describe('an amendment', () => {
  test('takes effect on its day and leaves the days before as they were', async () => {
    const { plan, done } = await world();
    const { number, effect, changes } = await amend(plan.slug, { activities: [{ ...nothing, id: done.id, weight: '3' }] });
    expect(await rateOn(plan.slug, '2025-05-31')).toEqual({ plan: '75.00', commitments: ['50.00', '100.00'] });
    expect(await rateOn(plan.slug, '2025-06-01')).toEqual({ plan: '87.50', commitments: ['75.00', '100.00'] });
    expect([number, effect]).toEqual([
      1,
      {
        plan: { before: '75.00', after: '87.50' },
        commitments: [{ number: 1, title: 'Engagement 1', titleLang: 'fr', before: '50.00', after: '75.00' }],
      },
    ]);
    expect(changes).toMatchObject([
      { kind: 'activity', what: 'weight', before: { weight: '1' }, after: { weight: '3' }, commitment: { number: 1 } },
    ]);
    expect(await eventsOf('plan', plan.id)).toContain('plan.amended');
  });

  test('is counted by its plan, with the last day from which one holds', async () => {
    const { plan, done } = await world();
    const counted = async () => (await product.api.visitor.get<Plan>(`/plans/${plan.slug}`)).body.amendments;
    expect(await counted()).toBeNull();
    await amend(plan.slug, { activities: [{ ...nothing, id: done.id, weight: '3' }] });
    await amend(plan.slug, { activities: [{ ...nothing, id: done.id, weight: '2' }], effectiveOn: '2025-01-01' });
    expect(await counted()).toEqual({ count: 2, lastOn: '2025-06-01' });
  });

  test('is public, in the language of its reader, on the page of what it touches, with the baseline beside', async () => {
    const { plan, first, second, open } = await world();
    await amend(plan.slug, {
      activities: [{ ...nothing, id: open.id, title: { fr: 'Titre amendé' }, dates: { start: '2024-03', end: '2026-Q2' } }],
    });
    const { body } = await product.api.visitor.get<AmendmentList>(`/plans/${plan.slug}/amendments?lang=ar`);
    expect(body.items).toMatchObject([
      { number: 1, reason: { text: 'تقليص الاعتمادات', lang: 'ar' }, approver: 'Comité de pilotage', toCome: false },
    ]);
    expect(body.items[0]?.changes.map(({ what }) => what)).toEqual(['title', 'dates']);
    const of = async ({ number }: GivenCommitment) =>
      (await product.api.visitor.get<AmendmentList>(`/plans/${plan.slug}/amendments?commitment=${number}`)).body.items.length;
    expect([await of(first), await of(second)]).toEqual([1, 0]);
    const page = async (day: string) => (await product.api.visitor.get<Commitment>(`${first.path}?asOf=${day}`)).body.activityList[1];
    expect(await page('2025-05-31')).toMatchObject({ title: 'Activité 2', end: '2025-12', initial: null });
    expect(await page('2025-06-01')).toMatchObject({
      title: 'Titre amendé',
      end: '2026-Q2',
      initial: { title: 'Activité 2', end: '2025-12' },
    });
    expect(
      (await product.api.visitor.get<DatasetFile>(`/plans/${plan.slug}/datasets/amendments.json?asOf=2025-06-01`)).body.rows,
    ).toMatchObject([
      { amendment_number: 1, change_number: 1, amended_what: 'title', commitment_number: 1, activity_number: 2 },
      { amended_what: 'dates', value_after: '{"end": "2026-Q2", "start": "2024-03"}' },
    ]);
  });

  test('drops an activity from every sum and count, and shows it as dropped; a later one takes it up again', async () => {
    const { plan, first, open } = await world();
    await amend(plan.slug, { activities: [{ ...nothing, id: open.id, applicable: false }] });
    expect(await rateOn(plan.slug, '2025-06-01')).toEqual({ plan: '100.00', commitments: ['100.00', '100.00'] });
    const page = (await product.api.visitor.get<Commitment>(`${first.path}?asOf=2025-06-01`)).body;
    expect([
      page.activities.total,
      page.activityList.map(({ applicable, weight, planned, delay }) => [applicable, weight, planned, delay])[1],
    ]).toEqual([1, [false, null, null, null]]);
    const report = { percent: 10, effectiveOn: '2025-06-02', note: null, achievedActions: [], difficulties: [], evidence: [] };
    expect(await staff.post(`/activities/${open.id}/updates`, report)).toBeProblem(409, 'activity.not_applicable');
    await amend(plan.slug, { effectiveOn: '2025-09-01', activities: [{ ...nothing, id: open.id, applicable: true }] });
    expect((await rateOn(plan.slug, '2025-09-01')).commitments).toEqual(['50.00', '100.00']);
    expect((await rateOn(plan.slug, '2025-08-31')).commitments).toEqual(['100.00', '100.00']);
  });

  test('drops a commitment with its activities: no rate, and out of the mean', async () => {
    const { plan, second } = await world();
    const { changes } = await amend(plan.slug, { commitments: [{ ...nothing, id: second.id, scope: null, applicable: false }] });
    expect(changes.map(({ kind, what }) => `${kind} ${what}`)).toEqual(['commitment dropped', 'activity dropped']);
    expect(await rateOn(plan.slug, '2025-06-01')).toEqual({ plan: '50.00', commitments: ['50.00', null] });
    const { body } = await product.api.visitor.get<PlanProgress>(`/plans/${plan.slug}/progress?asOf=2025-06-01`);
    expect(body.commitments.map(({ applicable }) => applicable)).toEqual([true, false]);
    const { body: calculation } = await product.api.visitor.get<PlanCalculation>(`/plans/${plan.slug}/calculation?asOf=2025-06-01`);
    expect([calculation.rate, calculation.terms.map(({ number }) => number)]).toEqual(['50.00', [1]]);
  });

  test('what was dropped is counted neither in the list of plans nor among the bodies, and none of its submissions waits', async () => {
    const { plan, done, second } = await world();
    await product.rows(
      `insert into progress_draft (activity_id, state, content, language, version, saved_at, submitted_at)
       values ($1, 'submitted', '{}', 'fr', 1, '2025-05-01', '2025-05-01')`,
      [done.id],
    );
    const figures = async () => {
      const { body } = await product.api.visitor.get<PlanList>('/plans');
      const view = await ok(staff.get<CommitteeView>(`/plans/${plan.slug}/committee?asOf=2025-06-15&since=2025-05-01`));
      const waiting = view.warnings.filter(({ reasons }) => reasons.some(({ code }) => code === 'waiting')).map(({ number }) => number);
      const found = body.items.find(({ slug }) => slug === plan.slug);
      return { listed: [found?.commitments, found?.described], bodies: view.league.length, waiting };
    };
    expect(await figures()).toEqual({ listed: [2, 2], bodies: 2, waiting: [1] });
    await amend(plan.slug, {
      commitments: [{ ...nothing, id: second.id, scope: null, applicable: false }],
      activities: [{ ...nothing, id: done.id, applicable: false }],
    });
    expect(await figures()).toEqual({ listed: [1, 1], bodies: 1, waiting: [] });
  });

  test('adds a supplementary activity that is there from its day on, with its weight', async () => {
    const { plan, first } = await world();
    await amend(plan.slug, { added: [{ commitmentId: first.id, title: { fr: 'Ajoutée' }, weight: '2', start: '2025-07', end: null }] });
    const list = async (day: string) => (await product.api.visitor.get<Commitment>(`${first.path}?asOf=${day}`)).body.activityList;
    expect((await list('2025-05-31')).length).toBe(2);
    expect((await list('2025-06-01'))[2]).toMatchObject({
      number: 3,
      supplementary: true,
      weight: '2',
      start: '2025-07',
      addedOn: '2025-06-01',
    });
    expect(await rateOn(plan.slug, '2025-06-01')).toEqual({ plan: '62.50', commitments: ['25.00', '100.00'] });
  });

  test('that takes effect before an earlier one changes nothing that the earlier one says for later', async () => {
    const { plan, done, open } = await world();
    await amend(plan.slug, { activities: [{ ...nothing, id: done.id, weight: '3' }] });
    await amend(plan.slug, {
      effectiveOn: '2025-03-01',
      activities: [{ ...nothing, id: done.id, weight: '7', title: { fr: 'Plus tôt' } }],
    });
    await amend(plan.slug, { effectiveOn: '2025-04-01', activities: [{ ...nothing, id: open.id, weight: '9' }] });
    const rates = await Promise.all(
      ['2025-02-28', '2025-03-01', '2025-04-01', '2025-06-01'].map(async (day) => (await rateOn(plan.slug, day)).commitments[0]),
    );
    expect(rates).toEqual(['50.00', '87.50', '43.75', '25.00']);
    const { body } = await staff.get<AmendablePlan>(`/studio/plans/${plan.slug}/terms`);
    expect(body.commitments[0]?.activities[0]?.patches.map(({ amendment }) => amendment)).toEqual([1, 2, 2]);
  });

  test('changes rules and the end of the plan', async () => {
    const { plan } = await world();
    const { settings } = (await product.api.visitor.get<Plan>(`/plans/${plan.slug}`)).body;
    const { changes } = await amend(plan.slug, {
      plan: { title: null, end: '2028-06', settings: { ...settings, limitedBelow: '70', unreported: 'excluded' } },
    });
    expect(changes.map(({ what, after }) => [what, after?.settings])).toEqual([
      ['dates', null],
      ['settings', { unreported: 'excluded', limitedBelow: '70' }],
    ]);
    expect((await rateOn(plan.slug, '2025-06-01')).plan).toBe('100.00');
    expect((await rateOn(plan.slug, '2025-05-31')).plan).toBe('75.00');
    expect((await product.api.visitor.get(`/plans/${plan.slug}`)).body).toMatchObject({
      end: '2028-06',
      settings: { limitedBelow: '70.00' },
    });
  });

  test('is previewed without being made', async () => {
    const { plan, done } = await world();
    const parts = { activities: [{ ...nothing, id: done.id, weight: '3' }] };
    const preview = await ok(staff.post<Amendment>(`/plans/${plan.slug}/amendments/preview`, request(parts)));
    expect((await product.api.visitor.get<AmendmentList>(`/plans/${plan.slug}/amendments`)).body.items).toEqual([]);
    expect((await rateOn(plan.slug, '2025-06-01')).plan).toBe('75.00');
    const { recordedAt: _, ...made } = await amend(plan.slug, parts);
    expect(preview).toMatchObject(made);
  });

  test('is made once for one key', async () => {
    const { plan, done } = await world();
    const key = { headers: { 'idempotency-key': `amend-${plan.slug}` } };
    const body = request({ activities: [{ ...nothing, id: done.id, weight: '3' }] });
    const [one, again] = [
      await staff.post(`/plans/${plan.slug}/amendments`, body, key),
      await staff.post(`/plans/${plan.slug}/amendments`, body, key),
    ];
    expect(again.body).toEqual(one.body);
    expect((await product.api.visitor.get<AmendmentList>(`/plans/${plan.slug}/amendments`)).body.items.length).toBe(1);
  });
});

describe('an amendment is refused', () => {
  test.each<[string, (world: World) => Partial<AmendPlan>, string, string]>([
    ['a weight of 0', ({ done }) => ({ activities: [{ ...nothing, id: done.id, weight: '0' }] }), '/activities/0/weight', 'weight'],
    ['no reason', ({ done }) => ({ reason: {}, activities: [{ ...nothing, id: done.id, weight: '2' }] }), '/reason/fr', 'required'],
    ['no approver', ({ done }) => ({ approver: ' ', activities: [{ ...nothing, id: done.id, weight: '2' }] }), '/approver', 'required'],
    ['an activity of another plan', () => ({ activities: [{ ...nothing, id: 1_000_000, weight: '2' }] }), '/activities/0/id', 'unknown'],
    ['no change', () => ({}), '', 'nothingChanges'],
  ])('with %s', async (_, parts, pointer, code) => {
    const here = await world();
    for (const path of ['amendments', 'amendments/preview']) {
      const answer = await staff.post<{ errors: unknown[] }>(`/plans/${here.plan.slug}/${path}`, request(parts(here)));
      expect(answer).toBeProblem(422, 'request.invalid');
      expect(answer.body.errors).toMatchObject([{ pointer, code }]);
    }
  });

  test.each(['adopted', 'closed'] as const)('of a plan that is %s', async (state) => {
    const { slug } = await product.given.plan({ state });
    expect(await staff.post(`/plans/${slug}/amendments`, request({}))).toBeProblem(409, 'plan.not_amendable');
  });

  test('from anybody but the staff of the plan', async () => {
    const { plan } = await world();
    const elsewhere = await product.as('staff', { planId: (await product.given.plan()).id });
    expect(await elsewhere.post(`/plans/${plan.slug}/amendments`, request({}))).toBeProblem(403, 'permission.denied');
    expect(await elsewhere.get(`/studio/plans/${plan.slug}/terms`)).toBeProblem(404, 'resource.not_found');
  });
});

test('what is amended is a draft nowhere: no amendment of a draft is public', async () => {
  const { slug } = await product.given.plan({ state: 'draft' });
  expect(await product.api.visitor.get(`/plans/${slug}/amendments`)).toBeProblem(404, 'resource.not_found');
});
