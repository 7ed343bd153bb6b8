import {
  dateInMorocco,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatShort,
  formatSigned,
  wholePercent,
  wholePoints,
} from './format.js';

describe('dates', () => {
  test.each([
    ['2023-07-31', 'fr', '31 juillet 2023'],
    ['2023-07-01', 'fr', '1er juillet 2023'],
    ['2023-07', 'fr', 'juillet 2023'],
    ['2023-Q3', 'fr', '3e trimestre 2023'],
    ['2023', 'fr', '2023'],
    ['2023-08-05', 'ar', '5 غشت 2023'],
    ['2023-05', 'ar', 'ماي 2023'],
    ['2023-12', 'ar', 'دجنبر 2023'],
    ['2023-07-31', 'en', '31 July 2023'],
    ['2023-Q1', 'ar', 'الربع الأول من 2023'],
    ['2023-07-31', 'zgh', '31 ⵢⵓⵍⵢⵓⵣ 2023'],
    ['2023-08', 'zgh', 'ⵖⵓⵛⵜ 2023'],
    ['2023-Q3', 'zgh', 'ⴰⴽⵕⴰⴹⵢⵓⵔ 3 ⵏ 2023'],
  ] as const)('%s in %s is "%s"', (value, language, words) => {
    expect(formatDate(value, language)).toBe(words);
  });

  test('an instant is the day and hour it was in Morocco', () => {
    expect(dateInMorocco('2023-07-31T23:30:00.000Z')).toBe('2023-08-01');
    expect(formatDateTime('2023-07-31T13:32:00.000Z', 'fr')).toBe('31 juillet 2023 à 14\u00a0h\u00a032');
  });
});

describe('numbers', () => {
  test.each([
    ['82.18', 'fr', '82,18'],
    ['82.18', 'ar', '82,18'],
    ['82.18', 'en', '82.18'],
    ['1057', 'fr', '1\u202f057'],
    ['12345.50', 'fr', '12\u202f345,50'],
    ['12345.50', 'ar', '12.345,50'],
    ['12345.50', 'zgh', '12\u202f345,50'],
    ['-3.20', 'fr', '\u22123,20'],
  ] as const)('%s in %s is "%s", in Latin digits', (value, language, words) => {
    expect(formatNumber(value, language)).toBe(words);
  });

  test('useless zeros are left out where nothing is added up', () => {
    expect(formatShort('13.00', 'fr')).toBe('13');
    expect(formatShort('12.50', 'fr')).toBe('12,5');
    expect(formatShort('100', 'fr')).toBe('100');
  });

  test('a percent takes the space of its language', () => {
    expect(formatPercent('82.00', 'fr')).toBe('82\u202f%');
    expect(formatPercent('82.50', 'zgh')).toBe('82,5\u202f%');
    expect(formatPercent(82, 'ar')).toBe('\u206682%\u2069');
  });

  test('a change carries its sign', () => {
    expect(formatSigned('7.00', 'fr')).toBe('+7');
    expect(formatSigned('-3', 'fr')).toBe('\u22123');
    expect(formatSigned('0.00', 'fr')).toBe('0');
  });

  test.each([
    ['8.50', 9],
    ['-8.49', 8],
    ['0.20', 1],
    ['0.00', 0],
  ])('%s is %i whole points', (value, points) => {
    expect(wholePoints(value)).toBe(points);
  });

  test.each([
    ['99.60', 99],
    ['82.50', 83],
    ['0.20', 1],
    ['100.00', 100],
  ])('%s is shown as %i percent', (value, percent) => {
    expect(wholePercent(value)).toBe(percent);
  });
});
