import type { PlanReviewers } from '@iltizam/shared/reviews/contract';
import type { ReportProgress } from '@iltizam/shared/progress/contract';
import type { AssignedActivityDetail, AssignedActivityList } from '@iltizam/shared/workspace/contract';
import type { GivenActivity, GivenCommitment, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { Clock } from '../../platform/clock.js';

const TODAY = '2025-07-01';
const product = runningProduct();

const report = (percent: number, effectiveOn: string, wanted: Partial<ReportProgress> = {}): ReportProgress => ({
  percent,
  effectiveOn,
  achievedActions: [],
  difficulties: [],
  evidence: [],
  note: null,
  ...wanted,
});

const done = report(100, '2025-03-01', {
  achievedActions: [{ text: 'Fait', doneOn: null, actions: [] }],
  evidence: [{ title: 'Note', url: 'https://example.org/note', documentId: null }],
});
const blocked = report(10, '2025-06-15', {
  difficulties: [{ code: 'budget', severity: 'high', description: 'Crédits non ouverts', owner: null, continues: null }],
});

const PERIODS: [start: string, end: string][] = [
  ['2024-01', '2024-06'],
  ['2025-01', '2025-12'],
  ['2025-06-20', '2025-12'],
  ['2026', '2026'],
  ['2025-01', '2025-12'],
  ['2025-06', '2025-12'],
  ['2025', '2027'],
  ['2025-06-25', '2025-07'],
];

let plan: GivenPlan;
let own: GivenCommitment;
let other: GivenCommitment;
let activities: GivenActivity[];
let elsewhere: GivenActivity;
let closed: GivenActivity;
let staff: string;

const leadOf = (scope: { institutionId?: number; commitmentId?: number; planId?: number }) => product.as('lead', scope);
const idsSeenBy = async (scope: Parameters<typeof leadOf>[0]): Promise<number[]> =>
  (await (await leadOf(scope)).get<AssignedActivityList>('/workspace/activities')).body.items.map(({ id }) => id).toSorted((a, b) => a - b);

beforeAll(async () => {
  jest.spyOn(product.app.get(Clock), 'today').mockReturnValue(TODAY);
  const { given } = product;
  plan = await given.plan();
  own = await given.commitment({ plan, start: '2024' });
  other = await given.commitment({ plan });
  activities = [];
  for (const [index, [start, end]] of PERIODS.entries())
    activities.push(await given.activity({ commitment: own, number: index + 1, start, end, weight: '2.50' }));
  elsewhere = await given.activity({ commitment: other });
  const closedPlan = await given.plan({ state: 'closed' });
  closed = await given.activity({ commitment: await given.commitment({ plan: closedPlan, leadInstitutionId: own.institutionId }) });
  staff = (await given.account({ role: 'staff' })).email;
  for (const [index, body] of [
    [4, done],
    [5, blocked],
  ] as const) {
    const { status } = await product.api.as(staff).post(`/activities/${activities[index]?.id}/updates`, body);
    if (status !== 201) throw new Error(`Not reported: ${status}`);
  }
});

describe('the list', () => {
  it('puts the most urgent first, then the furthest behind', async () => {
    const { status, body } = await (await leadOf({ institutionId: own.institutionId })).get<AssignedActivityList>('/workspace/activities');
    expect(status).toBe(200);
    expect(body.items.map(({ number, due }) => `${number} ${due}`)).toEqual([
      '1 overdue',
      '8 due_soon',
      '7 stale',
      '2 at_risk',
      '3 not_reported',
      '6 open',
      '4 open',
      '5 done',
    ]);
    expect(body.items[1]).toMatchObject({ dueOn: '2025-07-31', daysLeft: 30, draft: null });
    expect(body.items[5]).toMatchObject({
      plan: { slug: plan.slug },
      commitment: { number: own.number, rate: '13.75', shown: 14 },
      weight: '2.5',
      totalWeight: '20',
      percent: '10',
      effectiveOn: '2025-06-15',
      band: 'limited',
      start: '2025-06',
      end: '2025-12',
      datesInherited: false,
      openDifficulties: [{ code: 'budget', openedOn: '2025-06-15', resolvedOn: null }],
    });
  });

  it('knows the report on its way', async () => {
    const lead = await leadOf({ institutionId: own.institutionId });
    const id = activities[3]?.id;
    const content = { percent: '5', effectiveOn: TODAY, actions: [], difficulties: [], evidence: [], note: '' };
    const { status } = await lead.send('PUT', `/activities/${id}/draft`, content, { headers: { 'if-none-match': '*' } });
    expect(status).toBe(200);
    const { body } = await lead.get<AssignedActivityList>('/workspace/activities');
    expect(body.items.find((item) => item.id === id)).toMatchObject({ due: 'draft', draft: { state: 'draft', version: 1 } });
    await lead.delete(`/activities/${id}/draft`, { headers: { 'if-match': '"1"' } });
  });

  it('holds what the grant reaches, in plans that take reports', async () => {
    const mine = activities.map(({ id }) => id);
    expect(await idsSeenBy({ institutionId: own.institutionId })).toEqual(mine);
    expect(await idsSeenBy({ commitmentId: other.id })).toEqual([elsewhere.id]);
    expect(await idsSeenBy({ planId: plan.id })).toEqual([...mine, elsewhere.id]);
    expect(await idsSeenBy({ planId: plan.id, institutionId: other.institutionId })).toEqual([elsewhere.id]);
    const { body } = await product.api.as(staff).get<AssignedActivityList>('/workspace/activities?lang=en');
    expect(body.items).toHaveLength(mine.length + 1);
    expect(body.items[0]?.plan).toMatchObject({ titleLang: 'en' });
  });

  it('is closed to those who report on nothing', async () => {
    expect(await product.api.visitor.get('/workspace/activities')).toBeProblem(401, 'session.required');
    const { email } = await product.given.account({ role: 'committee' });
    expect(await product.api.as(email).get('/workspace/activities')).toBeProblem(403, 'permission.denied');
  });
});

describe('one activity', () => {
  it('comes with the last thing said about it', async () => {
    const lead = await leadOf({ commitmentId: own.id });
    const reported = await lead.get<AssignedActivityDetail>(`/workspace/activities/${activities[5]?.id}`);
    expect(reported.body).toMatchObject({
      number: 6,
      due: 'open',
      previous: { percent: '10', previousPercent: null, difficulties: [{ code: 'budget' }] },
    });
    const silent = await lead.get<AssignedActivityDetail>(`/workspace/activities/${activities[0]?.id}`);
    expect(silent.body).toMatchObject({
      number: 1,
      due: 'overdue',
      delay: { delay: 'overdue', points: '100.00', days: 366 },
      previous: null,
    });
  });

  it('comes with what its form needs: proofs given elsewhere, and who reviews', async () => {
    const lead = await leadOf({ commitmentId: own.id });
    await product.given.account({ role: 'committee', scope: { planId: plan.id } });
    const studio = `/studio/plans/${plan.slug}/reviewers`;
    const { body: choice } = await product.api.as(staff).get<PlanReviewers>(studio);
    const [candidate] = choice.candidates;
    await product.api.as(staff).send('PUT', studio, { accountIds: [candidate?.id] }, { headers: { 'if-match': `"${choice.version}"` } });
    const { body } = await lead.get<AssignedActivityDetail>(`/workspace/activities/${activities[5]?.id}`);
    expect(body).toMatchObject({ evidenceElsewhere: ['https://example.org/note'], reviewers: [candidate?.name] });
    const proven = await lead.get<AssignedActivityDetail>(`/workspace/activities/${activities[4]?.id}`);
    expect(proven.body.evidenceElsewhere).toEqual([]);
  });

  it('does not exist when it is somebody else’s, or of a closed plan', async () => {
    const lead = await leadOf({ institutionId: own.institutionId });
    for (const id of [elsewhere.id, closed.id, 2_000_000_000])
      expect(await lead.get(`/workspace/activities/${id}`)).toBeProblem(404, 'resource.not_found');
  });
});
