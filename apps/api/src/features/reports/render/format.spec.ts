import { directionOf } from '@iltizam/shared/kernel/locale';
import { Format } from './format.js';
import { fill, labelsFor } from './labels.js';

const labels = labelsFor('fr');
const french = new Format(labels, 'fr', 'ltr');

describe('figures and dates in words', () => {
  it.each([
    ['2021', '2021'],
    ['2024-Q3', '3e trimestre 2024'],
    ['2024-09', 'septembre 2024'],
    ['2024-09-01', '1er septembre 2024'],
    ['2024-09-05', '5 septembre 2024'],
  ])('prints %s as precisely as it is known', (date, words) => {
    expect(french.date(date)).toBe(words);
  });

  it('dates an instant in Morocco', () => {
    expect(french.instant('2023-07-31T23:30:00.000Z')).toBe('1er août 2023');
  });

  it.each([
    ['82.18', '82,18\u00a0%'],
    ['100.00', '100\u00a0%'],
    ['0.50', '0,5\u00a0%'],
    [null, 'sans taux'],
  ])('prints %s percent', (value, words) => {
    expect(french.percent(value)).toBe(words);
  });

  it.each([
    ['0.18', '+0,18 point'],
    ['-2.50', '−2,5 points'],
    ['0.00', '0 point'],
  ])('prints a difference of %s', (value, words) => {
    expect(french.difference(value)).toBe(words);
  });

  it.each([
    ['en', '2024-Q3', 'Q3 2024', '82.18', '82.18%', '1,234.5'],
    ['ar', '2024-Q3', 'الربع الثالث من 2024', '82.18', '\u206682,18%\u2069', '\u20661.234,5\u2069'],
    ['zgh', '2024-Q3', 'ⴰⴽⵕⴰⴹⵢⵓⵔ 3 ⵏ 2024', '82.18', '82,18\u00a0%', '1\u00a0234,5'],
    ['fr', '2024-09-01', '1er septembre 2024', '100.00', '100\u00a0%', '1\u202f234,5'],
    ['ar', '2023-08-05', '5 غشت 2023', '0.50', '\u20660,5%\u2069', '\u20661.234,5\u2069'],
    ['zgh', '2023-07-31', '31 ⵢⵓⵍⵢⵓⵣ 2023', '0.50', '0,5\u00a0%', '1\u00a0234,5'],
  ] as const)('writes in %s: %s as %s, %s as %s, and thousands as %s', (lang, date, words, rate, percent, thousands) => {
    const format = new Format(labelsFor(lang), lang, directionOf(lang));
    expect([format.date(date), format.percent(rate), format.number('1234.50')]).toEqual([words, percent, thousands]);
  });

  it.each([
    ['ar', '2.00', '\u2066+2\u2069 نقطتان'],
    ['ar', '5.00', '\u2066+5\u2069 نقط'],
    ['ar', '-11.00', '\u2066−11\u2069 نقطة'],
    ['en', '1.00', '+1 point'],
    ['zgh', '1.00', '+1 ⵏ ⵜⵏⵇⵇⵉⵟ'],
    ['zgh', '0.37', '+0,37 ⵏ ⵜⵏⵇⵇⵉⴹⵉⵏ'],
  ] as const)('counts points in %s: %s', (lang, value, words) => {
    expect(new Format(labelsFor(lang), lang, directionOf(lang)).difference(value)).toBe(words);
  });

  it('says that a date is not set', () => {
    expect(french.period(null, null)).toBe('Non fixées');
    expect(french.period(null, '2023')).toBe('non fixée – 2023');
  });

  it('never reads a value as a phrase', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });
});
