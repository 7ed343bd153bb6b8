import type { ProgressDraft, ReportOutcome } from '@iltizam/shared/drafts/contract';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import type { PlanProgress, UpdatePage } from '@iltizam/shared/progress/contract';
import type { ConfirmedUpdates, PlanReviewers, PublishedReports, ReturnedReport, ReviewQueue } from '@iltizam/shared/reviews/contract';
import type { Session } from '@iltizam/shared/accounts/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { draftForm, FIRST, reportForm, reportingOf } from '../../../test/reporting.js';
import { IF, ok } from '../../../test/studio.js';
import { Sql } from '../../platform/database/sql.js';

const product = runningProduct();
const { send, submit, eventsOf } = reportingOf(product);
const REVIEW_FIRST = { settings: { ...DEFAULT_SETTINGS, publication: 'review_first' as const } };

let plan: GivenPlan;
let activity: GivenActivity;
let lead: Caller;
let staff: Caller;

beforeEach(async () => {
  plan = await product.given.plan(REVIEW_FIRST);
  activity = await product.given.activity({ commitment: await product.given.commitment({ plan }) });
});

// Signing in is slow, and limited: two people do most of the work.
beforeAll(async () => {
  lead = await product.as('lead');
  staff = await product.as('staff');
});

const queueOf = async (caller: Caller, query = ''): Promise<ReviewQueue> =>
  ok(caller.get<ReviewQueue>(`/reviews?plan=${plan.slug}${query}`));
const publish = async (caller: Caller, ...drafts: { id: number; version: number }[]): Promise<PublishedReports['items']> =>
  (await ok(caller.post<PublishedReports>('/reviews/publish', { drafts: drafts.map(({ id, version }) => ({ id, version })) }))).items;
const returned = (caller: Caller, { id, version }: ProgressDraft, note = 'Précisez la date') =>
  caller.post<ReturnedReport>(`/reviews/${id}/return`, { note }, IF(version));
const historyOf = async ({ commitment }: GivenActivity): Promise<UpdatePage['items']> =>
  (await product.api.visitor.get<UpdatePage>(`${commitment.path}/updates`)).body.items;
const rateNow = async (): Promise<string | null> =>
  (await product.api.visitor.get<PlanProgress>(`/plans/${plan.slug}/progress`)).body.plan.rate;

