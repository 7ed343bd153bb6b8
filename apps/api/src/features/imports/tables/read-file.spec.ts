import type { ImportKind } from '@iltizam/shared/imports/contract';
import { strToU8, zipSync } from 'fflate';
import { told } from '../words/words.js';
import { readFileHere } from './read-file.js';
import type { ReadTables } from './reading.js';

type Parts = Record<string, string>;

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetXml = (rows: string, after = ''): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`;
const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook of one sheet, with what a test says instead. */
const workbook = (rows: string, more: Parts = {}, after = '', name = 'Axes'): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': '<Types/>',
          '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
          'xl/workbook.xml': `<workbook xmlns:r="${RELS}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
          'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>',
          'xl/worksheets/sheet1.xml': sheetXml(rows, after),
          ...more,
        }).map(([path, content]) => [path, strToU8(content)]),
      ),
    ),
  );

const HEADER = `<row r="1">${text('A1', 'plan')}${text('B1', 'axis_number')}${text('C1', 'title_fr')}</row>`;
const row = (number: number, cells = `<c r="B${number}"><v>${number}</v></c>${text(`C${number}`, 'Axe')}`): string =>
  `<row r="${number}">${text(`A${number}`, 'essai')}${cells}</row>`;

const read = (content: Buffer | string, kind: ImportKind = 'plan', name = 'axes.xlsx'): Promise<ReadTables> =>
  readFileHere({ name, content: Buffer.from(content) }, kind, { encoding: null, separator: null });
const csv = (content: Buffer | string, name = 'axes.csv'): Promise<ReadTables> => read(content, 'plan', name);
const codes = ({ messages }: ReadTables): string[] =>
  messages.map(({ code, at }) => [code, at.row, at.column].filter((part) => part !== null).join(' '));

const AXES = 'plan,axis_number,title_fr\r\nessai,1,Axe\r\n';

describe('a file that is no table', () => {
  const compound = (name: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(name, 'utf16le')]);
  const bomb = (): Buffer =>
    Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/a.xml': new Uint8Array(30_000_000) }, { level: 9 }));

  test.each<[string, () => Buffer | string, string]>([
    ['empty', () => '', 'empty'],
    ['larger than 20 MB', () => Buffer.alloc(20_000_001, 32), 'tooLarge'],
    ['a workbook behind a password', () => compound('EncryptedPackage'), 'passworded'],
    ['a workbook of the old kind', () => compound('Workbook'), 'oldWorkbook'],
    ['another document of the office', () => compound('WordDocument'), 'notSpreadsheet'],
    ['a page', () => '<!doctype html><table>', 'notSpreadsheet'],
    ['a PDF', () => '%PDF-1.7', 'notSpreadsheet'],
    ['cut off', () => workbook(HEADER).subarray(0, 400), 'damaged'],
    ['spoilt inside', () => workbook(HEADER, { 'xl/worksheets/sheet1.xml': '<worksheet><row' }), 'damaged'],
    ['an archive without tables', () => Buffer.from(zipSync({ 'a.txt.exe': strToU8('x') })), 'notSpreadsheet'],
    ['a bomb', bomb, 'unpacksTooLarge'],
    ['with macros', () => workbook(HEADER, { 'xl/vbaProject.bin': 'x' }), 'macros'],
    [
      'with an entity of another file',
      () =>
        workbook('', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>' }),
      'entities',
    ],
    ['with an entity that nobody declared', () => workbook(`<row r="1">${text('A1', '&e;')}</row>`), 'entities'],
  ])('is named: %s', async (_, content, code) => {
    const answer = await read(content());
    expect(answer).toMatchObject({ rows: [], messages: [{ code, severity: 'error' }] });
  });

  test('costs nothing for the cells that it says to have', async () => {
    const far = text('XFD1048576', 'loin');
    const answer = await read(workbook(`${HEADER}${row(2)}<row r="1048576">${far}</row>`, {}, '<dimension ref="A1:XFD1048576"/>'));
    expect(answer.rows).toHaveLength(1);
    expect(codes(answer)).toEqual(['outsideColumns 1048576 XFD']);
  });

  test('has too many rows', async () => {
    expect(codes(await csv(`plan,axis_number\n${'essai,1\n'.repeat(100_001)}`))).toEqual(['tooManyRows']);
  });

  describe('a text that is written once and named by many cells', () => {
    const citing = (characters: number, rows: number, name = 'Axes'): Buffer =>
      workbook(
        HEADER + Array.from({ length: rows }, (_, index) => row(index + 2, `<c r="C${index + 2}" t="s"><v>0</v></c>`)).join(''),
        {
          'xl/sharedStrings.xml': `<sst><si><t>${'abcdefghij'.repeat(characters / 10)}</t></si></sst>`,
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r3" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
          // what cannot be packed, so that the others may be packed well
          'pad.bin': Array.from({ length: 30_000 }, (_, index) => String.fromCodePoint(256 + ((index * 7919) % 50_000))).join(''),
        },
        '',
        name,
      );

    test.each<[string, () => Buffer, string[]]>([
      ['in one cell, longer than anything people write', () => citing(250_010, 1), ['longCell 2 C']],
      ['in cells that are too much together', () => citing(200_000, 200), ['tooManyCharacters 151 C']],
    ])('%s', async (_, content, expected) => {
      const answer = await read(content());
      expect([answer.rows, codes(answer)]).toEqual([[], expected]);
    });

    test('as the name of their sheet', async () => {
      const { rows } = await read(workbook(HEADER + row(2), {}, '', 'Axes du plan '.repeat(1000)));
      expect(rows.map(({ sheet }) => sheet.length)).toEqual([120]);
    });
  });

  test('is an archive of tables that together have too many rows', async () => {
    const half = strToU8(`plan,axis_number\n${'essai,1\n'.repeat(60_000)}`);
    expect(codes(await csv(Buffer.from(zipSync({ 'axes.csv': half, 'commitments.csv': half }, { level: 0 })), 'a.zip'))).toEqual([
      'tooManyRows',
    ]);
  });
});

