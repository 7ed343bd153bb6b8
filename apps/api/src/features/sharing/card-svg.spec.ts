import { LOCALES } from '@iltizam/shared/kernel/locale';
import { fontCoverage } from '../reports/render/fonts.js';
import type { Card } from './card.js';
import { cardSvg } from './card-svg.js';
import { drawable, widthOf, wrapped } from './card-text.js';
import { CARD_WORDS, dateInWords } from './card-words.js';

const card: Card = {
  lang: 'fr',
  level: 'commitment',
  number: 1,
  title: { text: 'Transparence budgétaire', lang: 'fr' },
  context: { text: 'Plan d’essai', lang: 'fr' },
  partly: null,
  rate: '65.00',
  shown: 65,
  band: 'significant',
  on: '2023-07-31',
  reportedOn: null,
  published: false,
  address: 'iltizam.example/fr/plans/essai/commitments/1',
};

const linesOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line.replace(/[\u061c\u2066-\u2069]/g, ''));

test('says what it is of, how far it is, since when, and where to read on', () => {
  expect(linesOf(cardSvg(card))).toEqual([
    'Iltizam',
    'Suivi public des engagements',
    'Engagement 1 · Plan d’essai',
    'Transparence budgétaire',
    '65\u202f%',
    'réalisés au 31 juillet 2023',
    'Significative',
    'iltizam.example/fr/plans/essai/commitments/1',
  ]);
});

test('a plan that is described in part says for how many commitments it speaks', () => {
  const partly = { described: 1, commitments: 12 };
  expect(linesOf(cardSvg({ ...card, level: 'plan', number: null, partly }))).toContain(
    'Engagements décrits\u00a0: 1 sur 12 · Plan d’essai',
  );
});

test('without a rate it says so, and never 0', () => {
  const lines = linesOf(cardSvg({ ...card, rate: null, shown: null, band: null }));
  expect(lines).toContain('–');
  expect(lines).toContain('Rien n’était déclaré au 31 juillet 2023');
  expect(lines).toContain('Non déclarée');
});

test('an old report says its day beside the figure', () => {
  expect(linesOf(cardSvg({ ...card, on: '2026-11-22', reportedOn: '2023-07-31' }))).toContain(
    'dernière déclaration\u00a0: 31 juillet 2023',
  );
});

test('a published rate is not given for a computed one', () => {
  expect(linesOf(cardSvg({ ...card, published: true, on: '2020-12' }))).toContain('taux publié, décembre 2020');
});

test('Arabic reads from the right edge, each text in its own direction', () => {
  const svg = cardSvg({ ...card, lang: 'ar', title: { text: 'الشفافية (المالية)', lang: 'ar' } });
  expect(svg).toContain('text-anchor="end"');
  expect(svg).not.toContain('text-anchor="start"');
  expect(svg).toContain('\u2067\u061cالشفافية (المالية)\u2069');
  expect(svg).toContain('\u2066Plan d’essai\u2069');
});

test('a title is text, never markup', () => {
  expect(cardSvg({ ...card, title: { text: '<image href="file:///etc/passwd"/> & co', lang: 'fr' } })).not.toContain('<image');
});

test('a long title is cut, and says so; no line leaves the card', () => {
  const lines = linesOf(cardSvg({ ...card, title: { text: 'Renforcer la participation citoyenne '.repeat(12), lang: 'fr' } }));
  const title = lines.slice(3, 6);
  expect(title[2]).toMatch(/…$/);
  for (const line of title) expect(widthOf(line, 'fr', 600, 46)).toBeLessThanOrEqual(1056);
});

test('one word longer than the card is cut', () => {
  const [line = ''] = linesOf(cardSvg({ ...card, title: { text: 'a'.repeat(300), lang: 'fr' } })).slice(3);
  expect(widthOf(line, 'fr', 600, 46)).toBeLessThanOrEqual(1056);
});

test.each([
  ['a b c d', 2, ['a b', 'c d'], false],
  ['a b c d e', 2, ['a b', 'c d…'], true],
  ['', 2, [''], false],
] as const)('"%s" in %d lines', (text, lines, expected, cut) => {
  expect(wrapped(text, lines, (line) => line.replace('…', '').length <= 3)).toEqual({ lines: expected, cut });
});

test('what no font draws is left out, with the marks of direction that a text brings', () => {
  expect(drawable('Budget 😀 ouvert\u202e!')).toBe('Budget ouvert!');
});

test.each(LOCALES)('the fonts have every letter of the words in %s', (lang) => {
  const { months, bands, commitment, axis, done, published, noRate, reported, site, tagline } = CARD_WORDS[lang];
  const words = [
    ...months,
    ...Object.values(bands),
    commitment(1),
    axis(2),
    done('3'),
    published('4'),
    noRate('5'),
    reported('6'),
    site,
    tagline,
  ].join('');
  expect(Array.from(words).filter((letter) => !fontCoverage().has(letter.codePointAt(0) ?? 0))).toEqual([]);
  expect(months).toHaveLength(12);
});

test.each([
  ['2023-07-01', '1er juillet 2023'],
  ['2020-12', 'décembre 2020'],
  ['2024', '2024'],
])('%s is %s', (date, words) => {
  expect(dateInWords(date, CARD_WORDS.fr)).toBe(words);
});
