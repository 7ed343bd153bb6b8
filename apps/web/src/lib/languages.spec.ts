import { LOCALES } from '@iltizam/shared/kernel/locale';
import { LANGUAGES } from './languages.js';

test('the screens speak every language of the content', () => {
  expect(LANGUAGES.map(({ code }) => code).sort()).toEqual([...LOCALES].sort());
});
