import { richTextFaults, sectionFaults, tidyRichText } from './rich-text-rules.js';
import { RICH_LIST_DEPTH, RICH_TEXT_MAX, type RichItem } from './rich-text.js';

const nested = (depth: number): RichItem => ({ runs: [{ text: 'un' }], ...(depth > 1 && { items: [nested(depth - 1)] }) });
const said = (text: string) => ({ t: 'p', runs: [{ text }] });
const linked = (href: unknown) => [{ t: 'p', runs: [{ text: 'lien', href }] }];

describe('rich text that may be stored', () => {
  it.each<[string, unknown]>([
    ['nothing', []],
    ['a paragraph and a heading', [said('Un'), { t: 'h', runs: [{ text: 'Deux', bold: true, italic: true }] }]],
    ['a list as deep as allowed', [{ t: 'ol', items: [nested(RICH_LIST_DEPTH)] }]],
    ...['https://exemple.example/a?b=c#d', 'http://exemple.example', 'mailto:contact@exemple.example'].map((href): [string, unknown] => [
      href,
      linked(href),
    ]),
  ])('%s', (_, text) => {
    expect(richTextFaults(text)).toEqual([]);
  });
});

describe('rich text that is refused where it is wrong', () => {
  it.each<[string, unknown, string, string]>([
    ['no list of blocks', 'Un', '', 'form'],
    ['an unknown block', [{ t: 'table', runs: [] }], '/0', 'form'],
    ['a key that nobody reads', [{ t: 'p', runs: [], style: 'x' }], '/0', 'form'],
    ['a paragraph with items', [{ t: 'p', items: [] }], '/0', 'form'],
    ['a look that is not true', [{ t: 'p', runs: [{ text: 'a', bold: false }] }], '/0/runs/0/bold', 'form'],
    ['a control character', [said('a\u0000b')], '/0/runs/0/text', 'characters'],
    ['half a character', [said('a\ud800')], '/0/runs/0/text', 'characters'],
    ['a direction override', [said('\u202eabc')], '/0/runs/0/text', 'characters'],
    ['a list too deep', [{ t: 'ul', items: [nested(RICH_LIST_DEPTH + 1)] }], `/0/items${'/0/items'.repeat(RICH_LIST_DEPTH)}`, 'too_deep'],
    ['too many blocks', Array.from({ length: 301 }, () => said('a')), '', 'too_long'],
    ['too many characters', [said('a'.repeat(RICH_TEXT_MAX)), said('b')], '', 'too_long'],
    ...['javascript:alert(1)', 'data:text/html,a', '/page', 'https://', 'http://a b', 'mailto:nobody', ` https://exemple.example`, 3].map(
      (href): [string, unknown, string, string] => [`a link to ${href}`, linked(href), '/0/runs/0/href', 'href'],
    ),
  ])('%s', (_, text, pointer, code) => {
    expect(richTextFaults(text)).toEqual([{ pointer, code }]);
  });

  it('says in which section and language', () => {
    expect(sectionFaults({ context: { fr: [said('Un')] }, followUp: { ar: linked('ftp://a') } })).toEqual([
      { pointer: '/followUp/ar/0/runs/0/href', code: 'href' },
    ]);
    expect(sectionFaults({ preface: {} })).toEqual([{ pointer: '', code: 'form' }]);
    expect(sectionFaults({ context: { de: [] } })).toEqual([{ pointer: '/context', code: 'form' }]);
  });
});

it('has one way to be written', () => {
  expect(
    tidyRichText([
      { t: 'p', runs: [{ text: 'a' }, { text: '' }, { text: 'b' }, { text: 'c', bold: true }] },
      { t: 'h', runs: [{ text: ' ' }] },
      { t: 'ul', items: [{ runs: [{ text: '' }] }, { runs: [], items: [{ runs: [{ text: 'd' }] }] }] },
      { t: 'ol', items: [{ runs: [] }] },
    ]),
  ).toEqual([
    { t: 'p', runs: [{ text: 'ab' }, { text: 'c', bold: true }] },
    { t: 'ul', items: [{ runs: [], items: [{ runs: [{ text: 'd' }] }] }] },
  ]);
});
