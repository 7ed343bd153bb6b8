import type { ReportModel } from '@iltizam/shared/reports/contract';
import { directionOf, LOCALES } from '@iltizam/shared/kernel/locale';
import { runningProduct } from '../../../test/product.js';
import { readPdf } from '../../../test/read-pdf.js';
import { viewOf } from './render/view.js';

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

  it.each(LOCALES)(
    'says in %s the figures of the plan, in data, on the page and in print',
    async (lang) => {
      const query = `?asOf=2023-07-31&lang=${lang}`;
      const { body } = await product.api.visitor.get<ReportModel>(`${REPORT}.json${query}`);
      expect(body).toMatchObject({ lang, dir: directionOf(lang), schema: 'iltizam-report/2', plan: { rate: '82.18', shown: 82 } });
      const { axes, commitments } = viewOf(body);
      const percents = (items: readonly { rate: { shown: string } }[]): number[] =>
        items.map(({ rate }) => Number(/\d+/.exec(rate.shown)?.[0]));
      const tables = [...percents(axes), ...percents(commitments)];
      expect(tables).toEqual([...body.axes, ...body.commitments].map(({ shown }) => shown));

      const page = (await product.api.visitor.get<string>(`${REPORT}.html${query}`)).body;
      expect(
        [...page.matchAll(/<td class="num"><b>[^<]*?(\d+)[^<]*?%[^<]*?<\/b>/g)].map(([, figure]) => Number(figure)).slice(0, tables.length),
      ).toEqual(tables);

      const pdf = (await product.api.visitor.get<Buffer>(`${REPORT}.pdf${query}`)).body;
      const read = readPdf(pdf);
      expect(read).toMatchObject({ lang, outline: { depth: 3 } });
      // 7 parts, 5 axes, 3 kinds of rate, 22 commitments, 4 annexes, 147 activities
      expect(read.outline.titles).toHaveLength(188);
      // a receipt has the first ÷; the tables of rates stand before it
      const figures = [
        ...read.pages
          .slice(
            0,
            read.pages.findIndex((text) => text.includes('÷')),
          )
          .join('\n')
          .matchAll(/(\d+)[\s\u00a0\u202f]?%/g),
      ].map(([, figure]) => Number(figure));
      expect(figures.slice(-tables.length)).toEqual(tables);
    },
    60_000,
  );

  it('can be searched in Arabic: phrases are found whole, and the words of the titles with few exceptions', async () => {
    const query = '?asOf=2023-07-31&lang=ar';
    const { commitments } = (await product.api.visitor.get<ReportModel>(`${REPORT}.json${query}`)).body;
    const text = readPdf((await product.api.visitor.get<Buffer>(`${REPORT}.pdf${query}`)).body).pages.join('\n');
    // the library tells the words of a line from left to right
    for (const phrase of ['تعزيز شفافية الميزانية', 'تحسين الحكامة الطبية', 'إحداث بوابة وطنية للنزاهة'])
      expect(text).toContain(phrase.split(' ').reverse().join(' '));
    const words = commitments.flatMap(({ title }) => title.match(/[\u0621-\u064a]{3,}/g) ?? []);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => text.includes(word)).length / words.length).toBeGreaterThan(0.9);
  }, 60_000);

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
