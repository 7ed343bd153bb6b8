import type { Commitment } from '@iltizam/shared/commitments/contract';
import type {
  AxisCalculation,
  Calculation,
  PlanCalculation,
  PlanProgress,
  ReportedProgress,
  UpdatePage,
} from '@iltizam/shared/progress/contract';
import { DataSource } from 'typeorm';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

const PLAN = '/plans/ma-2021-2023';
const REPORT_DAY = '2023-07-31';
const PUBLISHED = [65, 100, 72, 90, 84, 100, 100, 100, 90, 80, 72, 70, 87, 100, 87, 60, 57, 56, 50, 88, 100, 100];

const progress = async (day: string): Promise<PlanProgress> =>
  (await product.api.visitor.get<PlanProgress>(`${PLAN}/progress?asOf=${day}`)).body;
const calculation = async (number: number): Promise<Calculation> =>
  (await product.api.visitor.get<Calculation>(`${PLAN}/commitments/${number}/calculation`)).body;
const activityId = async (commitment: number, activity: number): Promise<number> => {
  const { body } = await product.api.visitor.get<Commitment>(`${PLAN}/commitments/${commitment}`);
  return body.activityList.find(({ number }) => number === activity)?.id ?? 0;
};
const lead = () => product.api.as('lead-budget@demo.example');
const done = {
  percent: 100,
  effectiveOn: '2026-11-01',
  achievedActions: [{ text: 'Mécanisme conçu et présenté', doneOn: '2026-10' }],
  evidence: [{ title: 'Note', url: 'https://example.org/note' }],
};

describe('the plan of 2021-2023', () => {
  it('stands at 82.18 on the day of the report, and every commitment at its published rate', async () => {
    const { plan, axes, commitments } = await progress(REPORT_DAY);
    expect(plan).toMatchObject({
      rate: '82.18',
      shown: 82,
      band: 'significant',
      coverage: '100.00',
      publishedRate: { rate: '82.00', asOf: '2023-07', source: { titleLang: 'fr', page: '11', url: null } },
    });
    expect(axes.map(({ rate }) => rate)).toEqual(['88.10', '76.33', '82.33', '62.75', '100.00']);
    expect(commitments.map(({ shown }) => shown)).toEqual(PUBLISHED);
    expect(commitments.slice(0, 21).map(({ publishedRate }) => publishedRate?.rate)).toEqual(
      PUBLISHED.slice(0, 21).map((rate) => `${rate}.00`),
    );
    expect(commitments[21]?.publishedRate).toBeNull();
  });

  it('has a receipt for each commitment whose printed terms sum to the printed rate', async () => {
    for (const number of PUBLISHED.keys()) {
      const { terms, rate } = await calculation(number + 1);
      const cents = terms.reduce((sum, { contribution }) => sum + Math.round(Number(contribution) * 100), 0);
      expect(cents).toBe(Math.round(Number(rate) * 100));
    }
  });
});

describe('an axis', () => {
  it('is the mean of its commitments, whose printed terms sum to its printed rate', async () => {
    for (const [index, rate] of ['88.10', '76.33', '82.33', '62.75', '100.00'].entries()) {
      const { body } = await product.api.visitor.get<AxisCalculation>(`${PLAN}/axes/${index + 1}/calculation?asOf=${REPORT_DAY}`);
      expect(body).toMatchObject({ rate, coverage: '100.00', axis: { number: index + 1 } });
      expect(body.terms.reduce((sum, { contribution }) => sum + Math.round(Number(contribution) * 100), 0)).toBe(
        Math.round(Number(rate) * 100),
      );
    }
    expect(await product.api.visitor.get(`${PLAN}/axes/9/calculation`)).toBeProblem(404, 'resource.not_found');
  });

  it('and the plan tell their terms precisely enough to be computed again', async () => {
    const { body } = await product.api.visitor.get<PlanCalculation>(`${PLAN}/calculation?asOf=${REPORT_DAY}`);
    const mean = body.terms.reduce((sum, { preciseRate }) => sum + Number(preciseRate), 0) / body.terms.length;
    expect(mean.toFixed(2)).toBe('82.18');
    expect(body.coverage).toBe('100.00');
  });
});

