import type { ReportModel } from '@iltizam/shared/reports/contract';
import readWorkbook from 'read-excel-file/node';
import { readPdf } from '../../../../test/read-pdf.js';
import { sampleReport } from '../../../../test/sample-report.js';
import { xmlText } from '../../../../test/xml.js';
import { renderFile } from './files.js';
import { partsOf } from './fixed-zip.js';
import { renderDocx, renderStarter } from './office.js';

const PLAN = /82 % du plan est réalisé/;

/** A body whose only commitment is at 65 %, in a plan at 82 %. */
const model = (): ReportModel => {
  const report = sampleReport();
  return {
    ...report,
    scope: { kind: 'institution', key: 'budget', name: 'Budget', planReportedOn: '2023-07-31' },
    plan: { ...report.plan, rate: '82.18', shown: 82 },
  };
};
const seen = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const wordsOf = (xml: string): string => seen(xmlText(xml.replace(/<\/w:p>/g, '\n')));

/** What a cover says: the rate of the commitment, then that of the plan, said to be the plan's and only there. */
const expectCover = (cover: string): void => {
  expect(cover).toContain('65 %');
  expect(cover).toMatch(PLAN);
  expect(cover.match(/82 %/g)).toHaveLength(1);
  expect(cover.indexOf('65 %')).toBeLessThan(cover.search(PLAN));
};

describe('the report of a body leads with its commitments and their rates, not with the plan’s', () => {
  it('as a page', async () => {
    const html = seen((await renderFile(model(), 'html')).bytes.toString());
    const header = html.slice(html.indexOf('<header>'), html.indexOf('</header>'));
    expectCover(header);
    expect(header).not.toContain('class="n"');
    expect(html.indexOf('Taux par engagement</h3>')).toBeLessThan(html.indexOf('Le plan entier</h3>'));
  });

  it('as PDF', async () => {
    const { pages } = readPdf((await renderFile(model(), 'pdf')).bytes);
    expectCover(seen(pages[0] ?? ''));
  }, 60_000);

  it('for Word, in a template of staff too', async () => {
    const documentOf = async (template: Buffer | null): Promise<string> =>
      (await partsOf(await renderDocx(model(), { template }))).get('word/document.xml')?.toString() ?? '';
    const cover = (xml: string): string => wordsOf(xml.slice(0, xml.indexOf('w:pStyle w:val="TOCHeading"')));
    const own = await documentOf(null);
    expectCover(cover(own));
    expect(own).not.toContain('ReportFigure');
    const templated = cover(await documentOf(await renderStarter('fr')));
    expect(templated).toContain('Engagement 1 : 65 %');
    expect(templated).not.toContain('82 %');
  }, 60_000);

  it('as a workbook', async () => {
    const [sheet] = await readWorkbook((await renderFile(model(), 'xlsx')).bytes);
    const labels = sheet?.data.map(([label, value]) => [seen(String(label)), value]) ?? [];
    const at = labels.findIndex(([label]) => String(label).startsWith('Engagement 1'));
    expect(seen(String(labels[at]?.[1]))).toBe('65 %');
    expect(labels.findIndex(([, value]) => value === 82.18)).toBeGreaterThan(at);
    expect(labels.find(([, value]) => value === 82.18)?.[0]).toBe('Le plan entier · Taux exact (%)');
  }, 60_000);
});
