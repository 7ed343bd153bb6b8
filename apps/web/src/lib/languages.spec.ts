import { LOCALES } from '@iltizam/shared/kernel/locale';
import { LANGUAGES, preferredLanguage } from './languages.js';

test('the screens speak every language of the content', () => {
  expect(LANGUAGES.map(({ code }) => code).sort()).toEqual([...LOCALES].sort());
});

test.each([
  [['zgh-Tfng-MA', 'fr'], 'zgh'],
  [['ar-MA'], 'ar'],
  [['de', 'en-US', 'fr'], 'en'],
  [['de'], 'fr'],
  [[], 'fr'],
])('a browser that wants %j gets %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});