describe('a workbook', () => {
  test('gives typed rows with their places', async () => {
    const answer = await read(workbook(HEADER + row(2) + row(5)));
    expect(answer).toEqual({
      rows: [
        { table: 'axes', sheet: 'Axes', row: 2, cells: { plan: 'essai', axis_number: 2, title_fr: 'Axe' } },
        { table: 'axes', sheet: 'Axes', row: 5, cells: { plan: 'essai', axis_number: 5, title_fr: 'Axe' } },
      ],
      messages: [],
    });
  });

  test('knows headers in every language, with a title above, accents or not', async () => {
    const header = `<row r="3">${text('A3', 'الخطة')}${text('B3', ' AXE *')}${text('C3', 'titre  (Francais)')}${text('D3', 'Titre (arabe)')}</row>`;
    const answer = await read(workbook(`<row r="1">${text('A1', 'Les axes du plan')}</row>${header}${row(4)}`, {}, '', 'ⵉⴳⵍⵍⵓⵙⵏ'));
    expect(answer).toMatchObject({
      rows: [{ table: 'axes', row: 4, cells: { plan: 'essai', axis_number: 4, title_fr: 'Axe', title_ar: null } }],
      messages: [],
    });
  });

  test.each<[string, string, string, string[]]>([
    ['a formula', `${HEADER}${row(2, '<c r="B2"><f>1+1</f><v>2</v></c>')}`, '', ['formula 2 axis_number']],
    ['an error', `${HEADER}${row(2, '<c r="B2" t="e"><v>#N/A</v></c>')}`, '', ['errorCell 2 axis_number']],
    ['no number', `${HEADER}${row(2, text('B2', 'un'))}`, '', ['integer 2 axis_number']],
    ['an empty cell', `${HEADER}${row(2, text('C2', 'Axe'))}`, '', ['required 2 axis_number']],
    ['the same twice', HEADER + row(2, '<c r="B2"><v>1</v></c>') + row(7, '<c r="B7"><v>1</v></c>'), '', ['twiceRow 7']],
    ['no column of the key', `<row r="1">${text('A1', 'plan')}${text('C1', 'title_fr')}</row>`, '', ['missingColumn 1 axis_number']],
    [
      'a column twice',
      `<row r="1">${text('A1', 'plan')}${text('B1', 'axis_number')}${text('C1', 'Axe')}</row>${row(2)}`,
      '',
      ['twiceColumn 1 Axe'],
    ],
    [
      'an unknown column',
      `${HEADER.replace('</row>', `${text('D1', 'titel_ar')}${text('E1', 'Couleur')}</row>`)}${row(2)}`,
      '',
      ['unknownColumn 1 titel_ar', 'unknownColumn 1 Couleur'],
    ],
    ['a merged header', HEADER + row(2), '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>', ['mergedHeader 1']],
    ['merged cells', HEADER + row(2), '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>', ['mergedCells 2']],
    ['no rows', HEADER, '', ['noRows']],
  ])('tells of %s', async (_, rows, after, expected) => {
    expect(codes(await read(workbook(rows, {}, after)))).toEqual(expected);
  });

  test('whose sheets are of something else', async () => {
    expect(codes(await read(workbook(`<row r="1">${text('A1', 'Recettes')}</row>`, {}, '', 'Budget')))).toEqual([
      'unknownSheet',
      'noTable',
    ]);
  });

  test('keeps days and percentages as they are shown', async () => {
    const header = ['plan', 'commitment_number', 'activity_number', 'update_number', 'percent', 'effective_on']
      .map((name, index) => text(`${'ABCDEF'[index]}1`, name))
      .join('');
    const cells = `<c r="B2"><v>1</v></c><c r="C2"><v>1</v></c><c r="D2"><v>1</v></c><c r="E2" s="2"><v>0.655</v></c><c r="F2" s="1"><v>45540</v></c>`;
    const answer = await read(workbook(`<row r="1">${header}</row>${row(2, cells)}`, {}, '', 'updates'));
    expect(answer).toMatchObject({ rows: [{ cells: { percent: '65.5', effective_on: '2024-09-05' } }], messages: [] });
  });
});

