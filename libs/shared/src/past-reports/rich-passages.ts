import { isLinkAddress, RICH_LIST_DEPTH, type RichBlock, type RichItem, type Run } from '../reports/rich-text.js';
import type { PastLink, PastPassage } from './contract.js';
import { everyPassage } from './passages.js';

/** The text with the links that can be opened. */
const runsOf = (text: string, links: readonly PastLink[]): Run[] => {
  const link = links.find(({ url }) => text.includes(url) && isLinkAddress(url));
  if (link === undefined) return text === '' ? [] : [{ text }];
  const at = text.indexOf(link.url);
  return [...runsOf(text.slice(0, at), links), { text: link.url, href: link.url }, ...runsOf(text.slice(at + link.url.length), links)];
};

const itemOf = ({ text, items }: PastPassage, links: readonly PastLink[], depth: number): RichItem => ({
  runs: runsOf(text, links),
  ...(items.length > 0 && depth < RICH_LIST_DEPTH ? { items: items.map((item) => itemOf(item, links, depth + 1)) } : {}),
});

/** What hangs below the deepest list, as passages of their own. */
const tooDeep = (passages: readonly PastPassage[], depth: number): PastPassage[] =>
  depth < RICH_LIST_DEPTH
    ? passages.flatMap(({ items }) => tooDeep(items, depth + 1))
    : everyPassage(passages.flatMap(({ items }) => items)).map((passage) => ({ ...passage, items: [] }));

/** A list; what hangs deeper than a list may is told after it. */
const listOf = (passages: readonly PastPassage[], links: readonly PastLink[]): RichBlock[] =>
  passages.length === 0 ? [] : [{ t: 'ul', items: [...passages, ...tooDeep(passages, 1)].map((one) => itemOf(one, links, 1)) }];

/** Passages as rich text, their links to be opened; items that follow one another are one list. */
export const richText = (passages: readonly PastPassage[], links: readonly PastLink[]): RichBlock[] => {
  const blocks: RichBlock[] = [];
  let items: PastPassage[] = [];
  const endList = (): void => {
    blocks.push(...listOf(items, links));
    items = [];
  };
  for (const passage of passages) {
    if (passage.bullet) {
      items.push(passage);
      continue;
    }
    endList();
    blocks.push({ t: 'p', runs: runsOf(passage.text, links) }, ...listOf(passage.items, links));
  }
  endList();
  return blocks;
};
