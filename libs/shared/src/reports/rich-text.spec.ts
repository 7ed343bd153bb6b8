import { isLinkAddress, LINK_ADDRESS_MAX, richTextLength } from './rich-text.js';

test.each([
  ['https://exemple.ma/rapport?lang=ar#p2', true],
  ['http://exemple.ma', true],
  ['mailto:coordination@exemple.ma', true],
  ['mailto:', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://exemple.ma', false],
  ['/rapport', false],
  ['exemple.ma', false],
  ['https://', false],
  ['https://exemple.ma/un mot', false],
  [`https://exemple.ma/${'x'.repeat(LINK_ADDRESS_MAX)}`, false],
])('%s may stand behind a link: %s', (href, expected) => {
  expect(isLinkAddress(href)).toBe(expected);
});

test('the length of a text counts paragraphs and every level of its lists', () => {
  expect(
    richTextLength([
      { t: 'h', runs: [{ text: 'Un' }] },
      { t: 'ul', items: [{ runs: [{ text: 'deux', bold: true }], items: [{ runs: [{ text: 'x', href: 'https://exemple.ma' }] }] }] },
    ]),
  ).toBe(7);
});
