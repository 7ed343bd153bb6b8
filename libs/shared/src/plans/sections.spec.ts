import { paragraphsOf, textOfParagraphs } from './sections.js';

test.each([
  ['', []],
  [' \n \n', []],
  ['Un', ['Un']],
  ['Un\ndeux', ['Un\ndeux']],
  ['Un\n\nDeux', ['Un', 'Deux']],
  [' Un \r\n\r\n\r\n  Deux\n \t\nTrois ', ['Un', 'Deux', 'Trois']],
])('%j has the paragraphs %j', (text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
  expect(paragraphsOf(textOfParagraphs(paragraphs))).toEqual(paragraphs);
});
