import type { ReportModel } from '@iltizam/shared/reports/contract';
import { sampleReport } from '../../../../../test/sample-report.js';
import { xmlFault, xmlText } from '../../../../../test/xml.js';
import { partsOf } from '../fixed-zip.js';
import { renderDocx } from '../office.js';
import { viewOf } from '../view.js';
import { segments } from './text-runs.js';

const HOSTILES: [string, string][] = [
  ['markup', `]]> </w:t></w:r> <script> & " ' {{body}} {{title}}`],
  ['emoji and direction marks', 'Bravo 👩‍👩‍👧 ⁨isolé⁩ \u200fعربي\u200e'],
  ['a very long text', `${'mot '.repeat(2500)}fin`],
  ['the start of a formula', '=1+1 @SUM(A1) -2'],
];

const partsText = async (model: ReportModel): Promise<Map<string, string>> => {
  const parts = await partsOf(await renderDocx(model));
  return new Map([...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, content]) => [name, content.toString()]));
};

const documentOf = async (model: ReportModel): Promise<string> => (await partsText(model)).get('word/document.xml') ?? '';

const paragraphsOf = (document: string): string[] =>
  [...document.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([text]) => xmlText(text)).join(''),
  );

const count = (document: string, sought: RegExp): number => document.match(sought)?.length ?? 0;

const arabic = (): ReportModel => ({ ...sampleReport('خطة العمل 2021-2023: 82%'), lang: 'ar', dir: 'rtl' });

const MACHINE_KEYS = new Set(['labels', 'lang', 'headingLang', 'textLang', 'dir', 'id', 'band', 'asOf', 't', 'title']);

/** Every text that the view wants read, wherever it stands. */
const textsOf = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return MACHINE_KEYS.has(key) && key !== 'title' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => (name === 'labels' ? [] : textsOf(member, name)));
};

describe('the report as a Word document', () => {
  let parts: Map<string, string>;
  let document: string;
  beforeAll(async () => {
    parts = await partsText(sampleReport());
    document = parts.get('word/document.xml') ?? '';
  }, 60_000);

  it('is made of XML that opens', () => {
    for (const [name, content] of parts) expect([name, xmlFault(content)]).toEqual([name, null]);
  });

  it('has the headings of the model, and a table of contents made from them', () => {
    // 7 parts; 1 axis, 3 kinds of rate, 1 commitment, 3 annexes; 4 activities
    expect([1, 2, 3].map((level) => count(document, new RegExp(`w:pStyle w:val="Heading${level}"`, 'g')))).toEqual([7, 9, 4]);
    expect(document).toMatch(/TOC \\h \\o &quot;1-2&quot;/);
    for (const id of ['Heading1', 'Heading2', 'Heading3']) expect(parts.get('word/styles.xml')).toContain(`w:styleId="${id}"`);
  });

  it('has four boxes for each activity: one ticked, none where nothing was reported', () => {
    const [, ...activities] = document.split('w:val="Heading3"');
    const ticked = (activity: string): number => count(activity, /<w14:checked w14:val="(1|true)"/g);
    expect(activities.map((activity) => [count(activity, /<w14:checkbox>/g), ticked(activity)])).toEqual([
      [4, 1],
      [4, 1],
      [4, 0],
      [4, 1],
    ]);
  });

  it('loses no text', () => {
    const read = paragraphsOf(document).join('\n');
    for (const text of textsOf(viewOf(sampleReport()))) expect(read).toContain(text);
  });

  it('has its seal and the number of each page below', () => {
    const footer = [...parts].find(([name, content]) => name.startsWith('word/footer') && content.includes('PAGE'))?.[1] ?? '';
    expect(footer).toContain('NUMPAGES');
    expect(xmlText(footer)).toContain(sampleReport().hash.slice(0, 12));
  });

  it('links to its own parts and to the web, never to a script', () => {
    const anchors = [...document.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
    const bookmarks = new Set([...document.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g)].map(([, name]) => name));
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors) expect(bookmarks).toContain(anchor);
    const links = parts.get('word/_rels/document.xml.rels');
    expect(links).toContain('https://exemple.example/rapport.pdf');
    expect(links).not.toContain('javascript:');
  });

  it('repeats the head of its tables', () => {
    // by band, by axis, by commitment, receipt, indicators, comments
    expect(count(document, /<w:tblHeader\/>/g)).toBe(6);
  });

  it('says its title, its language and its day', () => {
    const core = parts.get('docProps/core.xml');
    for (const said of ['<dc:title>Rapport d’auto-évaluation</dc:title>', '<dc:language>fr-FR<', '2023-07-31T00:00:00Z'])
      expect(core).toContain(said);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR" w:bidi="ar-MA"/>');
  });

  it('draws a chart that Word can edit, with its figures and what it says', () => {
    const chart = parts.get('word/charts/chart1.xml');
    expect(chart).toContain('65\u00a0%');
    expect(chart).toContain('<c:v>65.37</c:v>');
    expect(document).toContain('descr="Graphique à barres, taux par axe\u00a0: Transparence 65\u00a0%."');
  });

  it('draws no chart of a plan without axes', async () => {
    const without = await partsText({ ...sampleReport(), axes: [] });
    expect([...without.keys()].filter((name) => name.includes('chart'))).toEqual([]);
    expect(xmlFault(without.get('word/document.xml') ?? '')).toBeNull();
  }, 60_000);

  it('is the same file for the same model', async () => {
    expect((await renderDocx(sampleReport())).equals(await renderDocx(sampleReport()))).toBe(true);
  }, 60_000);

  it.each(HOSTILES)(
    'keeps %s as it is',
    async (_, text) => {
      const hostile = await partsText(sampleReport(text));
      for (const [name, content] of hostile) expect([name, xmlFault(content)]).toEqual([name, null]);
      expect(paragraphsOf(hostile.get('word/document.xml') ?? '')).toContain(text);
    },
    60_000,
  );

  it('drops what XML cannot hold', async () => {
    const hostile = await documentOf(sampleReport('avant\u0000\u0007\ud800\uffffaprès'));
    expect(xmlFault(hostile)).toBeNull();
    expect(hostile).toMatch(/avant\ufffd*après/);
  }, 60_000);

  it('marks a passage in another language with its language and direction', () => {
    const passage = document.slice(document.indexOf('جمعية المثال') - 200, document.indexOf('جمعية المثال'));
    expect(passage).toContain('<w:rtl/>');
    expect(passage).toContain('w:bidi="ar-MA"');
  });
});

