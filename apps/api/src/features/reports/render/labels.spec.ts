import { LOCALES } from '@iltizam/shared/kernel/locale';
import { labelsFor } from './labels.js';

const leaves = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => leaves(member, `${path}/${key}`))
    : [[path, String(value)]];
const phrases = (locale: (typeof LOCALES)[number]): Map<string, string> =>
  new Map(leaves(labelsFor(locale)).filter(([path]) => !path.startsWith('/pointForms')));
const places = (phrase: string): string[] => [...phrase.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

const french = phrases('fr');

describe.each(LOCALES)('the words of the report in %s', (locale) => {
  const words = phrases(locale);

  it('are all there, and no other', () => {
    expect([...words.keys()].sort()).toEqual([...french.keys()].sort());
    for (const [path, phrase] of words) expect([path, phrase.trim()]).not.toEqual([path, '']);
  });

  it('have the same places to fill', () => {
    for (const [path, phrase] of words) expect([path, places(phrase)]).toEqual([path, places(french.get(path) ?? '')]);
  });

  it('are in that language', () => {
    const script = { ar: /\p{Script=Arabic}/u, zgh: /\p{Script=Tifinagh}/u, fr: /\p{Script=Latin}/u, en: /\p{Script=Latin}/u }[locale];
    const wordless = [...words].filter(([, phrase]) => /\p{L}{3}/u.test(phrase.replace(/\{\w+\}/g, '')) && !script.test(phrase));
    expect(wordless).toEqual([]);
  });

  it('has each form that its language counts with', () => {
    const { pointForms } = labelsFor(locale);
    // CLDR has no rule for Tamazight: one, and the others
    const asked =
      locale === 'zgh'
        ? ['one', 'other']
        : new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((form) => form !== 'many' || locale === 'ar');
    expect(Object.keys(pointForms).sort()).toEqual([...asked].sort());
  });
});

it('writes Arabic without vowel signs: they come apart when the text is copied out of a PDF', () => {
  for (const [path, phrase] of phrases('ar')) expect([path, /[\u064b-\u0652]/.test(phrase)]).toEqual([path, false]);
});