describe('a report on activity 4 of commitment 1', () => {
  it('moves commitment and plan by what the receipt says, leaves the past alone, and is answered once for one key', async () => {
    const id = await activityId(1, 4);
    const before = await calculation(1);
    const weight = Number(before.terms.find(({ activity }) => activity === 4)?.weight);
    const headers = { 'idempotency-key': 'report-of-activity-4' };

    const first = await lead().post<ReportedProgress>(`/activities/${id}/updates`, done, { headers });
    expect(first.status).toBe(201);
    const after = Number(before.rate) + (weight * 100) / Number(before.totalWeight);
    expect(first.body.commitment).toEqual({ number: 1, before: '65.00', after: after.toFixed(2), shownBefore: 65, shownAfter: 83 });
    expect(first.body.plan).toEqual({ before: '82.18', after: '83.00', shownBefore: 82, shownAfter: 83 });

    const again = await lead().post<ReportedProgress>(`/activities/${id}/updates`, done, { headers });
    expect(again.body).toEqual(first.body);
    expect((await product.api.visitor.get<UpdatePage>(`${PLAN}/commitments/1/updates`)).body.total).toBe(8);
    const other = await lead().post(`/activities/${id}/updates`, { ...done, percent: 95 }, { headers });
    expect(other).toBeProblem(422, 'request.idempotency_mismatch');

    expect((await calculation(1)).rate).toBe('83.00');
    expect((await progress('2026-10-31')).plan.rate).toBe('82.18');
    expect((await progress(REPORT_DAY)).plan.rate).toBe('82.18');
  });

  it('appears in the public history with its actions and evidence, and in the chained record', async () => {
    const { body } = await product.api.visitor.get<UpdatePage>(`${PLAN}/commitments/1/updates`);
    expect(body.items[0]).toMatchObject({
      percent: '100',
      previousPercent: '0',
      band: 'completed',
      effectiveOn: '2026-11-01',
      achievedActions: [{ text: 'Mécanisme conçu et présenté', doneOn: '2026-10' }],
      evidence: [{ title: 'Note', url: 'https://example.org/note' }],
    });
    const [entry] = await product.app
      .get(DataSource)
      .query<{ event: string; before: object; after: object }[]>(
        `select event, before, after from history_entry where event = 'progress.reported' order by id desc limit 1`,
      );
    expect(entry).toMatchObject({ before: { percent: '0' }, after: { percent: '100', effectiveOn: '2026-11-01' } });
    const [{ broken } = { broken: 'no answer' }] = await product.app
      .get(DataSource)
      .query<{ broken: string | null }[]>('select broken_history_entry() as broken');
    expect(broken).toBeNull();
  });
});

describe('a report is refused', () => {
  const post = async (caller: { post: typeof product.api.visitor.post }, body: unknown, commitment = 1) =>
    caller.post<{ errors: { pointer: string; code: string }[] }>(`/activities/${await activityId(commitment, 7)}/updates`, body);

  it('from a visitor, from the lead of another body, and from a moderator', async () => {
    expect(await post(product.api.visitor, done, 19)).toBeProblem(401, 'session.required');
    expect(await post(lead(), done, 19)).toBeProblem(403, 'permission.denied');
    expect(await post(product.api.as('moderator@demo.example'), done, 19)).toBeProblem(403, 'permission.denied');
    expect((await product.api.visitor.get<UpdatePage>(`${PLAN}/commitments/19/updates`)).body.total).toBe(7);
  });

  it('with each faulty field named, and with unknown ones', async () => {
    const answer = await post(lead(), {
      percent: 100.001,
      effectiveOn: '2026-02-30',
      achievedActions: [{ text: ' ' }],
      evidence: [{ title: 'x', url: 'javascript:alert(1)' }],
      weight: 5,
    });
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/achievedActions/0/text',
      '/effectiveOn',
      '/evidence/0/url',
      '/percent',
      '/weight',
    ]);
  });

  it.each([
    ['a percent in a text', '/percent', { percent: '50' }],
    ['null instead of a list', '/achievedActions', { achievedActions: null }],
    ['an object instead of a list', '/evidence', { evidence: { length: 1 } }],
    ['a list inside a list', '/difficulties', { difficulties: [[]] }],
    ['nothing inside a list', '/difficulties/0', { difficulties: [null] }],
    ['a NUL in a link', '/evidence/0/url', { evidence: [{ title: 'Note', url: 'https://example.org/\u0000' }] }],
    ['half a character', '/note', { note: 'Suite \ud800' }],
  ])('for %s', async (_, pointer, wrong) => {
    const answer = await post(lead(), { ...done, ...wrong });
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body.errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('when it is dated in the future, or late without a difficulty', async () => {
    const future = await post(lead(), {
      percent: 10,
      effectiveOn: '2099-01-01',
      difficulties: [{ code: 'budget', severity: 'high', description: 'Crédits' }],
    });
    expect(future).toBeProblem(422, 'update.effective_in_future');
    const late = await post(lead(), { percent: 10, effectiveOn: '2026-11-01' });
    expect(late).toBeProblem(422, 'update.difficulty_required');
    expect(late.body.errors.map(({ pointer }) => pointer)).toEqual(['/difficulties']);
  });

  it('when the activity does not exist', async () => {
    expect(await lead().post('/activities/999999/updates', done)).toBeProblem(404, 'resource.not_found');
    expect(await lead().post('/activities/x/updates', done)).toBeProblem(404, 'resource.not_found');
  });
});

