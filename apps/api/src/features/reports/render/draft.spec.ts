import { buffer } from 'node:stream/consumers';
import type { ReportFormat } from '@iltizam/shared/editions/contract';
import { directionOf, type Locale, LOCALES } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import readWorkbook from 'read-excel-file/node';
import { ZipFile } from 'yazl';
import { readPdf } from '../../../../test/read-pdf.js';
import { sampleReport } from '../../../../test/sample-report.js';
import { xmlFault, xmlText } from '../../../../test/xml.js';
import type { Draft } from './draft-view.js';
import { renderFile } from './files.js';
import { type Parts, partsOf } from './fixed-zip.js';
import { renderDocx, renderStarter } from './office.js';
import { viewOf } from './view.js';

const DRAFT: Draft = { number: 3, remarksUntil: '2026-12-15' };
const MARK = 'Projet de rapport n° 3 · remarques jusqu’au 15 décembre 2026';
const NOTE = 'Ce document est un projet, pas le rapport définitif.';
const TITLE = 'Projet – Rapport d’auto-évaluation';

const sampleIn = (lang: Locale): ReportModel => ({ ...sampleReport(), lang, dir: directionOf(lang) });
const seen = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ');
const bytesOf = async (format: ReportFormat, draft: Draft | null): Promise<Buffer> =>
  (await renderFile(sampleReport(), format, { draft })).bytes;
const textIn = (parts: Parts, name: RegExp): string[] =>
  [...parts].filter(([part]) => name.test(part)).map(([, content]) => seen(xmlText(content.toString())));

const zipped = (parts: Parts): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of parts) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
};

describe('the files of a draft', () => {
  it.each(['pdf', 'pdfa'] as const)(
    'say so on every page and in the title of %s',
    async (format) => {
      const { title, pages } = readPdf(await bytesOf(format, DRAFT));
      expect(seen(title ?? '')).toBe(TITLE);
      expect(pages.length).toBeGreaterThan(3);
      for (const page of pages) expect(seen(page)).toContain(MARK);
      expect(seen(pages[0] ?? '')).toContain(NOTE);
    },
    60_000,
  );

  it('say so on the cover, in the header and in the title of Word', async () => {
    const parts = await partsOf(await bytesOf('docx', DRAFT));
    for (const said of [MARK, NOTE, TITLE]) expect(textIn(parts, /document\.xml$/)[0]).toContain(said);
    expect(textIn(parts, /header\d+\.xml$/).filter((text) => text.includes(MARK))).toHaveLength(1);
    expect(textIn(parts, /core\.xml$/)[0]).toContain(TITLE);
  }, 60_000);

  it.each([
    ['that has headers', (xml: string) => xml],
    ['that has none', (xml: string) => xml.replace(/<w:headerReference[^>]*\/>/g, '')],
    ['whose section says nothing', (xml: string) => xml.replace(/<w:sectPr[\s\S]*<\/w:sectPr>/, '<w:sectPr/>')],
  ])(
    'say so on every page of a template %s',
    async (_, edit) => {
      const starter = await partsOf(await renderStarter('fr'));
      const template = await zipped(
        starter.set('word/document.xml', Buffer.from(edit(starter.get('word/document.xml')?.toString() ?? ''))),
      );
      const parts = await partsOf(await renderDocx(sampleReport(), { template, draft: DRAFT }));
      const document = parts.get('word/document.xml')?.toString() ?? '';
      const relations = new Map(
        [...(parts.get('word/_rels/document.xml.rels')?.toString() ?? '').matchAll(/<Relationship [^>]*>/g)].map(([one]) => [
          /Id="([^"]+)"/.exec(one)?.[1],
          /Target="([^"]+)"/.exec(one)?.[1],
        ]),
      );
      const headers = [...document.matchAll(/<w:headerReference[^>]*>/g)].map(([one]) => relations.get(/r:id="([^"]+)"/.exec(one)?.[1]));
      expect(headers).toHaveLength(3);
      for (const header of headers) expect(seen(xmlText(parts.get(`word/${header}`)?.toString() ?? ''))).toContain(MARK);
      for (const said of [MARK, NOTE]) expect(seen(xmlText(document))).toContain(said);
      const written = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
      expect(written.filter(([, content]) => xmlFault(content.toString()) !== null)).toEqual([]);
      expect((await renderDocx(sampleReport(), { template })).includes('header-draft')).toBe(false);
    },
    60_000,
  );

  it('say so at the head of the page, in its title and on paper', async () => {
    const html = seen((await bytesOf('html', DRAFT)).toString());
    expect(html).toContain(`<p class="draft"><b>${MARK}</b></p>`);
    for (const said of [`<title>${TITLE}`, `<h1>${TITLE}`, NOTE, `@top-center{content:"${MARK}"`]) expect(html).toContain(said);
  });

  it('say so in the first sheet of the workbook', async () => {
    const [first] = await readWorkbook(await bytesOf('xlsx', DRAFT));
    expect(first?.data.slice(0, 2).map((row) => row.map((cell) => seen(String(cell))))).toEqual([
      ['Rapport d’auto-évaluation', TITLE],
      [MARK, NOTE],
    ]);
  }, 60_000);

  it.each(['json', 'csv'] as const)('are the model alone in %s', async (format) => {
    expect(await bytesOf(format, DRAFT)).toEqual(await bytesOf(format, null));
  });

  it('say no day before they are published, and nothing when they are final', async () => {
    expect(seen(viewOf(sampleReport(), { ...DRAFT, remarksUntil: null }).draft?.mark ?? '')).toBe('Projet de rapport n° 3');
    expect((await bytesOf('html', null)).toString()).not.toMatch(/class="draft"|Projet/);
  });

  it.each(LOCALES)('say so in %s, with the number and the day', (lang) => {
    const { title, draft, labels } = viewOf(sampleIn(lang), DRAFT);
    expect(title).not.toBe(sampleReport().title);
    for (const said of ['3', '15', '2026']) expect(draft?.mark).toContain(said);
    expect(draft?.note).toBe(labels.draft.note);
  });
});
