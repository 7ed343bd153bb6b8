import type { PastReading } from '@iltizam/shared/past-reports/contract';
import { readPastText } from '@iltizam/shared/past-reports/detect-kind';
import { INVENTED_REPORT } from '@iltizam/shared/past-reports/invented-report.fixture';
import { plainText } from '@iltizam/shared/past-reports/passages';
import { strToU8, zipSync } from 'fflate';
import { printedDocx, printedPdf } from '../../../../test/printed-report.js';
import { fontFiles } from '../../reports/render/fonts.js';
import { sourceReading, sourceText } from './source-text.js';

/** What a report says, without where it says it. */
const factsOf = ({ title, rank, period, reportDate, ratesAsOf, globalRate, axes, commitments }: PastReading) => ({
  head: { title, rank, period, reportDate, ratesAsOf, globalRate, axes },
  commitments: commitments.map((one) => ({
    head: [one.number, one.axis, one.title, one.body, one.publishedRate],
    texts: [one.problem, one.solution, one.expectedResult].map((passages) => plainText(passages)),
    activities: one.activities.map(({ number, title: name, band, actions }) => ({ number, name, band, actions: plainText(actions) })),
    indicators: one.indicators.map(({ name, printed, value, unit }) => ({ name, printed, value, unit })),
  })),
});

const PLAIN = INVENTED_REPORT;
const document = (body: string): Buffer =>
  Buffer.from(
    zipSync({
      'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
      'word/styles.xml': strToU8(
        '<w:styles xmlns:w="w"><w:style w:styleId="Liste"><w:numPr><w:numId w:val="1"/></w:numPr></w:style></w:styles>',
      ),
      'word/numbering.xml': strToU8(
        `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Activité %1 :"/></w:lvl>
         <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
      ),
    }),
  );
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const LONG = 'Le catalogue des bibliothèques est ouvert à tous les lecteurs.';

/** A PDF of one page with this in its content and its trailer. */
const pdf = (content: string, trailer = ''): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>>>endobj\n` +
      `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\ntrailer<</Root 1 0 R ${trailer}>>\n%%EOF`,
    'latin1',
  );
const LOCKED = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<00><00>]`;

describe('a printed report', () => {
  it('says the same as a PDF as it says as a text', async () => {
    const read = await sourceText('pdf', printedPdf(PLAIN, fontFiles()));
    expect(factsOf(readPastText(read))).toEqual(factsOf(readPastText(PLAIN)));
  });
  it('says the same as a Word document', async () => {
    const read = await sourceText('docx', await printedDocx(PLAIN));
    expect(factsOf(readPastText(read))).toEqual(factsOf(readPastText(PLAIN)));
  });
});

describe('a Word document', () => {
  it.each<[string, string, string]>([
    [
      'lists',
      paragraph(run('A'), '<w:pStyle w:val="Liste"/>') + paragraph(run('B'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
      'Activité 3 : A\n  - B',
    ],
    ['what was taken out', paragraph(`<w:del><w:r><w:delText>x</w:delText></w:r></w:del>${run('gardé')}`), 'gardé'],
    [
      'boxes that are controls',
      paragraph(
        `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('X')}</w:sdtContent></w:sdt>${run(' Complétée')}`,
      ),
      '☒ Complétée',
    ],
    [
      'boxes of older forms',
      paragraph(
        `<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>${run(' Complétée')}`,
      ),
      '☒ Complétée',
    ],
    ['signs of a font', paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run(' Non entamée')}`), '☐ Non entamée'],
    [
      'rows of tables, a table within one',
      `<w:tbl><w:tr><w:tc>${paragraph(run('Problématique'))}</w:tc><w:tc>${paragraph(run('Un'))}<w:tbl><w:tr><w:tc>${paragraph(run('Deux'))}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      'Problématique\tUn\n\tDeux',
    ],
    [
      'the edge of a page, once',
      paragraph(`${run('A')}<w:r><w:br w:type="page"/></w:r>`) + paragraph(`<w:r><w:lastRenderedPageBreak/></w:r>${run('B')}`),
      'A\fB',
    ],
    [
      'the second drawing of the same',
      paragraph(`${run('A')}<mc:AlternateContent><mc:Fallback>${run('A')}</mc:Fallback></mc:AlternateContent>`),
      'A',
    ],
  ])('is read with %s', async (_, body, expected) => {
    const read = await sourceText('docx', document(paragraph(run(LONG)) + body));
    expect(read.replace(/^[^.]*\.[\n\f]+/u, '')).toBe(expected);
  });
});

it('keeps columns apart and lines of a PDF together, and leaves out what stands askew', async () => {
  const at = (x: number, y: number, text: string): string => `1 0 0 1 ${x} ${y} Tm (${text}) Tj `;
  const content = `BT /F 10 Tf ${at(50, 700, 'Solution')}${at(200, 705, 'Ouvrir les salles le soir')}${at(200, 693, 'et le dimanche matin.')}${at(50, 640, 'Plus bas')}0 1 -1 0 20 100 Tm (FILIGRANE) Tj ET`;
  expect((await sourceText('pdf', pdf(content))).split('\n')).toEqual([
    'Solution                 Ouvrir les salles le soir',
    '                         et le dimanche matin.',
    '',
    'Plus bas',
  ]);
});

describe('a file is refused', () => {
  it.each<[string, 'pdf' | 'docx', () => Buffer, string]>([
    ['a PDF with a password', 'pdf', () => pdf('BT ET', LOCKED), 'document.protected'],
    ['a PDF that is cut off', 'pdf', () => Buffer.from('%PDF-1.7\n1 0 obj<<'), 'document.unreadable'],
    ['a PDF of pictures', 'pdf', () => pdf('0 0 100 100 re f'), 'past_report.no_text'],
    [
      'Word with a password',
      'docx',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'document.protected',
    ],
    ['an older Word', 'docx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'document.unreadable'],
    ['another archive', 'docx', () => Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'document.unreadable'],
    ['one that is cut off', 'docx', () => document('').subarray(0, 200), 'document.unreadable'],
    [
      'one with a document type',
      'docx',
      () => Buffer.from(zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY e "e">]><x/>') })),
      'document.unreadable',
    ],
    [
      'one with a program',
      'docx',
      () => Buffer.from(zipSync({ 'word/document.xml': strToU8('<x/>'), 'word/vbaProject.bin': strToU8('x') })),
      'document.macros',
    ],
    [
      'one that unpacks to far more',
      'docx',
      () => Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(50_000_000) })),
      'document.archive_unsafe',
    ],
    ['one of pictures', 'docx', () => document(paragraph('')), 'past_report.no_text'],
  ])('%s', async (_, kind, content, code) => {
    await expect(sourceText(kind, content())).rejects.toMatchObject({ code });
  });
  it('when it takes too long', async () => {
    await expect(sourceText('pdf', pdf('BT ET'), 0)).rejects.toMatchObject({ code: 'past_report.too_heavy' });
  });
});

describe('what a text says', () => {
  it('is read in a process of its own, as the library reads it', async () => {
    expect(await sourceReading(PLAIN)).toEqual(readPastText(PLAIN));
  });
  it('is not read for longer than a report takes', async () => {
    await expect(sourceReading(PLAIN, 0)).rejects.toMatchObject({ code: 'past_report.too_heavy' });
  });
});
