import fc from 'fast-check';
import { richTextMarkdown, richTextOf } from './rich-text-markdown.js';
import type { RichBlock, Run } from './rich-text.js';

const look = (run: Run): string => JSON.stringify([run.bold, run.italic, run.href]);

const text = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      'م',
      'ⵖ',
      ' ',
      '\t',
      '\n',
      '\r',
      '*',
      '**',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '#',
      '-',
      '+',
      '•',
      '1.',
      '_',
      '\u00a0',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const run: fc.Arbitrary<Run> = fc.record(
  {
    text,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom('https://example.org/a', 'http://example.org/(x)?q=1\\2'),
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 4 }).map((all) => all.filter((one, index) => index === 0 || look(one) !== look(all[index - 1]!)));
const flat = fc.array(fc.record({ runs }), { minLength: 1, maxLength: 3 });
const below = fc.array(fc.record({ runs, items: flat }, { requiredKeys: ['runs'] }), { minLength: 1, maxLength: 2 });
const block: fc.Arbitrary<RichBlock> = fc.oneof(
  fc.record({ t: fc.constantFrom('p', 'h'), runs }),
  fc.record({
    t: fc.constantFrom('ul', 'ol'),
    items: fc.array(fc.record({ runs, items: below }, { requiredKeys: ['runs'] }), { minLength: 1, maxLength: 3 }),
  }),
);

describe('rich text in a cell', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        expect(richTextOf(richTextMarkdown(blocks))).toEqual({ ok: true, blocks });
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, RichBlock[]]>([
    ['', []],
    ['Un texte\nsur deux lignes.\n\nUn autre.', [p('Un texte sur deux lignes.'), p('Un autre.')]],
    ['# Titre\nTexte', [{ t: 'h', runs: [{ text: 'Titre' }] }, p('Texte')]],
    [
      '* un\n* deux\n    1. trois',
      [{ t: 'ul', items: [{ runs: [{ text: 'un' }] }, { runs: [{ text: 'deux' }], items: [{ runs: [{ text: 'trois' }] }] }] }],
    ],
    ["5 * 3 * 2 et d\\'accès", [p("5 * 3 * 2 et d'accès")]],
    ['un *seul', [p('un *seul')]],
    ['[1] note', [p('[1] note')]],
    [
      '**gras *et* [lien](https://example.org)**\r\n',
      [
        {
          t: 'p',
          runs: [
            { text: 'gras ', bold: true },
            { text: 'et', bold: true, italic: true },
            { text: ' ', bold: true },
            { text: 'lien', bold: true, href: 'https://example.org' },
          ],
        },
      ],
    ],
  ])('%j as a person types it', (markdown, blocks) => {
    expect(richTextOf(markdown)).toEqual({ ok: true, blocks });
  });

  test('takes no other address than of the web', () => {
    expect(richTextOf('[x](javascript:alert)')).toEqual({ ok: false, fault: { code: 'link', found: 'javascript:alert' } });
  });
});

function p(words: string): RichBlock {
  return { t: 'p', runs: [{ text: words }] };
}
