import { catalogue as ar } from './ar.js';
import { catalogue as en } from './en.js';
import { catalogue as fr } from './fr.js';

const PLURAL = /_(zero|one|two|few|many)$/;

/** Every key with its text; the plural forms of a language are its own business, the general form is everybody's. */
const texts = (entry: unknown, path = ''): [string, string][] =>
  typeof entry === 'string'
    ? [[path, entry]]
    : Object.entries(entry as object).flatMap(([name, value]) => texts(value, path ? `${path}.${name}` : name));
const general = (catalogue: object): Map<string, string> => new Map(texts(catalogue).filter(([key]) => !PLURAL.test(key)));
const holes = (text: string): string[] => (text.match(/{{\w+}}|<\w+>/g) ?? []).sort();

test('French punctuation never opens a line', () => {
  expect(texts(fr).filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([]);
});

describe.each(Object.entries({ ar, en }))('catalogue %s', (_language, catalogue) => {
  const reference = general(fr);
  const own = general(catalogue);

  test('has every text of the French one, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...reference.keys()].sort());
  });

  test('has the same places to fill', () => {
    for (const [key, text] of own) expect([key, holes(text)]).toEqual([key, holes(reference.get(key) ?? '')]);
  });
});
