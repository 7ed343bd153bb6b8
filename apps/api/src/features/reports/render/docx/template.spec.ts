import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { sampleReport } from '../../../../../test/sample-report.js';
import { xmlFault, xmlText } from '../../../../../test/xml.js';
import { type Parts, partsOf } from '../fixed-zip.js';
import { renderDocx, renderStarter } from '../office.js';
import { placeholdersIn } from './placeholders.js';

const zipped = (parts: Parts): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of parts) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
};

/** The starter as somebody's Word made it: `edit` changes a part. */
const edited = async (part: string, edit: (xml: string) => string): Promise<Buffer> => {
  const parts = await partsOf(await renderStarter('fr'));
  return zipped(parts.set(part, Buffer.from(edit(parts.get(part)?.toString() ?? ''))));
};

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

describe('the report in a template of staff', () => {
  let parts: Parts;
  let document: string;
  beforeAll(async () => {
    const template = await edited(DOCUMENT, (xml) => xml.replace('{{period}}', '{{ period }} – service émetteur'));
    parts = await partsOf(await renderDocx(sampleReport(']]> & 👍'), { template }));
    document = parts.get(DOCUMENT)?.toString() ?? '';
  }, 60_000);

  it('keeps what they wrote and fills in the rest', () => {
    expect(xmlText(document)).toContain('2021 – 2023 – service émetteur');
    expect(xmlText(document)).toContain('Rapport d’auto-évaluation');
    for (const [, content] of parts) expect(content.includes('{{')).toBe(false);
    expect(
      [...parts].filter(([name, content]) => /header\d+\.xml$/.test(name) && content.includes('Rapport d’auto-évaluation')),
    ).toHaveLength(1);
  });

  it('has the whole report, in XML that opens', () => {
    expect([1, 3].map((level) => document.match(new RegExp(`w:val="Heading${level}"`, 'g'))?.length)).toEqual([7, 4]);
    expect(document.match(/<w14:checkbox>/g)).toHaveLength(16);
    const faults = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, content]) => [name, xmlFault(content.toString())]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });

  it('is the same file for the same report and template', async () => {
    const template = await renderStarter('fr');
    expect((await renderDocx(sampleReport(), { template })).equals(await renderDocx(sampleReport(), { template }))).toBe(true);
  }, 60_000);

  it('takes the styles of a template made in French, where the first heading is called Titre1, and brings those that it lacks', async () => {
    const template = await edited(STYLES, (xml) =>
      xml.replaceAll('"Heading1"', '"Titre1"').replace(/<w:style [^>]*w:styleId="ReportPart"[\s\S]*?<\/w:style>/, ''),
    );
    const french = await partsOf(await renderDocx(sampleReport(), { template }));
    const [text, styles] = [DOCUMENT, STYLES].map((name) => french.get(name)?.toString() ?? '');
    expect(text?.match(/w:pStyle w:val="Titre1"/g)).toHaveLength(7);
    expect(text).not.toContain('w:val="Heading1"');
    expect(styles?.match(/w:styleId="ReportPart"/g)).toHaveLength(1);
    expect(styles).not.toContain('w:styleId="Heading1"');
    expect(xmlFault(styles ?? '')).toBeNull();
  }, 60_000);
});

describe('the placeholders of a template', () => {
  const paragraph = (...runs: string[]): string =>
    `<w:p><w:pPr/>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
  const of = (body: string, header = ''): ReturnType<typeof placeholdersIn> =>
    placeholdersIn(
      new Map([
        ['word/document.xml', Buffer.from(body)],
        ['word/header1.xml', Buffer.from(header)],
      ]),
    );

  it('are found where Word cut them into pieces, with spaces, and in headers', () => {
    expect(of(paragraph('{{ti', 'tle', '}} ici') + paragraph('{{ body }}'), paragraph('{{date}}'))).toEqual({
      found: ['title', 'date', 'body'],
      bodyAlone: true,
    });
  });

  it.each([
    ['words beside it', paragraph('Voici {{body}}'), ''],
    ['in the header only', paragraph('x'), paragraph('{{body}}')],
    ['nowhere', paragraph('{{ bodies }}'), ''],
  ])('the body does not stand alone: %s', (_, body, header) => {
    expect(of(body, header).bodyAlone).toBe(false);
  });
});
