import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { PlanProgress, ReportedProgress, ReportProgress } from '@iltizam/shared/progress/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenCommitment, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { Clock } from '../../platform/clock.js';

const product = runningProduct();

const blocked: ReportProgress['difficulties'] = [
  { code: 'procurement', severity: 'high', description: 'Marché infructueux', owner: 'Direction des achats', continues: null },
];
const report = (percent: number, effectiveOn: string, difficulties = blocked): ReportProgress => ({
  percent,
  effectiveOn,
  achievedActions: percent === 100 ? [{ text: 'Fait', doneOn: null, actions: [] }] : [],
  difficulties,
  evidence: percent === 100 ? [{ title: 'Preuve', url: 'https://example.org/', documentId: null }] : [],
  note: null,
});

let plan: GivenPlan;
let rising: GivenCommitment;
let falling: GivenCommitment;

const path = (query = ''): string => `/plans/${plan.slug}/committee${query}`;
let reader: Caller;
const view = async (query = ''): Promise<CommitteeView> => {
  const { status, body } = await reader.get<CommitteeView>(path(query));
  if (status !== 200) throw new Error(`Not answered: ${status}`);
  return body;
};

beforeAll(async () => {
  jest.spyOn(product.app.get(Clock), 'today').mockReturnValue('2025-07-01');
  const { given } = product;
  plan = await given.plan();
  rising = await given.commitment({ plan, number: 1 });
  falling = await given.commitment({ plan, number: 2 });
  await given.commitment({ plan, number: 3 });
  const done = await given.commitment({ plan, number: 4 });
  const first = await given.activity({ commitment: rising, start: '2024-01', end: '2025-05', number: 1 });
  const second = await given.activity({ commitment: falling, start: '2024', end: '2027', number: 1 });
  const third = await given.activity({ commitment: done, start: '2024', end: '2025-03', number: 1 });
  const staff = await product.as('staff');
  reader = staff;
  const open = new Map<number, number>();
  for (const [id, percent, day] of [
    [first.id, 20, '2025-01-10'],
    [second.id, 40, '2025-02-01'],
    [third.id, 50, '2025-02-01'],
    [third.id, 100, '2025-03-20'],
    [first.id, 50, '2025-05-20'],
    [second.id, 30, '2025-06-21'],
  ] as const) {
    const difficulties = percent === 100 ? [] : blocked.map((one) => ({ ...one, continues: open.get(id) ?? null }));
    const { status, body } = await staff.post<ReportedProgress>(`/activities/${id}/updates`, report(percent, day, difficulties));
    if (status !== 201) throw new Error(`Not reported: ${status}`);
    const [said] = body.update.difficulties;
    if (said !== undefined) open.set(id, said.id);
  }
});

it('tells what changed since a day, the largest movement first', async () => {
  const { since, asOf, plan: figures, changes } = await view('?since=2025-03-01&asOf=2025-06-30');
  expect({ since, asOf }).toEqual({ since: '2025-03-01', asOf: '2025-06-30' });
  expect(figures).toMatchObject({ slug: plan.slug, before: '36.67', after: '60.00', completedBefore: 0, completed: 1 });
  expect(changes).toMatchObject([
    { number: 4, before: '50.00', after: '100.00', change: '50.00', newlyCompleted: true, updates: 1, difficultiesResolved: 1 },
    { number: 1, before: '20.00', after: '50.00', change: '30.00', newlyCompleted: false, newlyLate: false, updates: 1 },
    { number: 2, before: '40.00', after: '30.00', change: '-10.00', updates: 1, difficultiesOpened: 0, difficultiesResolved: 0 },
    { number: 3, before: null, after: null, change: null, updates: 0 },
  ]);
});

it('does not call a first declaration a rise from 0', async () => {
  const { plan: figures, changes } = await view('?since=2024-12-31&asOf=2025-02-28');
  expect(figures.before).toBeNull();
  expect(figures.after).toBe('36.67');
  expect(changes[0]).toMatchObject({ number: 1, before: null, after: '20.00', change: null, newlyDeclared: true, difficultiesOpened: 1 });
});

