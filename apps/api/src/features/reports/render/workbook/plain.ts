import type { Block } from '@iltizam/shared/reports/contract';

/** Paragraphs and items of a text as lines of one cell. */
export const blocksText = (blocks: readonly Block[]): string | null =>
  blocks.length === 0
    ? null
    : blocks.map((block) => (block.t === 'p' ? block.text : block.items.map((item) => `- ${item}`).join('\n'))).join('\n');
