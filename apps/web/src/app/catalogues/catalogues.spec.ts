import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Catalogue } from '../../lib/translator.js';
import { keysWithoutUse } from '../../testing/used-keys.js';
import { catalogue as ar } from './ar.js';
import { catalogue as en } from './en.js';
import { catalogue as fr } from './fr.js';
import { catalogue as zgh } from './zgh.js';

const CATALOGUES: Record<Locale, Catalogue> = { fr, ar, en, zgh };

/**
 * The forms that a count needs beside the plain key, which is CLDR's "other". French has "many" too, from a million on: nothing here is
 * counted in millions, and the plain form says it. CLDR has no rule for Tamazight: one, or more. Any language may write `_zero`.
 */
const FORMS: Record<Locale, readonly string[]> = { fr: ['one'], ar: ['zero', 'one', 'two', 'few', 'many'], en: ['one'], zgh: ['one'] };

const textsIn = (entry: string | Catalogue, path = ''): [string, string][] =>
  typeof entry === 'string'
    ? [[path, entry]]
    : Object.entries(entry).flatMap(([name, value]) => textsIn(value, path ? `${path}${path.includes(':') ? '.' : ':'}${name}` : name));
const textsOf = (language: Locale): Map<string, string> => new Map(textsIn(CATALOGUES[language]));

const french = textsOf('fr');
/** `rate_one` of `rate`; `as_zero`, which has no `as` beside it, is a key like another. */
const plainOf = (key: string): string => {
  const plain = key.replace(/_(zero|one|two|few|many)$/, '');
  return french.has(plain) ? plain : key;
};
const plainKeys = [...french.keys()].filter((key) => plainOf(key) === key);
const counted = new Set(
  [...french].filter(([key, text]) => plainOf(key) !== key || text.includes('{{count}}')).map(([key]) => plainOf(key)),
);

const holes = (text = ''): string[] => (text.match(/{{\w+}}|<\w+/g) ?? []).sort();

test('French punctuation never opens a line', () => {
  expect([...french].filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([]);
});

test('every key is asked for by the code', () => {
  expect(keysWithoutUse(plainKeys)).toEqual([]);
});

describe.each(Object.keys(CATALOGUES) as Locale[])('catalogue %s', (language) => {
  const own = textsOf(language);
  const expected = plainKeys.flatMap((key) => [key, ...(counted.has(key) ? FORMS[language].map((form) => `${key}_${form}`) : [])]);

  test('has every text in all the forms of its language', () => {
    expect(expected.filter((key) => !own.has(key))).toEqual([]);
  });

  test('has no other', () => {
    const allowed = new Set([...expected, ...[...counted].map((key) => `${key}_zero`)]);
    expect([...own.keys()].filter((key) => !allowed.has(key))).toEqual([]);
  });

  test('has the places of the French text to fill; a plural form may say its count in words', () => {
    const wrong = [...own].filter(([key, text]) => {
      const reference = holes(french.get(plainOf(key)));
      return plainOf(key) === key ? String(holes(text)) !== String(reference) : !holes(text).every((hole) => reference.includes(hole));
    });
    expect(wrong).toEqual([]);
  });

  test('has no empty text', () => {
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
