import { isLinkAddress, RICH_LIST_DEPTH, type RichBlock, type RichItem, type Run } from '@iltizam/shared/reports/rich-text';
import { tidyRichText, withoutUnsafe } from '@iltizam/shared/reports/rich-text-rules';
import type { JSONContent } from '@tiptap/core';

type ListKind = 'ul' | 'ol';
const LIST_NODES = { ul: 'bulletList', ol: 'orderedList' } as const;

const textNode = ({ text, bold, italic, href }: Run): JSONContent => {
  const marks = [
    ...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
  ];
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
};

const paragraphOf = (runs: readonly Run[]): JSONContent => ({
  type: 'paragraph',
  ...(runs.length > 0 && { content: runs.map(textNode) }),
});

const listOf = (kind: ListKind, items: readonly RichItem[]): JSONContent => ({
  type: LIST_NODES[kind],
  content: items.map(({ runs, items: below }) => ({
    type: 'listItem',
    content: [paragraphOf(runs), ...(below === undefined ? [] : [listOf(kind, below)])],
  })),
});

const nodeOf = (block: RichBlock): JSONContent => {
  if ('items' in block) return listOf(block.t, block.items);
  return block.t === 'p' ? paragraphOf(block.runs) : { ...paragraphOf(block.runs), type: 'heading', attrs: { level: 3 } };
};

/** The editor's document of a text; an empty text is one empty paragraph. */
export const documentOf = (blocks: readonly RichBlock[]): JSONContent => ({
  type: 'doc',
  content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks.map(nodeOf),
});

const runOf = ({ text = '', marks = [] }: JSONContent): Run => {
  const href: unknown = marks.find(({ type }) => type === 'link')?.attrs?.href;
  return {
    text: withoutUnsafe(text),
    ...(marks.some(({ type }) => type === 'bold') && { bold: true as const }),
    ...(marks.some(({ type }) => type === 'italic') && { italic: true as const }),
    ...(typeof href === 'string' && isLinkAddress(href) && { href }),
  };
};

const runsOf = (node: JSONContent | undefined): Run[] => (node?.content ?? []).map(runOf);

const isList = ({ type }: JSONContent): boolean => type === LIST_NODES.ul || type === LIST_NODES.ol;

/** What was pasted deeper than a report goes stands on its last level. */
const itemsOf = (list: JSONContent, depth = 1): RichItem[] =>
  (list.content ?? []).flatMap(({ content = [] }) => {
    const runs = runsOf(content[0]);
    const below = content.filter(isList).flatMap((inner) => itemsOf(inner, depth + 1));
    return depth < RICH_LIST_DEPTH ? [{ runs, items: below }] : [{ runs }, ...below];
  });

const blockOf = (node: JSONContent): RichBlock => {
  if (isList(node)) return { t: node.type === LIST_NODES.ul ? 'ul' : 'ol', items: itemsOf(node) };
  return { t: node.type === 'heading' ? 'h' : 'p', runs: runsOf(node) };
};

/** The text of the editor's document: what is empty is left out. */
export const blocksOf = (document: JSONContent): RichBlock[] => tidyRichText((document.content ?? []).map(blockOf));
