import { endsSentence, startsLower } from './french-words.js';
import type { Findings, Place } from './findings.js';
import { overlapOf, type TextBlock } from './text-blocks.js';

const count = (text: string, mark: string): number => text.split(mark).length - 1;
const quoteLeftOpen = (text: string): boolean => count(text, '«') > count(text, '»');
const quoteClosedOnly = (text: string): boolean => count(text, '»') > count(text, '«');

const merged = (first: TextBlock, then: TextBlock, skip = 0): TextBlock => ({
  ...first,
  text: `${first.text} ${then.text.slice(skip).trim()}`.trim(),
  lines: [...first.lines, ...then.lines],
});

const linesOf = (...blocks: TextBlock[]): [number, number] => {
  const numbers = blocks.flatMap((block) => block.lines.map((line) => line.n));
  return [Math.min(...numbers), Math.max(...numbers)];
};

const isEnd = (block: TextBlock): boolean => startsLower(block.text) && !block.bullet;

/**
 * A column edge or a page edge can print the end of a sentence before its beginning. Three traces are enough to put it right: the same
 * words at the end of one block and the beginning of another; a quotation closed in one and opened in the next; a block that begins in
 * lower case above one that does not end.
 */
export const inOrder = (blocks: readonly TextBlock[], findings: Findings, place: Place): TextBlock[] => {
  const all = [...blocks];
  const tell = (code: 'overlap_removed' | 'order_restored', ...found: TextBlock[]): void =>
    findings.tell(code, { lines: linesOf(...found), printed: found.map((block) => block.text.slice(0, 200)).join(' | '), ...place });

  for (let i = 0; i < all.length; i += 1)
    for (let j = i + 1; j < Math.min(all.length, i + 4); j += 1) {
      const [before, after] = [all[i], all[j]];
      if (before === undefined || after === undefined) continue;
      const repeated = overlapOf(before.text, after.text);
      // a single word is repeated at once or not at all
      if (repeated === 0 || repeated === after.text.length || (j > i + 1 && !after.text.slice(0, repeated).includes(' '))) continue;
      // the beginning of a sentence, printed after its end, may begin the next one too
      if (repeated === before.text.length && i === 1 && all[0] !== undefined && isEnd(all[0])) continue;
      tell('overlap_removed', before, after);
      all.splice(j, 1);
      all[i] = merged(before, after, repeated);
    }

  for (let i = 0; i + 1 < all.length; i += 1) {
    const [first, next] = [all[i], all[i + 1]];
    if (first === undefined || next === undefined) continue;
    const swapped = !endsSentence(next.text) && ((i === 0 && isEnd(first)) || (quoteClosedOnly(first.text) && quoteLeftOpen(next.text)));
    if (!swapped) continue;
    tell('order_restored', first, next);
    all.splice(i, 2, merged(next, first));
  }
  return all;
};
