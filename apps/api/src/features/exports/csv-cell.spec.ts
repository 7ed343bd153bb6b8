import { safeCell } from './csv-cell.js';

describe('safeCell', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tx',
    '\rx',
    ' =1',
    '   @x',
    '\n-x',
    "=cmd|' /C calc'!A0",
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\u00a0=1',
    '-',
    '+212 5',
    '--1',
  ])('puts an apostrophe before %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(['-12.50', '-3', '0', '82.18', 'Publier = informer', 'a-b', 'الالتزام', '', '2023-07-31', '2023-Q3', ';=1'])(
    'leaves %j as it is',
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );
});
