import type { Column } from '../portable/columns.js';
import { cellValue, type FileCell } from './values.js';

const column = (type: Column['type'], more: Partial<Column> = {}): Column => ({
  name: 'x',
  type,
  required: false,
  values: null,
  language: null,
  field: 'x',
  ...more,
});
const typed = (text: string): FileCell => ({ kind: 'text', text, verbatim: false });
const number = (value: number, share = false): FileCell => ({ kind: 'number', value, text: String(value), share });
const LABELS = new Map([['non entamee', 'draft']]);
const read = (type: Column['type'], cell: FileCell, more: Partial<Column> = {}): unknown => {
  const answer = cellValue(cell, column(type, more), LABELS);
  return answer.ok ? (answer.note === undefined ? answer.value : [answer.value, answer.note]) : { fault: answer.fault };
};

describe('a number', () => {
  test.each([
    ['13', '13'],
    ['13,50', '13.50'],
    ['13.50', '13.50'],
    ['1 600', '1600'],
    ['12\u202f833,5', '12833.5'],
    ['12\u00a0833', '12833'],
    ["1'428'574", '1428574'],
    ['1.428.574,25', '1428574.25'],
    ['1,428,574.25', '1428574.25'],
    ['1,428,574', '1428574'],
    ['-3,5', '-3.5'],
    ['−3', '-3'],
    ['١٢٫٥', '12.5'],
    ['۱۲٬۸۳۳', '12833'],
    ['\u200f12', '12'],
    ['13.125', '13.125'],
    ['0,125', '0.125'],
    ['1,234', ['1.234', 'ambiguousNumber']],
    ['12 83', { fault: 'decimal' }],
    ['1,23,456', { fault: 'decimal' }],
    ['1e5', { fault: 'decimal' }],
    ['environ 12', { fault: 'decimal' }],
    ['', null],
    ['  ', null],
  ])('%j', (text, value) => {
    expect(read('decimal', typed(text))).toEqual(value);
  });

  test.each([
    [0.1 + 0.2, '0.3'],
    [13, '13'],
    [1e21, { fault: 'decimal' }],
  ])('the cell %d', (value, expected) => {
    expect(read('decimal', number(value))).toEqual(expected);
  });

  test.each<[FileCell, unknown]>([
    [typed('85 %'), '85'],
    [typed('٨٥٪'), '85'],
    [typed('65,5'), '65.5'],
    [typed('100'), '100'],
    [typed('101'), { fault: 'percent' }],
    [typed('-1'), { fault: 'percent' }],
    [typed('12,345'), { fault: 'percent' }],
    [number(0.85, true), '85'],
    [number(0.07, true), '7'],
    [number(85), '85'],
    [number(1.5, true), { fault: 'percent' }],
  ])('%j of percent', (cell, value) => {
    expect(read('percent', cell)).toEqual(value);
  });

  test.each([
    ['integer', '7', 7],
    ['integer', '٧', 7],
    ['integer', '7,0', 7],
    ['integer', '7,5', { fault: 'integer' }],
    ['integer', '-7', { fault: 'integer' }],
    ['days', '7,5', 7.5],
    ['days', '0', { fault: 'days' }],
    ['days', '7,2', { fault: 'days' }],
    ['integers', '10, 18 ; ٢٤', '10; 18; 24'],
    ['integers', 'M10', { fault: 'integers' }],
  ] as const)('%s %j', (type, text, value) => {
    expect(read(type, typed(text))).toEqual(value);
  });
});