describe('a file of comma-separated values', () => {
  const arabic = 'plan;axis_number;title_ar\r\nessai;1;المحور الأول\r\n';
  const to1256 = (source: string): Buffer => {
    const decoder = new TextDecoder('windows-1256');
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
    return Buffer.from(source.split('').map((character) => bytes.get(character) ?? 63));
  };

  test.each<[string, () => Buffer | string, string, string[]]>([
    ['commas', () => AXES, 'Axe', []],
    ['semicolons', () => AXES.replaceAll(',', ';'), 'Axe', []],
    ['tabs', () => AXES.replaceAll(',', '\t'), 'Axe', []],
    ['the separator said as Excel does', () => `sep=;\n${AXES.replaceAll(',', ';')}`, 'Axe', []],
    ['UTF-8 with its mark', () => `\ufeff${AXES.replace('Axe', 'Équité')}`, 'Équité', []],
    ['UTF-16 LE', () => Buffer.from(`\ufeff${AXES.replace('Axe', 'Équité')}`, 'utf16le'), 'Équité', []],
    ['UTF-16 BE', () => Buffer.from(`\ufeff${AXES.replace('Axe', 'Équité')}`, 'utf16le').swap16(), 'Équité', []],
    ['UTF-16 without its mark', () => Buffer.from(AXES, 'utf16le'), 'Axe', []],
    ['windows-1252', () => Buffer.from(AXES.replace('Axe', 'Équité é'), 'latin1'), 'Équité é', ['encodingGuessed']],
    ['blank lines', () => AXES.replace('essai', '\r\n,,\r\nessai'), 'Axe', []],
    ['line breaks and quotes in a cell', () => AXES.replace('Axe', '"Un ""mot""\nsuivi"'), 'Un "mot"\nsuivi', []],
    ['a guarded formula', () => AXES.replace('Axe', "'=1+1"), '=1+1', []],
    ['an apostrophe that guards nothing', () => AXES.replace('Axe', "'Aïn"), "'Aïn", []],
  ])('with %s', async (_, content, title, messages) => {
    const answer = await csv(content());
    expect(answer.rows).toMatchObject([{ cells: { plan: 'essai', axis_number: 1, title_fr: title } }]);
    expect(codes(answer)).toEqual(messages);
  });

  test('in windows-1256 is read as Arabic', async () => {
    const answer = await csv(to1256(arabic));
    expect(answer.rows).toMatchObject([{ cells: { title_ar: 'المحور الأول' } }]);
    expect(answer.messages).toMatchObject([{ code: 'encodingGuessed', facts: { encoding: 'windows-1256' } }]);
  });

  test('in two encodings is refused at the first line that is not like the others', async () => {
    const mixed = Buffer.concat([Buffer.from(AXES.replace('Axe', 'Équité')), Buffer.from('essai,2,Équité\r\n', 'latin1')]);
    expect(codes(await csv(mixed))).toEqual(['mixedEncodings 3']);
  });

  test.each([
    ['a quotation mark that is not closed', AXES.replace('Axe', '"Axe'), 'quotes'],
    ['a row with a duplicate', `${AXES}essai,1,Autre\r\n`, 'twiceRow 3'],
    ['an error of a spreadsheet', AXES.replace('Axe', '#REF!'), 'errorCell 2 title_fr'],
  ])('tells of %s', async (_, content, code) => {
    expect(codes(await csv(content)).map((one) => (one.startsWith('quotes') ? 'quotes' : one))).toEqual([code]);
  });

  test('in an archive is a table each', async () => {
    const zip = zipSync({
      'axes.csv': strToU8(AXES),
      'organismes.csv': strToU8('institution_key,sector,name_fr\nfinances,Société civile,Finances\n'),
      'datapackage.json': strToU8('{}'),
    });
    const answer = await read(Buffer.from(zip), 'plan', 'plan.zip');
    expect(answer).toMatchObject({
      rows: [{ table: 'axes' }, { table: 'institutions', cells: { sector: 'civil_society' } }],
      messages: [],
    });
  });

  test('of another name is known by its columns, and a file of people by what it was brought in as', async () => {
    expect((await csv(AXES, 'Classeur1.csv')).rows).toMatchObject([{ table: 'axes' }]);
    const people = await read('email,person_name,language,role\nA@example.org,Une Personne,français,Chef de projet\n', 'people', 'x.csv');
    expect(people).toMatchObject({
      rows: [{ table: 'people', cells: { email: 'a@example.org', language: 'fr', role: 'lead' } }],
      messages: [],
    });
  });
});

test('a message is written in the language of its reader', async () => {
  const { messages } = await csv(AXES.replace(',1,', ',un,'));
  const [message] = messages;
  expect(message && told(message, 'fr')).toEqual({
    code: 'integer',
    severity: 'error',
    at: { sheet: 'axes', row: 2, column: 'axis_number' },
    found: 'un',
    text: 'Ce n’est pas un nombre entier, par exemple 7.',
  });
  expect(message && told(message, 'ar').text).toBe('هذا ليس عددا صحيحا، مثلا 7.');
});

test.each<[string, Buffer]>([
  ['a workbook', workbook(`${HEADER}${row(2, `<c r="B2"><v>1</v></c>${text('C2', 'A_x0000_B_xD800_C')}`)}`, {}, '', 'Ax_x')],
  ['UTF-16', Buffer.from('\ufeffplan,axis_number,title_fr\nessai,1,A\0B\ud800C\n', 'utf16le')],
])('what no database holds shows as lost: in %s', async (_what, content) => {
  const { rows } = await read(content, 'plan', 'axes.csv');
  expect(rows[0]?.cells).toMatchObject({ title_fr: 'A\ufffdB\ufffdC' });
});
