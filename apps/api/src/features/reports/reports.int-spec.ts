import type { ReportModel } from '@iltizam/shared/reports/contract';
import { directionOf, type Locale, LOCALES } from '@iltizam/shared/kernel/locale';
import { runningProduct } from '../../../test/product.js';
import { type ReadPdf, readPdf } from '../../../test/read-pdf.js';

const product = runningProduct({ template: 'demo' });

const REPORT = '/plans/ma-2021-2023/report';
const addressOf = (form: 'json' | 'html' | 'pdf', lang: Locale): string => `${REPORT}.${form}?asOf=2023-07-31&lang=${lang}`;
const model = async (lang: Locale = 'fr'): Promise<ReportModel> =>
  (await product.api.visitor.get<ReportModel>(addressOf('json', lang))).body;

/** The rates of axes and commitments as integers for people, in the order of the tables. */
const ratesOf = ({ axes, commitments }: ReportModel): (number | null)[] => [...axes, ...commitments].map(({ shown }) => shown);

const PHRASES = {
  fr: ['Renforcement de la transparence budgétaire', 'Mécanismes de suivi', 'Couverture (part du poids déclarée)'],
  ar: ['تعزيز شفافية الميزانية', 'تحسين الحكامة الطبية', 'إحداث بوابة وطنية للنزاهة'],
};

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

  it.each(LOCALES)('says in %s the figures of the plan, as data and on the page', async (lang) => {
    const report = await model(lang);
    expect(report).toMatchObject({ lang, dir: directionOf(lang), schema: 'iltizam-report/2', plan: { rate: '82.18', shown: 82 } });
    const tables = ratesOf(report);
    const page = await product.api.visitor.get<string>(addressOf('html', lang));
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.body).toContain(report.hash);
    const figures = [...page.body.matchAll(/<td class="num"><b>[^<]*?(\d+)[^<]*?%[^<]*?<\/b>/g)].map(([, figure]) => Number(figure));
    expect(figures.slice(0, tables.length)).toEqual(tables);
  });

  describe.each(['fr', 'ar'] as const)('in print, in %s', (lang) => {
    let report: ReportModel;
    let read: ReadPdf;
    let kind: string | null;

    beforeAll(async () => {
      report = await model(lang);
      const pdf = await product.api.visitor.get<Buffer>(addressOf('pdf', lang));
      kind = pdf.headers.get('content-type');
      read = readPdf(pdf.body);
    }, 60_000);

    it('has the figures of the plan in its tables', () => {
      // a receipt has the first ÷; the tables of rates stand before it
      const rates = read.pages.slice(
        0,
        read.pages.findIndex((text) => text.includes('÷')),
      );
      const tables = ratesOf(report);
      const figures = [...rates.join('\n').matchAll(/(\d+)[\s\u00a0\u202f]?%/g)].map(([, figure]) => Number(figure));
      expect(figures.slice(-tables.length)).toEqual(tables);
    });

    it('has its language and a bookmark for each part', () => {
      expect(kind).toBe('application/pdf');
      expect(read).toMatchObject({ lang, outline: { depth: 3 } });
      // 7 parts, 5 axes, 3 kinds of rate, 22 commitments, 4 annexes, 147 activities
      expect(read.outline.titles).toHaveLength(188);
    });

    it('can be searched: phrases are found whole, and the words of the titles with few exceptions', () => {
      const text = read.pages.join('\n');
      // of a line of Arabic the library tells the words from left to right
      for (const phrase of PHRASES[lang]) expect(text).toContain(lang === 'ar' ? phrase.split(' ').reverse().join(' ') : phrase);
      const words = report.commitments.flatMap(({ title }) => title.match(/\p{L}{4,}/gu) ?? []);
      expect(words.length).toBeGreaterThan(80);
      expect(words.filter((word) => text.includes(word)).length / words.length).toBeGreaterThan(0.9);
    });
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