describe('the public history', () => {
  it('is read a page at a time, the latest first, and a page past the end is the last one', async () => {
    const page = async (query: string): Promise<UpdatePage> =>
      (await product.api.visitor.get<UpdatePage>(`${PLAN}/commitments/3/updates?${query}`)).body;
    const whole = await page('size=100');
    expect(whole.total).toBe(whole.items.length);
    const ids = whole.items.map(({ id }) => id);
    expect((await page('size=2&page=2')).items.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    const last = Math.ceil(whole.total / 2);
    const past = await page('size=2&page=999');
    expect(past).toMatchObject({ page: last, size: 2, total: whole.total });
    expect(past.items.map(({ id }) => id)).toEqual(ids.slice((last - 1) * 2));
    expect(await page('asOf=2000-01-01')).toMatchObject({ items: [], page: 1, total: 0 });
  });

  it('answers the page that holds one update, wherever newer ones have pushed it', async () => {
    const page = async (query: string): Promise<UpdatePage> =>
      (await product.api.visitor.get<UpdatePage>(`${PLAN}/commitments/3/updates?${query}`)).body;
    const ids = (await page('size=100')).items.map(({ id }) => id);
    expect(await page(`size=2&containing=${ids[3]}`)).toMatchObject({ page: 2, items: [{ id: ids[2] }, { id: ids[3] }] });
    expect(await page('size=2&containing=2000000000')).toMatchObject({ page: 1 });
    expect(await product.api.visitor.get(`${PLAN}/commitments/3/updates?containing=abc`)).toBeProblem(422, 'request.invalid');
  });
});

const waitingForALock = async (): Promise<boolean> =>
  (await product.rows(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0;

describe('a report that waited for another on the same activity', () => {
  it('is recorded after it, though it was sent before', async () => {
    const id = await activityId(2, 1);
    const earlier = product.app.get(DataSource).createQueryRunner();
    await earlier.startTransaction();
    await earlier.query('select 1 from activity where id = $1 for update', [id]);
    const answer = product.api.as('staff@demo.example').post<ReportedProgress>(`/activities/${id}/updates`, done);
    while (!(await waitingForALock())) await new Promise((resume) => setTimeout(resume, 10));
    await earlier.query(
      `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language)
       select $1, institution_id, 95, '2026-11-01', clock_timestamp(), 'fr' from progress_update where activity_id = $1 limit 1`,
      [id],
    );
    await earlier.commitTransaction();
    await earlier.release();
    expect((await answer).body.update).toMatchObject({ percent: '100', previousPercent: '95' });
    const disordered = await product.rows(
      `select 1 from (select recorded_at, lead(recorded_at) over (partition by activity_id order by id) as later from progress_update) u where later < recorded_at`,
    );
    expect(disordered).toEqual([]);
  });
});
