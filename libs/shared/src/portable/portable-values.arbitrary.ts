import fc from 'fast-check';
import { LOCALES, type Locale, type LocalizedText } from '../kernel/locale.js';
import { trimDecimal } from '../kernel/decimal.js';
import type { RichBlock } from '../reports/rich-text.js';

export const MAIN: Locale = 'fr';

/** Of the bodies that a plan may name. */
export const KEYS = ['agence', 'cour', 'finances', 'interieur', 'sante'] as const;

/** Quotes, signs of spreadsheets, several scripts, a mark of direction, a letter of two code units, lines. */
const ODD = [
  '«\u00a0Été\u00a0»',
  '"',
  "'",
  '=1+1',
  '@',
  '\t',
  ';',
  '\\',
  '\n\nParagraphe',
  'التزام',
  '\u200fالماء\u200f',
  'ⵜⴰⵎⴰⵣⵉⵖⵜ',
  '👩🏽‍💻',
  '𝕏',
  'é',
  '<b>&amp;</b>',
  '%s',
];

const piece = fc.oneof(fc.constantFrom(...ODD), fc.string({ minLength: 1, maxLength: 12 }));

/** A text that says something, of at most `max` characters; now and then as long as that. */
export const text = (max: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(piece, { maxLength: 5 }), fc.integer({ min: 0, max: 30 }))
    .map(([pieces, dice]) => (dice === 0 ? `a${pieces.join(' ')}`.padEnd(max, 'Long ') : `a${pieces.join(' ')}`))
    .map((words) => Array.from(words).slice(0, max).join('').trim().normalize('NFC'));

export const maybe = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(some, { nil: null, freq: 2 });

/** A text in its main language and some of the others. */
export const localized = (max: number): fc.Arbitrary<LocalizedText> =>
  fc
    .tuple(text(max), fc.dictionary(fc.constantFrom(...LOCALES), text(max), { maxKeys: 2, noNullPrototype: true }))
    .map(([main, others]) => ({ ...others, [MAIN]: main }));

export const lines = fc.array(localized(300), { maxLength: 2 });

export const decimal = (max: number, scale: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: max * 10 ** scale }).map((units) => trimDecimal((units / 10 ** scale).toFixed(scale)));

export const weight = fc.integer({ min: 1, max: 100_000 }).map((units) => trimDecimal((units / 10_000).toFixed(4)));

export const day = fc
  .integer({ min: 0, max: 1400 })
  .map((days) => new Date(Date.UTC(2021, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

export const instant = fc.integer({ min: 0, max: 1400 * 86_400_000 }).map((ms) => new Date(Date.UTC(2021, 0, 1) + ms).toISOString());

export const partial = fc.tuple(day, fc.nat({ max: 3 })).map(([on, fineness]) => {
  const quarter = `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
  return [on, on.slice(0, 7), quarter, on.slice(0, 4)][fineness] ?? on;
});

export const period = fc
  .tuple(
    maybe(fc.constantFrom('2021', '2021-Q2', '2021-03', '2021-03-09')),
    maybe(fc.constantFrom('2025', '2025-Q1', '2024-02', '2024-02-29')),
  )
  .map(([start, end]) => ({ start, end }));

const run = fc
  .tuple(text(200), fc.constantFrom({}, { bold: true as const }, { italic: true as const }, { href: 'https://example.org/?a=1&b=«2»' }))
  .map(([words, look]) => ({ text: words, ...look }));
const runs = fc.array(run, { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<RichBlock> = fc.oneof(
  fc.record({ t: fc.constantFrom('p' as const, 'h' as const), runs }),
  fc.record({
    t: fc.constantFrom('ul' as const, 'ol' as const),
    items: fc.array(fc.record({ runs, items: fc.array(fc.record({ runs }), { minLength: 1, maxLength: 2 }) }, { requiredKeys: ['runs'] }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
);

/** A rich text of `min` to 2 blocks. */
export const blocks = (min: number): fc.Arbitrary<RichBlock[]> => fc.array(block, { minLength: min, maxLength: 2 });
