import type { DateComparison } from '@iltizam/shared/dashboards/contract';
import type { DatasetFile } from '@iltizam/shared/exports/contract';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import type { OgpCommitment } from '@iltizam/shared/ogp/contract';
import type { ReportCommitment, ReportModel } from '@iltizam/shared/reports/contract';
import { runningProduct } from '../../../test/product.js';
import { readPdf } from '../../../test/read-pdf.js';
import { labelsFor } from './render/labels.js';
import { partsOf } from './render/fixed-zip.js';

const product = runningProduct({ template: 'demo' });

const PLAN = '/plans/ma-2021-2023';
const DAY = 'asOf=2023-07-31';
const read = async <Body>(path: string): Promise<Body> => (await product.api.visitor.get<Body>(path)).body;

describe('the report of a part of a plan', () => {
  const PARTS: [string, (commitment: ReportCommitment) => boolean][] = [
    ['commitments/3', ({ number }) => number === 3],
    ['axes/2', ({ axis }) => axis === 2],
    ['institutions/budget', ({ institutionKey }) => institutionKey === 'budget'],
  ];

  it.each(PARTS)('says of %s the figures of the whole report, under a seal of its own', async (part, isOf) => {
    for (const lang of LOCALES) {
      const whole = await read<ReportModel>(`${PLAN}/report.json?${DAY}&lang=${lang}`);
      const narrowed = await read<ReportModel>(`${PLAN}/${part}/report.json?${DAY}&lang=${lang}`);
      expect(narrowed.commitments).toEqual(whole.commitments.filter(isOf));
      expect(narrowed.commitments.length).toBeGreaterThan(0);
      expect(narrowed.plan).toEqual(whole.plan);
      expect(narrowed.hash).not.toBe(whole.hash);
      expect(narrowed.title).not.toBe(whole.title);
      const page = await read<string>(`${PLAN}/${part}/report.html?${DAY}&lang=${lang}`);
      expect(page).toContain(narrowed.hash);
      for (const { shown } of narrowed.commitments) expect(page).toContain(String(shown));
    }
  });

  it.each(PARTS)(
    'of %s can be printed, opened in Word and calculated with',
    async (part) => {
      const { hash } = await read<ReportModel>(`${PLAN}/${part}/report.json?${DAY}&lang=fr`);
      const pdf = readPdf(await read<Buffer>(`${PLAN}/${part}/report.pdf?${DAY}&lang=fr`));
      expect(pdf.pages.join('\n')).toContain(hash.slice(0, 12));
      const document = (await partsOf(await read<Buffer>(`${PLAN}/${part}/report.docx?${DAY}&lang=fr`))).get('word/document.xml');
      expect(document?.toString()).toContain(hash);
      expect((await partsOf(await read<Buffer>(`${PLAN}/${part}/report.xlsx?${DAY}&lang=fr`))).has('xl/workbook.xml')).toBe(true);
      expect(await read<string>(`${PLAN}/${part}/report.csv?${DAY}&lang=fr`)).toContain(hash);
    },
    60_000,
  );

  it('is not there for what the plan does not have, nor in another form', async () => {
    for (const path of ['commitments/99/report.json', 'axes/9/report.html', 'institutions/nobody/report.csv', 'axes/1/report.exe'])
      expect(await product.api.visitor.get(`${PLAN}/${path}`)).toBeProblem(404, 'resource.not_found');
  });
});

describe('two days as a document', () => {
  const DAYS = 'from=2023-06-30&to=2023-07-31';

  it.each(LOCALES)(
    'says in %s the rates of the comparison, on the page, in print and in Word',
    async (lang) => {
      const { plan, commitments } = await read<DateComparison>(`${PLAN}/comparison?${DAYS}&lang=${lang}`);
      const page = await read<string>(`${PLAN}/comparison.html?${DAYS}&lang=${lang}`);
      const pdf = readPdf(await read<Buffer>(`${PLAN}/comparison.pdf?${DAYS}&lang=${lang}`));
      expect(pdf).toMatchObject({ lang });
      const printed = pdf.pages.join('\n');
      const document = (await partsOf(await read<Buffer>(`${PLAN}/comparison.docx?${DAYS}&lang=${lang}`)))
        .get('word/document.xml')
        ?.toString();
      for (const { to } of [plan, ...commitments]) {
        const figure = String(Number(to.rate)).replace('.', lang === 'en' ? '.' : ',');
        for (const text of [page, printed, document]) expect(text).toContain(figure);
      }
    },
    60_000,
  );

  it('refuses days the wrong way round, and a plan that is not there', async () => {
    expect(await product.api.visitor.get(`${PLAN}/comparison.html?from=2023-07-31&to=2023-01-01`)).toBeProblem(422, 'request.invalid');
    expect(await product.api.visitor.get(`/plans/nowhere/comparison.pdf?${DAYS}`)).toBeProblem(404, 'resource.not_found');
  });
});

describe('the form of the end of a commitment', () => {
  const FORM = `${PLAN}/commitments/3/ogp`;

  it.each(LOCALES)(
    'says in %s the level of the commitment, and marks what a person must fill in',
    async (lang) => {
      const form = await read<OgpCommitment>(`${FORM}.json?${DAY}&lang=${lang}`);
      expect(form).toMatchObject({ id: null, completion: { level: 'substantial', rate: '72.00' } });
      const { ogp } = labelsFor(lang);
      const page = await read<string>(`${FORM}.html?${DAY}&lang=${lang}`);
      expect(page).toContain(ogp.toFill);
      expect(page).toContain(`<li class="on">`);
      expect(page.slice(page.indexOf('<li class="on">'))).toMatch(new RegExp(`^.*?${ogp.completions.substantial}`));
      expect(readPdf(await read<Buffer>(`${FORM}.pdf?${DAY}&lang=${lang}`)).lang).toBe(lang);
      const document = (await partsOf(await read<Buffer>(`${FORM}.docx?${DAY}&lang=${lang}`))).get('word/document.xml')?.toString();
      expect(document).toContain(ogp.toFill);
    },
    60_000,
  );

  it('gives the levels of every commitment as open data too', async () => {
    const { rows } = await read<DatasetFile>(`${PLAN}/datasets/ogp.json?${DAY}`);
    expect(rows).toHaveLength(22);
    expect(rows[2]).toMatchObject({ ogp_id: null, commitment_number: 3, completion: 'substantial', rate: '72.00' });
  });

  it('is not there for a commitment that the plan does not have', async () => {
    for (const form of ['json', 'html'])
      expect(await product.api.visitor.get(`${PLAN}/commitments/99/ogp.${form}`)).toBeProblem(404, 'resource.not_found');
  });
});