describe('the report as a Word document in Arabic', () => {
  let document: string;
  let names: string[];
  beforeAll(async () => {
    const parts = await partsText(arabic());
    names = [...(await partsOf(await renderDocx(arabic()))).keys()];
    document = parts.get('word/document.xml') ?? '';
  }, 60_000);

  it('goes from right to left: paragraphs, tables and runs', () => {
    const own = [...document.matchAll(/<w:p>[\s\S]*?<\/w:p>/g)].map(([paragraph]) => paragraph);
    expect(own.filter((paragraph) => paragraph.includes('<w:bidi/>')).length).toBeGreaterThan(own.length * 0.9);
    expect(count(document, /<w:bidiVisual\/>/g)).toBe(count(document, /<w:tbl>/g));
    expect(document).toMatch(/<w:rtl\/>[^<]*<w:lang w:bidi="ar-MA"\/><\/w:rPr><w:t xml:space="preserve">خطة العمل 2021-2023: 82%/);
  });

  it('carries its chart as a picture, because programs mirror the figures of a chart', () => {
    expect(names.some((name) => name.startsWith('word/charts/'))).toBe(false);
    expect(names.filter((name) => /^word\/media\/.*\.(svg|png)$/.test(name))).toHaveLength(2);
  });

  it('gives every line height as a multiple, never as an exact height', () => {
    expect(document).not.toMatch(/w:line="\d+"(?![^>]*w:lineRule="auto")/);
  });
});

describe('segments', () => {
  it.each([
    ['Le plan (2021)', 'other', ['Le plan (2021)']],
    ['خطة 2021 العمل', 'arabic', ['خطة 2021 العمل']],
    ['خطة OGP 2023', 'arabic', ['خطة ', 'OGP', ' 2023']],
    ['Voir: خطة.', 'other', ['Voir: ', 'خطة', '.']],
    ['بصمة 12ab34', 'arabic', ['بصمة ', '12ab34']],
    ['نسبة \u206682%\u2069', 'arabic', ['نسبة ', '\u206682%\u2069']],
    ['ⴰⴷⵓⵔ fr', 'other', ['ⴰⴷⵓⵔ', ' fr']],
    ['', 'other', []],
  ] as const)('%j', (text, base, pieces) => {
    expect(segments(text, base).map(({ text: piece }) => piece)).toEqual(pieces);
  });
});
