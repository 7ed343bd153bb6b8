import { CLDR } from './cldr.generated.js';
import { LOCALES } from './locale.js';

test('Arabic has the month names of the Maghreb, not those of the Middle East', () => {
  expect(CLDR.ar.months.slice(4)).toEqual(['ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر']);
});

test('Tamazight is written in Tifinagh', () => {
  expect(CLDR.zgh.months.slice(6, 9)).toEqual(['ⵢⵓⵍⵢⵓⵣ', 'ⵖⵓⵛⵜ', 'ⵛⵓⵜⴰⵏⴱⵉⵔ']);
  for (const name of CLDR.zgh.months) expect(name).toMatch(/^\p{Script=Tifinagh}+$/u);
});

test.each(LOCALES)('%s has twelve months, each its own', (locale) => {
  expect(new Set(CLDR[locale].months).size).toBe(12);
});

test.each([
  ['fr', ',', '\u202f', '\u00a0%'],
  ['ar', ',', '.', '%'],
  ['en', '.', ',', '%'],
  ['zgh', ',', '\u00a0', '\u00a0%'],
] as const)('%s has its marks, without marks of direction', (locale, decimal, group, percent) => {
  expect([CLDR[locale].decimalMark, CLDR[locale].groupMark, CLDR[locale].percentMark]).toEqual([decimal, group, percent]);
});
