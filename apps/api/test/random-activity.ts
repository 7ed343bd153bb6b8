import { LOCALES, type LocalizedText } from '@iltizam/shared/kernel/locale';
import type { PortableActivity, PortableUpdate } from '@iltizam/shared/portable/contract';
import { DIFFICULTY_CODES, SEVERITIES } from '@iltizam/shared/progress/contract';
import fc from 'fast-check';

/** Texts as nobody should write them, and as somebody will. */
const NASTY = [
  '',
  ' ',
  "'",
  "''",
  "'=1",
  '=1+1',
  '+212 5 37',
  '-',
  '-12.50',
  '@SUM(A1)',
  ' deux espaces ',
  'ligne\nsuivante',
  'ligne\r\nsuivante',
  'retour\rseul',
  '\ttab',
  '_x000D_',
  '\u0001',
  '\u00a0insécable\u00a0',
  '٢٠٢٤',
  'الالتزام 3: «نص»',
  'ⴰⵎⴰⵡⴰⵙ',
  'a,b;c\t"d"',
  '1970-01-01',
  'TRUE',
  '1e5',
  '007',
  '#N/A',
  '<b>&amp;',
  '👩🏽‍💻',
  'x'.repeat(33_000),
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);
export const texts = (required: boolean): fc.Arbitrary<LocalizedText> =>
  fc
    .subarray([...LOCALES], { minLength: required ? 1 : 0 })
    .chain((locales) => fc.record(Object.fromEntries(locales.map((locale) => [locale, anyText]))));
export const textsOrNone = fc.option(texts(true));
export const key = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);
export const day = fc
  .date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const instant = fc
  .date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const partial = day.chain((value) =>
  fc.constantFrom(value, value.slice(0, 7), value.slice(0, 4), `${value.slice(0, 4)}-Q${Math.ceil(Number(value.slice(5, 7)) / 3)}`),
);
export const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100));
export const decimal = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => String(thousandths / 1000)),
  fc.constantFrom('13.0000', '12345678901234567890.12', '0.1', '-3.50', '1428574'),
);
export const link = fc.constantFrom('https://example.org/a?b=c&d=é', 'http://example.org');

const line = fc.record({ text: anyText, doneOn: fc.option(partial) });

const update = (keys: string[]): fc.Arbitrary<PortableUpdate> =>
  fc.record({
    institution: fc.constantFrom(...keys),
    percent,
    effectiveOn: day,
    recordedAt: instant,
    language: fc.constantFrom(...LOCALES),
    note: fc.option(anyText),
    actions: fc.array(fc.record({ text: anyText, doneOn: fc.option(partial), actions: fc.array(line, { maxLength: 2 }) }), {
      maxLength: 2,
    }),
    difficulties: fc.array(
      fc.record({
        code: fc.constantFrom(...DIFFICULTY_CODES),
        severity: fc.constantFrom(...SEVERITIES),
        description: anyText,
        openedOn: day,
        owner: fc.option(anyText),
        continues: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    evidence: fc.array(fc.record({ title: anyText, url: fc.option(link), sha256: fc.option(fc.stringMatching(/^[0-9a-f]{64}$/)) }), {
      maxLength: 2,
    }),
  });

const sheet: fc.Arbitrary<NonNullable<PortableActivity['sheet']>> = fc.record({
  objective: texts(true),
  projectStart: fc.option(day),
  projectMonths: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 3 }),
  means: fc.option(
    fc.record({
      missions: fc.integer({ min: 1, max: 9 }),
      expertsPerMission: fc.integer({ min: 1, max: 9 }),
      daysPerMission: fc.constantFrom(0.5, 5, 7.5),
      personDays: fc.constantFrom(20, 37.5),
    }),
  ),
  experts: fc.array(
    fc.record({
      role: textsOrNone,
      title: fc.option(anyText),
      name: fc.option(anyText),
      country: fc.option(fc.constantFrom('ES', 'MA')),
      agreed: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  targetGroup: textsOrNone,
  method: textsOrNone,
  indicators: fc.array(texts(true), { maxLength: 2 }),
  deliverables: fc.array(texts(true), { maxLength: 2 }),
});

export const activity = (keys: string[]): fc.Arbitrary<Omit<PortableActivity, 'number'>> =>
  fc.record({
    title: texts(true),
    weight: fc.option(decimal),
    supplementary: fc.boolean(),
    addedOn: fc.option(day),
    start: fc.option(partial),
    end: fc.option(partial),
    sheet: fc.option(sheet),
    updates: fc.array(update(keys), { maxLength: 2 }),
  });
