import type { LineRange, PastPassage } from './contract.js';
import type { TextBlock } from './text-blocks.js';

const rangeOf = (block: TextBlock): LineRange => {
  const numbers = block.lines.map((line) => line.n);
  return [Math.min(...numbers), Math.max(...numbers)];
};

const announces = (text: string): boolean => /:\s*$/u.test(text);

type Open = { passage: PastPassage; block: TextBlock; announces: boolean; lists: 'semicolons' | 'other' | null; first: TextBlock | null };

/**
 * Puts each item under the passage that announces it. An item that stands further in hangs below the one before it; a passage that ends
 * with a colon takes what follows, until something stands as it does: the same mark, or after a list of semicolons has come to its full stop.
 */
export const passagesOf = (blocks: readonly TextBlock[]): PastPassage[] => {
  const top: PastPassage[] = [];
  const open: Open[] = [];
  for (const block of blocks) {
    const passage: PastPassage = { text: block.text, lines: rangeOf(block), bullet: block.bullet, items: [] };
    while (open.length > 0 && !belongs(block, open.at(-1))) open.pop();
    const parent = open.at(-1);
    if (parent === undefined) top.push(passage);
    else {
      parent.passage.items.push(passage);
      parent.first ??= block;
      if (parent.announces)
        parent.lists = /[.]\s*$/u.test(block.text) && parent.lists === 'semicolons' ? 'other' : listOf(block.text, parent.lists);
    }
    open.push({ passage, block, announces: announces(block.text), lists: null, first: null });
  }
  return top;
};

const listOf = (text: string, so: Open['lists']): Open['lists'] => (/[;,]\s*$/u.test(text) ? 'semicolons' : so);

const belongs = (block: TextBlock, parent: Open | undefined): boolean => {
  if (parent === undefined) return false;
  const { first } = parent;
  if (block.bullet && parent.block.bullet && block.indent > parent.block.indent) return true;
  if (parent.block.mark === '→' && block.mark !== '→' && block.bullet) return true;
  if (!parent.announces || parent.lists === 'other') return false;
  // what follows an announcement goes on as it began: the same kind, not further out; a page edge loses how far in
  const numbered = first?.mark === '1' && block.mark === '1';
  if (first !== null && !numbered && (first.bullet !== block.bullet || (first.page === block.page && first.indent > block.indent)))
    return false;
  if (!block.bullet) return parent.block.bullet;
  if (!parent.block.bullet) return true;
  return parent.block.mark === '1' ? block.mark !== '1' : block.indent >= parent.block.indent && block.mark !== '→';
};

/** A passage as plain text: paragraphs on lines of their own, items after a dash, two spaces for each level. */
export const plainText = (passages: readonly PastPassage[], depth = 0): string =>
  passages
    .map(({ text, bullet, items }) =>
      [`${'  '.repeat(depth)}${bullet ? '- ' : ''}${text}`, ...(items.length > 0 ? [plainText(items, depth + 1)] : [])].join('\n'),
    )
    .join('\n');

/** Every passage with those below it. */
export const everyPassage = (passages: readonly PastPassage[]): PastPassage[] =>
  passages.flatMap((passage) => [passage, ...everyPassage(passage.items)]);