it('warns with reasons and figures, the gravest first', async () => {
  const { warnings, reasons } = await view();
  expect(warnings.map(({ number, level, reasons: why }) => [number, level, ...why.map(({ code }) => code)])).toEqual([
    [1, 'alert', 'overdue', 'difficulty', 'at_risk'],
    [2, 'alert', 'difficulty', 'forecast_late', 'going_down'],
  ]);
  const [overdue] = warnings;
  expect(overdue?.reasons).toMatchObject([{ count: 1, days: 31 }, { count: 1, days: 172 }, { points: '50.00' }]);
  expect(overdue?.activities).toMatchObject([
    { number: 1, percent: '50', end: '2025-05', delay: { delay: 'overdue', points: '50.00', days: 31 } },
  ]);
  expect(warnings[1]?.reasons).toMatchObject([{ days: 150 }, { on: null }, { points: '10.00' }]);
  expect(reasons[0]).toEqual({ code: 'overdue', count: 1 });
});

it('tells which difficulties are open, the oldest first, and which are the committee’s', async () => {
  const { difficulties } = await view();
  const said = { code: 'procurement', owner: 'Direction des achats', activity: 1, lang: 'fr', titleLang: 'fr', escalated: true };
  expect(difficulties).toMatchObject([
    { ...said, commitment: 1, openedOn: '2025-01-10', days: 172, age: 'to_180' },
    { ...said, commitment: 2, openedOn: '2025-02-01', days: 150, age: 'to_180' },
  ]);
});

it('says which reports wait for a reviewer for too long', async () => {
  await product.rows(
    `insert into progress_draft (activity_id, state, content, language, version, saved_at, submitted_at)
     select a.id, 'submitted', '{}', 'fr', 1, '2025-06-10', '2025-06-10' from activity a where a.commitment_id = $1`,
    [falling.id],
  );
  const reasonsOf = async (day: string) => (await view(`?asOf=${day}`)).warnings.find(({ number }) => number === 2)?.reasons ?? [];
  expect(await reasonsOf('2025-06-25')).toContainEqual(expect.objectContaining({ code: 'waiting', count: 1, days: 15 }));
  expect((await reasonsOf('2025-06-24')).map(({ code }) => code)).not.toContain('waiting');
  await product.rows(`delete from progress_draft`);
});

it('ranks the bodies, with what each figure is made of', async () => {
  const { league } = await view('?sort=rate');
  expect(league).toMatchObject([
    { commitments: 1, rate: '100.00', coverage: '100.00', due: 1, delivered: 1, lastUpdateOn: '2025-03-20', difficulties: 0, comments: 0 },
    { rate: '50.00', due: 1, delivered: 0, difficulties: 1 },
    { rate: '30.00', due: 0, delivered: 0, difficulties: 1 },
    { rate: null, coverage: null, lastUpdateOn: null },
  ]);
});

it('counts the comments that an official answered', async () => {
  const visitor = product.api.visitor;
  const staff = reader;
  const ids: number[] = [];
  for (const body of ['Quand sera-ce prêt ?', 'Et le budget ?']) {
    const { body: posted } = await visitor.post<{ id: number }>(`${falling.path}/comments`, {
      name: null,
      body,
      language: 'fr',
      parentId: null,
    });
    await product.rows(`update comment set state = 'published', posted_at = '2025-06-01' where id = $1`, [posted.id]);
    ids.push(posted.id);
  }
  await staff.post(`${falling.path}/comments`, { name: null, body: 'En décembre.', language: 'fr', parentId: ids[0] });
  await product.rows(`update comment set posted_at = '2025-06-02' where parent_id = $1`, [ids[0]]);
  const { league } = await view();
  expect(league.find(({ rate }) => rate === '30.00')).toMatchObject({ comments: 2, replied: 1 });
});

it('narrows its lists by axis and body, and never the plan’s figures', async () => {
  const [all, none] = [await view('?axis=1'), await view('?axis=2')];
  expect(all.warnings).toHaveLength(2);
  expect(none).toMatchObject({ warnings: [], reasons: [], changes: [], difficulties: [] });
  expect(none.plan).toEqual(all.plan);
  const key = all.warnings[1]?.institution.key ?? '';
  expect((await view(`?institution=${key}`)).warnings.map(({ number }) => number)).toEqual([2]);
});

