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

  it('isolates figures in a right-to-left text', () => {
    expect(new Format(labels, 'ar', 'rtl').number('82.18')).toBe('\u206682,18\u2069');
  });

  it('says that a date is not set', () => {
    expect(french.period(null, null)).toBe('Non fixées');
    expect(french.period(null, '2023')).toBe('non fixée – 2023');
  });

  it('never reads a value as a phrase', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });
});
