import type { Locale } from '@iltizam/shared/kernel/locale';
import { sampleReport } from '../../../../test/sample-report.js';
import { partsOf } from '../render/fixed-zip.js';
import { renderDocx, renderStarter } from '../render/office.js';
import { reachesOut } from './reaching-out.js';
import { inspectedTemplate } from './template-process.js';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const AWAY = 'https://ailleurs.example/x';
const relation = (type: string, more: string): string =>
  `<Relationships><Relationship Id="r1" Type="${TYPES}${type}" ${more}/></Relationships>`;
const asked = (files: Record<string, string | Buffer>): Promise<boolean> =>
  reachesOut(new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])));

const RELS = 'word/_rels/document.xml.rels';
const external = (type: string): string => relation(type, `Target="${AWAY}" TargetMode="External"`);

describe('a template reaches out', () => {
  it.each<[string, Record<string, string>]>([
    ['by a linked template', { [RELS]: external('attachedTemplate') }],
    [
      'by one whose kind is also said inside another attribute',
      { [RELS]: relation('attachedTemplate', `x:y=' Type="a/hyperlink"' Target="${AWAY}" TargetMode="External"`) },
    ],
    [
      'by one whose kind is said twice',
      { [RELS]: relation('attachedTemplate', `x:Type="${TYPES}hyperlink" Target="${AWAY}" TargetMode="External"`) },
    ],
    [
      'by a kind of link that only looks like one',
      { [RELS]: `<Relationship Id="r1" Type="a/hyperlink" Target="${AWAY}" TargetMode="External"/>` },
    ],
    ['by a mode that nobody knows', { [RELS]: relation('image', `Target="${AWAY}" TargetMode="external"`) }],
    ['by an inner target that is an address', { [RELS]: relation('image', `Target="${AWAY}"`) }],
    ['by a page of the web', { [RELS]: relation('aFChunk', 'Target="x.html"') }],
    ['by an object of another program', { [RELS]: relation('oleObject', 'Target="embeddings/x.bin"') }],
    ['in a part of relations in capitals', { 'word/_rels/document.xml.RELS': external('image') }],
    ['by a link that draws', { [RELS]: external('hyperlink'), 'word/document.xml': '<w><a:blip x:link="a" r:link="r1"/></w>' }],
    ['by a picture with an address', { 'word/header1.xml': `<v:imagedata src="${AWAY}"/>` }],
    ['by a field', { 'word/document.xml': '<w:fldSimple w:instr="INCLUDETEXT x"/>' }],
    ['by a field in pieces', { 'word/document.xml': '<a><w:instrText>INCLUDE</w:instrText><w:instrText>PICTURE "x"</w:instrText></a>' }],
    ['by a field with an entity', { 'word/document.xml': '<w:instrText> INCLUDEPIC&#84;URE "x" </w:instrText>' }],
    ['by a field in CDATA', { 'word/document.xml': '<w:instrText><![CDATA[INCLUDEPICTURE "x"]]></w:instrText>' }],
    ['by a field of another prefix', { 'word/document.xml': '<z:instrText>INCLUDEPICTURE "x"</z:instrText>' }],
    ['by a field that another field spells', { 'word/document.xml': '<w:instrText>QUOTE "INCLUDEPIC" TURE "x"</w:instrText>' }],
    ['by a text that is called a picture', { 'word/media/a.png': '<w:instrText>DDE x</w:instrText>' }],
  ])('%s', async (_, files) => {
    expect(await asked(files)).toBe(true);
  });
});

describe('a template stays within itself', () => {
  it.each<[string, Record<string, string | Buffer>]>([
    ['with links to follow', { [RELS]: external('hyperlink'), 'word/document.xml': '<w:hyperlink r:id="r1"/>' }],
    ['with numbers of pages', { 'word/footer1.xml': '<a><w:instrText>PAGE</w:instrText><w:fldSimple w:instr="NUMPAGES"/></a>' }],
    ['with pictures', { [RELS]: relation('image', 'Target="media/a.png"'), 'word/media/a.png': Buffer.from('89504e470d0a1a0a', 'hex') }],
    [
      'with kinds of the strict form',
      { [RELS]: '<Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="styles.xml"/>' },
    ],
  ])('%s', async (_, files) => {
    expect(await asked(files)).toBe(false);
  });

  it.each<Locale>(['fr', 'ar', 'en', 'zgh'])('as the one to start from in %s', async (lang) => {
    expect(await reachesOut(await partsOf(await renderStarter(lang)))).toBe(false);
  });

  it('as the platform’s own report with its fonts, chart and workbook', async () => {
    expect(await reachesOut(await partsOf(await renderDocx(sampleReport())))).toBe(false);
  });
});

it.each<[string, Record<string, string | Buffer>]>([
  ['relations in UTF-16', { [RELS]: Buffer.from(`\ufeff${external('attachedTemplate')}`, 'utf16le') }],
  ['a text in UTF-16 without a mark', { 'word/document.xml': Buffer.from('<w:instrText>DDE x</w:instrText>', 'utf16le') }],
  ['a text in UTF-16 that is called a picture', { 'word/media/a.png': Buffer.from('\ufeff<w:instrText>DDE x</w:instrText>', 'utf16le') }],
  ['another encoding', { 'word/document.xml': '<?xml version="1.0" encoding="UTF-7"?><w/>' }],
  ['a document type', { 'word/document.xml': '<!DOCTYPE w><w/>' }],
  ['relations without an end', { [RELS]: '<Relationship '.repeat(80_000) }],
])('%s are not read', async (_, files) => {
  await expect(asked(files)).rejects.toMatchObject({ name: 'UnreadableFile' });
});

describe('a process of its own', () => {
  it('looks a template through', async () => {
    const { found, bodyAlone } = (await inspectedTemplate(await renderStarter('fr'))) as { found: string[]; bodyAlone: boolean };
    expect([found.length, bodyAlone]).toEqual([9, true]);
  });
  it('tells that it is none', async () => {
    expect(await inspectedTemplate(Buffer.from('PK'))).toEqual({ fault: 'document.unreadable' });
  });
  it('has no longer than it may take', async () => {
    await expect(inspectedTemplate(Buffer.from('PK'), 0)).rejects.toMatchObject({ code: 'report_template.unusable' });
  });
});
