import type { RichBlock, RichItem, Run } from '@iltizam/shared/reports/rich-text';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { blocksOf, documentOf } from './document.js';
import { extensions } from './extensions.js';

const schema = getSchema(extensions);
/** Through the schema of the editor: what it would not hold throws. */
const throughTheEditor = (blocks: RichBlock[]): RichBlock[] => {
  const node = schema.nodeFromJSON(documentOf(blocks));
  node.check();
  return blocksOf(node.toJSON() as Parameters<typeof blocksOf>[0]);
};

const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const run: fc.Arbitrary<Run> = fc.record(
  {
    text: word,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom('https://exemple.ma/', 'mailto:a@exemple.ma'),
  },
  { requiredKeys: ['text'] },
);
/** Neighbours that look the same would be one. */
const runs = fc.uniqueArray(run, { minLength: 1, maxLength: 4, selector: ({ bold, italic, href }) => `${bold} ${italic} ${href}` });
const items: fc.Memo<RichItem[]> = fc.memo((depth) =>
  fc.array(depth > 1 ? fc.record({ runs, items: items() }, { requiredKeys: ['runs'] }) : fc.record({ runs }), {
    minLength: 1,
    maxLength: 3,
  }),
);
const block: fc.Arbitrary<RichBlock> = fc.oneof(
  fc.record({ t: fc.constantFrom('p' as const, 'h' as const), runs }),
  fc.record({ t: fc.constantFrom('ul' as const, 'ol' as const), items: items(3) }),
);

test('every text comes back from the editor as it went in', () => {
  fc.assert(fc.property(fc.array(block, { maxLength: 5 }), (blocks) => expect(throughTheEditor(blocks)).toEqual(blocks)));
});

test.each<[string, RichBlock[], RichBlock[]]>([
  [
    'an empty paragraph is left out',
    [
      { t: 'p', runs: [] },
      { t: 'p', runs: [{ text: 'A' }] },
    ],
    [{ t: 'p', runs: [{ text: 'A' }] }],
  ],
  ['neighbours of one look are one', [{ t: 'p', runs: [{ text: 'A' }, { text: 'B' }] }], [{ t: 'p', runs: [{ text: 'AB' }] }]],
  ['an empty item is left out, then its list', [{ t: 'ul', items: [{ runs: [] }] }], []],
  ['a hostile address is no link', [{ t: 'p', runs: [{ text: 'A', href: 'javascript:alert(1)' }] }], [{ t: 'p', runs: [{ text: 'A' }] }]],
])('%s', (_, blocks, expected) => {
  expect(throughTheEditor(blocks)).toEqual(expected);
});
