import { endsSentence, pointsBack, startsLower } from './french-words.js';
import type { TextBlock } from './text-blocks.js';

/** A label in the first column: the line where it stands, whether text stands beside it, and its page. */
export type CellLabel<Field extends string> = { field: Field; n: number; page: number; beside: boolean };

const MOST_BLOCKS = 300;

/**
 * Shares out the blocks of a table among its labels. A label stands at the first line of its cell, or in the middle of it, or alone
 * below it on the page: the boundaries that put every label in its place cost nothing, the cheapest are taken. The result is the first
 * block of each cell. DOMAIN.md §13
 */
export const cellStarts = <Field extends string>(blocks: readonly TextBlock[], labels: readonly CellLabel<Field>[]): number[] => {
  if (labels.length === 0) return [];
  if (blocks.length > MOST_BLOCKS) return labels.map((label, index) => (index === 0 ? 0 : firstFrom(blocks, label.n)));
  const heights = heightsOf(blocks);
  // best[k][i]: the least cost of giving blocks i… to labels k…
  const memo = new Map<string, { cost: number; ends: number[] }>();
  const best = (k: number, from: number): { cost: number; ends: number[] } => {
    const known = memo.get(`${k}.${from}`);
    if (known !== undefined) return known;
    const label = labels[k];
    let result = { cost: Number.POSITIVE_INFINITY, ends: [] as number[] };
    if (label === undefined) result = { cost: from === blocks.length ? 0 : Number.POSITIVE_INFINITY, ends: [] };
    else {
      const last = k === labels.length - 1;
      for (let end = last ? blocks.length : from; end <= blocks.length; end += 1) {
        const rest = best(k + 1, end);
        const cost = rest.cost + cellCost(blocks, heights, label, from, end);
        if (cost < result.cost - 1e-9) result = { cost, ends: [end, ...rest.ends] };
      }
    }
    memo.set(`${k}.${from}`, result);
    return result;
  };
  const { ends } = best(0, 0);
  return [0, ...ends.slice(0, -1)];
};

const firstFrom = (blocks: readonly TextBlock[], n: number): number => {
  const index = blocks.findIndex((block) => (block.lines[0]?.n ?? 0) >= n);
  return index < 0 ? blocks.length : index;
};

type Placed = { n: number; page: number; top: number; bottom: number; first: boolean };
/** Each line of each block with its place down the column. */
const heightsOf = (blocks: readonly TextBlock[]): Placed[][] => {
  let y = 0;
  return blocks.map((block) =>
    block.lines.map(({ n, page, height }, index) => {
      const placed = { n, page, top: y, bottom: y + height, first: index === 0 };
      y += height;
      return placed;
    }),
  );
};

const EMPTY_CELL = 6;
const BELOW = 2;
const ABOVE = 0.2;
const IN_THE_MIDDLE = 0.3;
const FROM_EARLIER_PAGE = 2;
const cellCost = <Field extends string>(
  blocks: readonly TextBlock[],
  heights: readonly Placed[][],
  label: CellLabel<Field>,
  from: number,
  end: number,
): number => {
  if (from === end) return EMPTY_CELL;
  const begins = blocks[from]?.lines[0];
  if (label.beside && begins?.n === label.n) return openBefore(blocks, from);
  const onPage = heights.slice(from, end).flatMap((lines) => lines.filter((line) => line.page === label.page));
  const [first, last] = [onPage[0], onPage.at(-1)];
  const start = startCost(blocks, from);
  if (first === undefined || last === undefined) return label.beside ? EMPTY_CELL * 2 : BELOW + 1 + start;
  const earlier = begins?.page === label.page ? 0 : FROM_EARLIER_PAGE;
  if (!label.beside && label.n > last.n) return BELOW + earlier + start + from * 0.01;
  if (!label.beside && label.n < first.n) return ABOVE + earlier + start;
  if (label.n > last.n || label.n < first.n) return EMPTY_CELL * 2;
  const at = onPage.filter((line) => (label.beside ? line.n === label.n : line.n < label.n));
  const top = label.beside ? (at[0]?.top ?? first.top) : (at.at(-1)?.bottom ?? first.top);
  const bottom = at.at(-1)?.bottom ?? top;
  const middle = (first.top + last.bottom) / 2;
  return IN_THE_MIDDLE + Math.max(0, top - middle, middle - bottom) + earlier + start;
};

/** Beside its label a cell begins at once, unless the text above it goes on. */
const openBefore = (blocks: readonly TextBlock[], from: number): number => {
  const before = blocks[from - 1];
  return before === undefined || /[^;,:]\s*$/u.test(before.text) ? (before === undefined || endsSentence(before.text) ? 0 : 0.4) : 1.5;
};

/** A cell begins with a new thought: hardly in lower case or in the middle of a list, seldom with a word that points back. */
const startCost = (blocks: readonly TextBlock[], start: number): number => {
  const [before, block] = [blocks[start - 1], blocks[start]];
  if (block === undefined || before === undefined) return 0;
  const inList = block.bullet && before.bullet;
  const afterList = before.bullet && !block.bullet;
  return (
    (startsLower(block.text) ? 5 : 0) +
    (pointsBack(block.text) ? 3 : 0) +
    (/[;,:]\s*$/u.test(before.text) ? 1.5 : endsSentence(before.text) || afterList ? 0 : 0.4) +
    (inList ? 0.5 : 0)
  );
};