describe('where the plan reviews first', () => {
  it('a report is submitted, returned with a note, sent again, and published under the reviewer’s name', async () => {
    const sent = await send(lead, activity, { percent: 65.5, note: 'Premier envoi' });
    expect(sent).toMatchObject({
      outcome: 'submitted',
      draft: {
        state: 'submitted',
        content: { percent: '65.5', note: 'Premier envoi' },
        abilities: { save: false, send: false, withdraw: true },
      },
      commitment: { before: '0.00', after: '65.50' },
      plan: { before: '0.00', after: '65.50' },
    });
    const [waiting] = (await queueOf(staff)).submitted.items;
    expect(waiting).toMatchObject({
      activity: { id: activity.id },
      previous: null,
      warnings: [],
      commitmentRate: { before: '0.00', after: '65.50', shownAfter: 66 },
      planRate: { after: '65.50' },
      abilities: { publish: true, return: true, own: false },
    });

    const { body: draft } = await lead.get<ProgressDraft>(`/activities/${activity.id}/draft`);
    await ok(returned(staff, draft));
    const back = (await lead.get<ProgressDraft>(`/activities/${activity.id}/draft`)).body;
    expect(back).toMatchObject({
      state: 'returned',
      submission: null,
      returned: { note: 'Précisez la date' },
      abilities: { save: true, send: true },
    });
    expect(await historyOf(activity)).toEqual([]);

    const again = await ok(
      lead.post<ReportOutcome>(`/activities/${activity.id}/updates`, reportForm({ note: 'Deuxième envoi' }), IF(back.version)),
    );
    if (again.outcome !== 'submitted') throw new Error('Not submitted');
    expect(again.draft.returned).toBeNull();
    const [answer] = await publish(staff, again.draft);
    const [update] = await historyOf(activity);
    expect(answer).toEqual({ id: again.draft.id, outcome: 'published', updateId: update?.id });
    expect(update).toMatchObject({
      percent: '70',
      note: 'Deuxième envoi',
      review: { reviewer: expect.stringMatching(/^staff/) },
      awaitsReview: false,
    });
    expect(await lead.get(`/activities/${activity.id}/draft`)).toBeProblem(404, 'resource.not_found');
    expect(await rateNow()).toBe('70.00');
    expect(await eventsOf(activity)).toEqual(['progress.submitted', 'progress.returned', 'progress.submitted', 'progress.reported']);
  });

  it('a submission waits as it is: no edit, no second sending, no other draft, until it is taken back', async () => {
    const { version } = await submit(lead, activity);
    const path = `/activities/${activity.id}`;
    expect(await lead.send('PUT', `${path}/draft`, draftForm(), IF(version))).toBeProblem(409, 'draft.submitted');
    expect(await lead.post(`${path}/updates`, reportForm())).toBeProblem(409, 'draft.submitted');
    expect(await lead.delete(`${path}/draft`, IF(version))).toBeProblem(409, 'draft.submitted');
    const back = await ok(lead.post<ProgressDraft>(`${path}/draft/withdrawal`, {}));
    expect(back).toMatchObject({ state: 'draft', submission: null, content: { percent: '70' } });
    expect(await lead.post(`${path}/draft/withdrawal`, {})).toBeProblem(409, 'draft.not_submitted');
    expect(await publish(staff, { id: back.id, version: back.version })).toMatchObject([
      { outcome: 'refused', refusal: { code: 'draft.not_submitted' } },
    ]);
  });

  it('the same form sent twice is one submission', async () => {
    const key = { headers: { 'idempotency-key': 'one-submission' } };
    const twice = [1, 2].map(() => lead.post<ReportOutcome>(`/activities/${activity.id}/updates`, reportForm(), key));
    const [one, two] = await Promise.all(twice.map((answer) => ok(answer)));
    expect(one).toEqual(two);
    expect(await eventsOf(activity)).toEqual(['progress.submitted']);
  });

  it('what would be refused is refused when it is sent, and again when it is published', async () => {
    const late = await lead.post(`/activities/${activity.id}/updates`, reportForm({ percent: 100 }));
    expect(late).toBeProblem(422, 'update.action_required');
    const draft = await submit(lead, activity);
    await product.rows(`update plan set state = 'closed' where id = $1`, [plan.id]);
    expect(await publish(staff, draft)).toMatchObject([{ outcome: 'refused', refusal: { code: 'plan.not_reporting' } }]);
  });

  it('nothing changed waits too, unless a draft is in the way', async () => {
    await publish(staff, await submit(lead, activity));
    const confirm = () => lead.post<ReportOutcome>(`/activities/${activity.id}/updates/confirmation`, {});
    await ok(lead.send('PUT', `/activities/${activity.id}/draft`, draftForm(), FIRST));
    expect(await confirm()).toBeProblem(409, 'draft.in_the_way');
    await ok(lead.delete(`/activities/${activity.id}/draft`, IF(1)));
    expect(await ok(confirm())).toMatchObject({ outcome: 'submitted', draft: { content: { percent: '70', note: '' } } });
  });
});