describe('a date', () => {
  test.each([
    ['2024-09-05', '2024-09-05'],
    ['2024/9/5', '2024-09-05'],
    ['25/09/2024', '2024-09-25'],
    ['25.09.2024', '2024-09-25'],
    ['٢٥/٠٩/٢٠٢٤', '2024-09-25'],
    ['05/09/2024', ['2024-09-05', 'dayFirst']],
    ['03/04/2024', ['2024-04-03', 'dayFirst']],
    ['05/05/2024', '2024-05-05'],
    ['09/25/2024', { fault: 'date' }],
    ['5/9/24', { fault: 'date' }],
    ['5 septembre 2024', '2024-09-05'],
    ['1er août 2024', '2024-08-01'],
    ['Septembre 2024', '2024-09'],
    ['sept. 2024', '2024-09'],
    ['September 5, 2024', '2024-09-05'],
    ['5th of September 2024', '2024-09-05'],
    ['5 شتنبر 2024', '2024-09-05'],
    ['شتنبر ٢٠٢٤', '2024-09'],
    ['سبتمبر 2024', '2024-09'],
    ['غشت 2023', '2023-08'],
    ['كانون الثاني 2024', '2024-01'],
    ['ⵖⵓⵛⵜ 2024', '2024-08'],
    ['09/2024', '2024-09'],
    ['2024-09', '2024-09'],
    ['2024-Q3', '2024-Q3'],
    ['T3 2024', '2024-Q3'],
    ['2024 T3', '2024-Q3'],
    ['3e trimestre 2024', '2024-Q3'],
    ['1er trimestre de 2024', '2024-Q1'],
    ['الربع الثالث 2024', '2024-Q3'],
    ['2024', '2024'],
    ['45540', ['2024-09-05', 'serial']],
    ['2024-09-05T00:00:00Z', '2024-09-05'],
    ['2024-02-30', { fault: 'date' }],
    ['31/04/2024', { fault: 'date' }],
    ['2024-13', { fault: 'date' }],
    ['bientôt', { fault: 'date' }],
    ['1970-01-01', [null, 'epoch']],
    ['01/01/1970', [null, 'epoch']],
    ['1998', { fault: 'tooEarly' }],
    ['3024', { fault: 'date' }],
  ])('%j', (text, value) => {
    expect(read('partial_date', typed(text))).toEqual(value);
  });

  test('a cell that spreadsheets keep as a day', () => {
    expect(read('date', { kind: 'date', text: '2024-09-05' })).toBe('2024-09-05');
  });

  test('must be a day where one is asked for, and cannot be the zero of a clock where it must be there', () => {
    expect(read('date', typed('2024-09'))).toEqual({ fault: 'dayNeeded' });
    expect(read('date', typed('1970-01-01'), { required: true })).toEqual({ fault: 'tooEarly' });
  });

  test.each([
    ['2024-09-05T10:00:00.000Z', '2024-09-05T10:00:00.000Z'],
    ['2024-09-05T10:00:00+01:00', '2024-09-05T09:00:00.000Z'],
    ['2024-09-05', '2024-09-05T00:00:00.000Z'],
    ['2024-09-31T10:00:00.000Z', { fault: 'instant' }],
    ['hier', { fault: 'instant' }],
  ])('the instant %j', (text, value) => {
    expect(read('date_time', typed(text))).toEqual(value);
  });
});

describe('a word', () => {
  test.each<[Column['type'], string, unknown, Partial<Column>?]>([
    ['boolean', 'Oui', true],
    ['boolean', 'نعم', true],
    ['boolean', 'ⵓⵀⵓ', false],
    ['boolean', '0', false],
    ['boolean', 'peut-être', { fault: 'boolean' }],
    ['code', 'draft', 'draft', { values: ['draft'] }],
    ['code', 'Non  Entamée', 'draft', { values: ['draft'] }],
    ['code', 'non entamée', { fault: 'code' }, { values: ['other'] }],
    ['language', 'Français', 'fr'],
    ['language', 'العربية', 'ar'],
    ['language', 'de', { fault: 'language' }],
    ['slug', 'ma-2021-2023', 'ma-2021-2023'],
    ['slug', 'Finances', { fault: 'slug' }],
    ['keys', 'finances,sante\ninterieur', 'finances; sante; interieur'],
    ['keys', 'Ministère des finances', { fault: 'keys' }],
    ['link', 'https://example.org/a', 'https://example.org/a'],
    ['link', 'ttps://example.org', { fault: 'link' }],
    ['link', 'javascript:alert(1)', { fault: 'link' }],
    ['email', 'A.B@Example.org', 'a.b@example.org'],
    ['email', 'a b@example', { fault: 'email' }],
    ['country', 'ESP', 'ES'],
    ['country', 'XX', { fault: 'country' }],
    ['json', '{"weight":"3"}', '{"weight":"3"}'],
    ['json', '{"sql":"3"}', { fault: 'json' }],
    ['markdown', '[x](ftp://y)', { fault: 'markdown' }],
    ['text', '  outer  ', 'outer'],
    ['text', '', { fault: 'required' }, { required: true }],
  ])('%s %j', (...[type, text, value, more]) => {
    expect(read(type, typed(text), more)).toEqual(value);
  });

  test('keeps its spaces when it was guarded, and may then be empty', () => {
    expect(read('text', { kind: 'text', text: ' ', verbatim: true })).toBe(' ');
    expect(read('text', { kind: 'text', text: '', verbatim: true }, { required: true })).toBe('');
  });
});
