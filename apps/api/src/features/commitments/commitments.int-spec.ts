import type { Commitment, CommitmentPage } from '@iltizam/shared/commitments/contract';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

const PLAN = '/plans/ma-2021-2023';
const list = async (query: string): Promise<CommitmentPage> =>
  (await product.api.visitor.get<CommitmentPage>(`${PLAN}/commitments?asOf=2023-07-31&size=100&${query}`)).body;
const numbers = ({ items }: CommitmentPage): number[] => items.map(({ number }) => number);

describe('the commitments of a plan', () => {
  it('are filtered by axis, institution, band, delay and words', async () => {
    expect(numbers(await list(''))).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
    expect(numbers(await list('axis=3'))).toEqual([14, 15, 16]);
    expect(numbers(await list('institution=justice'))).toEqual([14, 15, 16]);
    expect(numbers(await list('band=limited'))).toEqual([17, 18, 19]);
    expect(numbers(await list('delay=at_risk'))).toEqual([1, 16, 17, 18, 19]);
    expect(numbers(await list(`q=${encodeURIComponent('BUDGÉTAIRE')}`))).toEqual([1]);
    expect(numbers(await list('axis=1&delay=at_risk'))).toEqual([1]);
    expect((await list('q=introuvable')).total).toBe(0);
  });

  it('are sorted by rate, delay and institution', async () => {
    expect(numbers(await list('sort=rate')).slice(0, 3)).toEqual([19, 18, 17]);
    expect(numbers(await list('sort=-rate')).slice(0, 3)).toEqual([2, 6, 7]);
    expect(numbers(await list('sort=delay')).slice(0, 3)).toEqual([19, 18, 17]);
  });

  it('are paged, and a page past the end is the last one', async () => {
    const second = await product.api.visitor.get<CommitmentPage>(`${PLAN}/commitments?size=10&page=2`);
    expect(numbers(second.body)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    const past = await product.api.visitor.get<CommitmentPage>(`${PLAN}/commitments?size=10&page=99`);
    expect(past.body).toMatchObject({ page: 3, size: 10, total: 22 });
  });

  it('answer a faulty or unknown filter with the name of the field, in the language asked for', async () => {
    const answer = await product.api.visitor.get<{ errors: { pointer: string; detail: string }[] }>(
      `${PLAN}/commitments?band=half&size=0&colour=red&lang=en`,
    );
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body.errors.map(({ pointer }) => pointer).sort()).toEqual(['/band', '/colour', '/size']);
    expect(answer.body.errors.find(({ pointer }) => pointer === '/band')?.detail).toBe(
      'Possible values: not_started, limited, significant, completed.',
    );
    expect(await product.api.visitor.get('/plans/nowhere/commitments')).toBeProblem(404, 'resource.not_found');
  });
});

describe('one commitment', () => {
  it('says what is inherited, what is not set, and what is not translated', async () => {
    const { body } = await product.api.visitor.get<Commitment>(`${PLAN}/commitments/1?asOf=2023-07-31&lang=ar`);
    expect(body).toMatchObject({
      number: 1,
      shown: 65,
      start: null,
      end: null,
      titleLang: 'ar',
      problem: { lang: 'fr' },
      previous: null,
      next: 2,
      updates: 7,
      lastUpdateOn: '2023-07-31',
      lastUpdateBy: { key: 'budget' },
      publishedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(body.indicators).toMatchObject([{ number: 1, kind: 'monitoring', measurements: [{ value: '7' }] }]);
    expect(body.title).toBe('تعزيز شفافية الميزانية');
    expect(body.activityList[0]).toMatchObject({
      start: '2021',
      end: '2023',
      datesFrom: 'plan',
      weight: '13',
      percent: '100',
      band: 'completed',
      effectiveOn: '2023-07-31',
    });
  });

  it('is not reported, rather than at 0, on a day before the first report', async () => {
    const { body } = await product.api.visitor.get<Commitment>(`${PLAN}/commitments/1?asOf=2022-01-01`);
    expect(body).toMatchObject({
      rate: '0.00',
      coverage: '0.00',
      lastUpdateOn: null,
      lastUpdateBy: null,
      updates: 0,
      activities: { total: 7, notReported: 7, notStarted: 0 },
    });
    expect(body.activityList[0]).toMatchObject({ percent: null, band: null, effectiveOn: null });
  });

  it('gathers the evidence of its updates, each document once for an activity', async () => {
    const lead = product.api.as('lead-sante@demo.example');
    const { activityList } = (await lead.get<Commitment>(`${PLAN}/commitments/6`)).body;
    const report = (place: number, effectiveOn: string, ...files: string[]) =>
      lead.post(`/activities/${activityList[place]?.id}/updates`, {
        percent: 100,
        effectiveOn,
        note: null,
        achievedActions: [{ text: 'Fait' }],
        difficulties: [],
        evidence: files.map((file) => ({ title: file, url: `https://example.org/${file}` })),
      });
    await report(1, '2023-08-01', 'a.pdf', 'b.pdf');
    await report(1, '2023-09-01', 'a.pdf');
    await report(0, '2023-09-02', 'a.pdf');
    const evidenceOn = async (day: string) =>
      (await product.api.visitor.get<Commitment>(`${PLAN}/commitments/6?asOf=${day}`)).body.evidence.map(
        ({ activity, title, effectiveOn }) => `${activity} ${title} ${effectiveOn}`,
      );
    expect(await evidenceOn('2023-12-31')).toEqual(['1 a.pdf 2023-09-02', '2 a.pdf 2023-09-01', '2 b.pdf 2023-08-01']);
    expect(await evidenceOn('2023-08-31')).toEqual(['2 a.pdf 2023-08-01', '2 b.pdf 2023-08-01']);
    expect(await evidenceOn('2023-07-31')).toEqual([]);
  });

  it('lets its lead report, and nobody else', async () => {
    const mayReport = async (caller: typeof product.api.visitor) =>
      (await caller.get<Commitment>(`${PLAN}/commitments/1`)).body.activityList[0]?.abilities.reportProgress;
    expect(await mayReport(product.api.as('lead-budget@demo.example'))).toBe(true);
    expect(await mayReport(product.api.as('staff@demo.example'))).toBe(true);
    expect(await mayReport(product.api.as('lead-justice@demo.example'))).toBe(false);
    expect(await mayReport(product.api.visitor)).toBe(false);
  });

  it('answers 304 to who already has it, and 404 for an unknown number', async () => {
    const { headers } = await product.api.visitor.get(`${PLAN}/commitments/1`);
    const again = await product.api.visitor.get(`${PLAN}/commitments/1`, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(await product.api.visitor.get(`${PLAN}/commitments/99`)).toBeProblem(404, 'resource.not_found');
  });
});
