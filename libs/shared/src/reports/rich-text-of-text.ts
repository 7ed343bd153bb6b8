import type { RichBlock, RichItem } from './rich-text.js';

const ITEM = /^\s*[-•*–]\s+/;

/** Plain text as rich text: a blank line begins a paragraph, lines that begin with a dash are a list. DOMAIN.md §9 */
export const textToRich = (text: string): RichBlock[] => {
  const blocks: RichBlock[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ t: 'p', runs: [{ text: paragraph.join(' ') }] });
    if (items.length > 0) blocks.push({ t: 'ul', items: items.map((item) => ({ runs: [{ text: item }] })) });
    paragraph = [];
    items = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const content = line.trim();
    const isItem = ITEM.test(line);
    if (content === '' || (isItem && paragraph.length > 0) || (!isItem && items.length > 0)) close();
    if (content === '') continue;
    if (isItem) items.push(line.replace(ITEM, '').trim());
    else paragraph.push(content);
  }
  close();
  return blocks;
};

const itemText = ({ runs, items = [] }: RichItem): string =>
  [runs.map(({ text }) => text).join(''), ...items.map((item) => `- ${itemText(item)}`)].join('\n');

/** Rich text as plain text that textToRich reads again, its looks and links left out. */
export const richToText = (blocks: readonly RichBlock[]): string =>
  blocks
    .map((block) =>
      'runs' in block ? block.runs.map(({ text }) => text).join('') : block.items.map((item) => `- ${itemText(item)}`).join('\n'),
    )
    .join('\n\n');
