import type { Block } from '@iltizam/shared/reports/contract';
import type { RichItem, Run } from '@iltizam/shared/reports/rich-text';

const words = (runs: readonly Run[]): string =>
  runs.map(({ text, href }) => (href === undefined || href === text ? text : `${text} (${href})`)).join('');

const lines = (items: readonly RichItem[], ordered: boolean, indent = ''): string[] =>
  items.flatMap(({ runs, items: below = [] }, index) => [
    `${indent}${ordered ? `${index + 1}.` : '-'} ${words(runs)}`,
    ...lines(below, ordered, `${indent}  `),
  ]);

/** A rich text as lines of one cell; null when nothing was written. */
export const blocksText = (blocks: readonly Block[]): string | null =>
  blocks.length === 0
    ? null
    : blocks.flatMap((block) => ('runs' in block ? [words(block.runs)] : lines(block.items, block.t === 'ol'))).join('\n');