describe('a queue', () => {
  it('publishes many at once: one refused keeps none of the others back', async () => {
    const others = [
      await product.given.activity({ commitment: activity.commitment }),
      await product.given.activity({ commitment: activity.commitment }),
    ];
    const drafts = [await submit(lead, activity), ...(await Promise.all(others.map((one) => submit(lead, one))))];
    const [, second] = drafts;
    if (second) second.version += 1;
    const items = await publish(staff, ...drafts, { id: 2_000_000_000, version: 1 });
    expect(items.map((item) => (item.outcome === 'refused' ? item.refusal.code : item.outcome))).toEqual([
      'published',
      'request.precondition_failed',
      'published',
      'resource.not_found',
    ]);
    const queue = await queueOf(staff);
    expect(queue.submitted).toMatchObject({ total: 1, items: [{ id: second?.id }] });
    expect(await historyOf(activity)).toHaveLength(2);
    const again = await publish(staff, ...drafts);
    expect(again.filter(({ outcome }) => outcome === 'published')).toEqual([]);
  });

  it('is the oldest first, of the plans in reach', async () => {
    const other = await product.given.activity({ commitment: await product.given.commitment({ plan }) });
    const elsewhere = await product.given.activity({
      commitment: await product.given.commitment({ plan: await product.given.plan(REVIEW_FIRST) }),
    });
    for (const one of [other, activity, elsewhere]) await submit(lead, one);
    const queue = await queueOf(staff);
    expect(queue.submitted.items.map((item) => item.activity.id)).toEqual([other.id, activity.id]);
    expect(queue.plans).toContainEqual(expect.objectContaining({ slug: plan.slug, submitted: 2, unconfirmed: 0 }));
    expect((await queueOf(staff, '&state=unconfirmed')).submitted.items).toEqual([]);
    expect(await lead.get('/reviews')).toBeProblem(403, 'permission.denied');
    expect(await staff.get('/reviews?state=draft')).toBeProblem(422, 'request.invalid');
  });
});

it('a queue of many reports reads the facts of a plan once per day that it asks of', async () => {
  const second = await product.given.activity({ commitment: await product.given.commitment({ plan }) });
  const third = await product.given.activity({ commitment: activity.commitment });
  for (const { commitment } of [activity, second])
    await product.rows(
      `insert into published_rate (plan_id, commitment_id, as_of_on, as_of_precision, rate) values ($1, $2, '2025-06-30', 'day', 100)`,
      [plan.id, commitment.id],
    );
  for (const one of [activity, second, third]) await submit(lead, one, { percent: 10 });
  const read = jest.spyOn(product.app.get(Sql), 'row');
  const { items } = (await queueOf(staff)).submitted;
  const names = read.mock.calls.map(([{ name }]) => name).filter((name) => name.endsWith('_facts'));
  read.mockRestore();
  expect(items).toHaveLength(3);
  expect(items.map(({ warnings }) => warnings)).toEqual(items.map(() => ['published_outside_band']));
  expect(names).toEqual(['plan_facts', 'plan_facts']);
});

describe('who reviews', () => {
  it('never the one who reported: not her own submission, nor her own update', async () => {
    const draft = await submit(staff, activity);
    expect((await queueOf(staff)).submitted.items[0]?.abilities).toEqual({ publish: false, return: false, own: true });
    expect(await returned(staff, draft)).toBeProblem(409, 'review.own_report');
    expect(await publish(staff, draft)).toMatchObject([{ outcome: 'refused', refusal: { code: 'review.own_report' } }]);
    expect(await publish(await product.as('staff'), draft)).toMatchObject([{ outcome: 'published' }]);
  });

  it('staff of another plan do not', async () => {
    const draft = await submit(lead, activity);
    const stranger = await product.as('staff', { planId: (await product.given.plan()).id });
    expect(await returned(stranger, draft)).toBeProblem(403, 'permission.denied');
    expect(await publish(stranger, draft)).toMatchObject([{ outcome: 'refused', refusal: { code: 'permission.denied' } }]);
    expect((await queueOf(stranger)).submitted.total).toBe(0);
  });

  it('a committee member once staff chose her for the plan, and no longer after', async () => {
    const member = await product.given.account({ role: 'committee', scope: { planId: plan.id } });
    const caller = product.api.as(member.email);
    const draft = await submit(lead, activity);
    expect(await caller.get('/reviews')).toBeProblem(403, 'permission.denied');
    expect((await ok(caller.get<Session>('/session'))).abilities.reviewProgress).toBe(false);

    const path = `/studio/plans/${plan.slug}/reviewers`;
    const { version, candidates, reviewers } = await ok(staff.get<PlanReviewers>(path));
    expect(reviewers).toEqual([]);
    expect(candidates).toContainEqual({ id: member.id, name: member.name });
    const stranger = await product.given.account({ role: 'lead' });
    expect(await staff.send('PUT', path, { accountIds: [stranger.id] }, IF(version))).toBeProblem(422, 'request.invalid');
    const chosen = await ok(staff.send<PlanReviewers>('PUT', path, { accountIds: [member.id] }, IF(version)));
    expect(chosen.reviewers).toEqual([{ id: member.id, name: member.name }]);
    expect(await staff.send('PUT', path, { accountIds: [] }, IF(version))).toBeProblem(412, 'request.precondition_failed');

    expect((await ok(caller.get<Session>('/session'))).abilities.reviewProgress).toBe(true);
    expect((await queueOf(caller)).submitted.items).toHaveLength(1);
    expect(await publish(caller, draft)).toMatchObject([{ outcome: 'published' }]);
    expect(await historyOf(activity)).toMatchObject([{ review: { reviewer: member.name } }]);

    await ok(staff.send('PUT', path, { accountIds: [] }, IF(chosen.version)));
    expect(await caller.get('/reviews')).toBeProblem(403, 'permission.denied');
  });
});

