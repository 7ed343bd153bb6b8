import { acceptedLanguages, preferredLocale } from './locale.js';

test.each([
  [['zgh-Tfng-MA', 'fr'], 'zgh'],
  [['ar-MA'], 'ar'],
  [['de', 'en-US', 'fr'], 'en'],
  [['de'], 'fr'],
  [[], 'fr'],
])('whoever wants %j gets %s', (wanted, language) => {
  expect(preferredLocale(wanted)).toBe(language);
});

test.each([
  ['', ['']],
  ['ar-MA', ['ar-MA']],
  ['fr;q=0.5, en;q=0.9,ar', ['ar', 'en', 'fr']],
  ['de; q=0.1, zgh ;q=0.2', ['zgh', 'de']],
])('the header %j is read as %j', (header, tags) => {
  expect(acceptedLanguages(header)).toEqual(tags);
});
