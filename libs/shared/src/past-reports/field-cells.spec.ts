import { cellStarts, type CellLabel } from './field-cells.js';
import type { TextBlock } from './text-blocks.js';

const BLOCKS = 60;
const LINES = 40;

const blocks = Array.from({ length: BLOCKS }, (_, index): TextBlock => {
  const lines = Array.from({ length: LINES }, (_line, place) => ({ n: index * LINES + place + 1, page: 1, height: 1 }));
  return { text: 'Un texte qui finit.', lines, page: 1, bullet: false, indent: 0, mark: null };
});

it('finds the edges of cells without going through their lines for each pair of edges', () => {
  let looks = 0;
  /** A label that counts how often its page is asked for, as it is for each line that it is held against. */
  const label = (field: string, block: number): CellLabel<string> => ({
    field,
    n: block * LINES + 1,
    beside: true,
    get page() {
      looks += 1;
      return 1;
    },
  });
  expect(cellStarts(blocks, [label('problem', 0), label('solution', 20), label('result', 40)])).toEqual([0, 20, 40]);
  const pairs = 3 * BLOCKS * BLOCKS;
  expect(looks).toBeLessThan(10 * BLOCKS * LINES + 2 * pairs);
});
