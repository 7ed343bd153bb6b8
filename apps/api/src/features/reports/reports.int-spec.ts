import type { ReportModel } from '@iltizam/shared/reports/contract';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

const REPORT = '/plans/ma-2021-2023/report';
const model = async (): Promise<ReportModel> => (await product.api.visitor.get<ReportModel>(`${REPORT}.json?asOf=2023-07-31&lang=fr`)).body;

describe('the self-assessment report', () => {
  it('says the figures of the dashboard, with receipts that sum to them', async () => {
    const report = await model();
    expect(report.plan).toMatchObject({ rate: '82.18', shown: 82, publishedRate: { rate: '82.00' }, activities: { total: 147 } });
    expect(report.axes.map(({ rate }) => rate)).toEqual(['88.10', '76.33', '82.33', '62.75', '100.00']);
    expect(report.commitments).toHaveLength(22);
    for (const { activities, rate } of report.commitments) {
      const cents = activities.reduce((sum, { contribution }) => sum + Math.round(Number(contribution ?? 0) * 100), 0);
      expect(cents).toBe(Math.round(Number(rate) * 100));
    }
  });

  it('has the same seal for the same facts, another one after a new fact about the past', async () => {
    const { hash } = await model();
    expect((await model()).hash).toBe(hash);
    const [{ id } = { id: 0 }] = await product.rows<{ id: number }>('select min(id) as id from activity');
    const staff = product.api.as('staff@demo.example');
    await staff.post(`/activities/${id}/updates`, {
      percent: 80,
      effectiveOn: '2023-07-30',
      note: 'Antérieur à la dernière mise à jour : sans effet sur le taux',
    });
    expect((await model()).hash).toBe(hash);
    await staff.post(`/activities/${id}/updates`, { percent: 80, effectiveOn: '2023-07-31' });
    expect((await model()).hash).not.toBe(hash);
  });

  it('is the same in HTML and in typeset PDF', async () => {
    const { plan, hash } = await model();
    const html = await product.api.visitor.get<string>(`${REPORT}.html?asOf=2023-07-31&lang=fr`);
    expect(html.headers.get('content-type')).toMatch(/^text\/html/);
    expect(html.body).toContain(hash);
    expect(html.body).toContain(String(plan.shown));
    const pdf = await product.api.visitor.get<Buffer>(`${REPORT}.pdf?asOf=2023-07-31&lang=fr`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.body.includes('/Outlines')).toBe(true);
  }, 60_000);

  it('counts the comments of its day as the day ends in Morocco', async () => {
    const published = async (): Promise<number> => (await model()).annexes.comments.published;
    const before = await published();
    for (const at of ['2023-07-31T22:59:00Z', '2023-07-31T23:01:00Z'])
      await product.rows(
        `insert into comment (commitment_id, body, language, state, posted_at, version) select min(id), 'Merci.', 'fr', 'published', $1, 1 from commitment`,
        [at],
      );
    expect((await published()) - before).toBe(1);
  });

  it('does not exist for an unknown plan', async () => {
    for (const form of ['json', 'html', 'pdf'])
      expect(await product.api.visitor.get(`/plans/nowhere/report.${form}`)).toBeProblem(404, 'resource.not_found');
  });
});