describe('where the plan publishes at once', () => {
  const confirm = async (caller: Caller, ...updateIds: number[]) =>
    (await ok(caller.post<ConfirmedUpdates>('/reviews/confirm', { updateIds }))).items;

  beforeEach(async () => {
    plan = await product.given.plan();
    activity = await product.given.activity({ commitment: await product.given.commitment({ plan }) });
  });

  it('an update is public and not yet reviewed, until somebody else confirms it, once', async () => {
    await send(lead, activity);
    await send(staff, activity, { percent: 80 });
    const queue = await queueOf(staff);
    expect(queue).toMatchObject({ submitted: { total: 0 }, unconfirmed: { total: 2 } });
    expect(queue.plans).toContainEqual(expect.objectContaining({ slug: plan.slug, unconfirmed: 2 }));
    expect(queue.unconfirmed.items.map(({ abilities }) => abilities)).toEqual([
      { confirm: true, own: false },
      { confirm: false, own: true },
    ]);
    const ids = queue.unconfirmed.items.map(({ update }) => update.id);
    expect(await confirm(staff, ...ids)).toMatchObject([{ outcome: 'confirmed' }, { refusal: { code: 'review.own_report' } }]);
    expect(await confirm(staff, ids[0] ?? 0)).toMatchObject([{ refusal: { code: 'review.already_reviewed' } }]);
    expect(await historyOf(activity)).toMatchObject([
      { percent: '80', awaitsReview: true, review: null },
      { percent: '70', awaitsReview: false, review: { reviewer: expect.stringMatching(/^staff/) } },
    ]);
    expect((await queueOf(staff)).unconfirmed.total).toBe(1);
    expect(await eventsOf(activity)).toEqual(['progress.reported', 'progress.reported', 'progress.reviewed']);
  });

  it('confirming nothing, or a draft’s id, is told', async () => {
    expect(await staff.post('/reviews/confirm', { updateIds: [] })).toBeProblem(422, 'request.invalid');
    expect(await confirm(staff, 2_000_000_000)).toMatchObject([{ refusal: { code: 'resource.not_found' } }]);
    for (const id of [0, 2_147_483_648])
      expect(await staff.post('/reviews/confirm', { updateIds: [id] })).toBeProblem(422, 'request.invalid');
  });

  it('what came in with the plan awaits no confirmation', async () => {
    const [update] = await product.rows<{ id: string }>(
      `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language)
       values ($1, $2, 50, '2024-06-01', now(), 'fr') returning id`,
      [activity.id, activity.commitment.institutionId],
    );
    expect(await confirm(staff, Number(update?.id))).toMatchObject([{ refusal: { code: 'review.not_awaited' } }]);
    expect(await historyOf(activity)).toMatchObject([{ review: null }]);
  });
});