it('looks back to a meeting, the last one unless another is chosen', async () => {
  const staff = reader;
  const meet = async (heldOn: string) => {
    const form = { kind: 'steering', heldOn, title: { fr: `Réunion du ${heldOn}` }, place: null, notes: null };
    return (await staff.post<Saved>(`/plans/${plan.slug}/meetings`, form)).body.id;
  };
  const [older, newer] = [await meet('2025-03-01'), await meet('2025-06-01')];
  await meet('2025-12-01');
  expect(await view()).toMatchObject({ since: '2025-06-01', meeting: { id: newer }, meetings: [{ id: newer }, { id: older }] });
  expect(await view(`?meeting=${older}`)).toMatchObject({ since: '2025-03-01', meeting: { id: older, title: 'Réunion du 2025-03-01' } });
  expect(await view('?since=2025-05-05')).toMatchObject({ since: '2025-05-05', meeting: null });
  expect(await staff.get(path('?meeting=999999'))).toBeProblem(404, 'resource.not_found');
});

it('says the figures of the dashboard of the same day', async () => {
  const { body } = await product.api.visitor.get<PlanProgress>(`/plans/${plan.slug}/progress?asOf=2025-06-30`);
  const { plan: figures, changes } = await view('?since=2025-03-01&asOf=2025-06-30');
  expect(figures).toMatchObject({ after: body.plan.rate, planned: body.plan.planned });
  const rated = body.commitments.filter(({ coverage }) => coverage !== null);
  expect(new Map(changes.flatMap(({ number, after }) => (after === null ? [] : [[number, after]])))).toEqual(
    new Map(rated.map(({ number, rate }) => [number, rate])),
  );
});

it('looks back as well', async () => {
  const { difficulties } = await view('?since=2024-01-01&asOf=2025-03-01');
  expect(difficulties.map(({ openedOn }) => openedOn)).toEqual(['2025-01-10', '2025-02-01', '2025-02-01']);
  expect((await reader.get(path('?asOf=0001-01-01'))).status).toBe(200);
});

it('shows a lead its own institution', async () => {
  const { body } = await (await product.as('lead', { institutionId: falling.institutionId })).get<CommitteeView>(path());
  expect(body.changes.map(({ number }) => number)).toEqual([2]);
  expect(body.difficulties.map(({ commitment }) => commitment)).toEqual([2]);
  expect(body.warnings.map(({ number }) => number)).toEqual([2]);
  expect(body.league).toHaveLength(1);
  expect(body.abilities).toEqual({ manageMeetings: false, printBrief: false });
});

it('is closed to the others', async () => {
  expect(await product.api.visitor.get(path())).toBeProblem(401, 'session.required');
  expect(await (await product.as('citizen')).get(path())).toBeProblem(403, 'permission.denied');
  const elsewhere = await product.given.plan();
  expect(await (await product.as('committee', { planId: elsewhere.id })).get(path())).toBeProblem(403, 'permission.denied');
  const staff = reader;
  expect(await staff.get('/plans/none/committee')).toBeProblem(404, 'resource.not_found');
  for (const query of ['?since=yesterday', '?since=2025-07-02', '?sort=price', '?axis=0'])
    expect(await staff.get(path(query))).toBeProblem(422, 'request.invalid');
});

it('prints its page for those who sit in it', async () => {
  const brief = path('/brief.pdf');
  expect(await product.api.visitor.get(brief)).toBeProblem(401, 'session.required');
  expect(await (await product.as('lead', { institutionId: falling.institutionId })).get(brief)).toBeProblem(403, 'permission.denied');
  // Whoever sees a part of the plan only is shown that part on screen; the page tells the whole plan.
  expect(await (await product.as('committee', { commitmentId: falling.id })).get(brief)).toBeProblem(403, 'permission.denied');
  expect(await reader.get('/plans/none/committee/brief.pdf')).toBeProblem(404, 'resource.not_found');
  expect(await reader.get(`${brief}?since=later`)).toBeProblem(422, 'request.invalid');
});
