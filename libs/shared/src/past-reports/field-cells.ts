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
  const costs = labels.map((label) => cellCosts(blocks, label));
  // best[k][i]: the least cost of giving blocks i… to labels k…
  const memo = new Map<string, { cost: number; ends: number[] }>();
  const best = (k: number, from: number): { cost: number; ends: number[] } => {
    const known = memo.get(`${k}.${from}`);
    if (known !== undefined) return known;
    const costOf = costs[k];
    let result = { cost: Number.POSITIVE_INFINITY, ends: [] as number[] };
    if (costOf === undefined) result = { cost: from === blocks.length ? 0 : Number.POSITIVE_INFINITY, ends: [] };
    else {
      const last = k === labels.length - 1;
      for (let end = last ? blocks.length : from; end <= blocks.length; end += 1) {
        const rest = best(k + 1, end);
        const cost = rest.cost + costOf(from, end);
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

type Placed = { n: number; page: number; top: number; bottom: number };

/** The lines of all blocks with their places down the column, in order, and where each block begins among them. */
const placedLines = (blocks: readonly TextBlock[]): { lines: Placed[]; begins: number[] } => {
  const lines: Placed[] = [];
  const begins = [0];
  let y = 0;
  for (const block of blocks) {
    for (const { n, page, height } of block.lines) {
      lines.push({ n, page, top: y, bottom: y + height });
      y += height;
    }
    begins.push(lines.length);
  }
  return { lines, begins };
};

const firstWhere = (lines: readonly Placed[], holds: (line: Placed) => boolean): number => {
  const index = lines.findIndex(holds);
  return index < 0 ? lines.length : index;
};

const EMPTY_CELL = 6;
const BELOW = 2;
const ABOVE = 0.2;
const IN_THE_MIDDLE = 0.3;
const FROM_EARLIER_PAGE = 2;

/**
 * What the cell of a label costs that holds the blocks `from`…`end`. Every pair of edges is asked for, so that an answer looks at the edges
 * only: numbers and pages of lines never fall, hence the lines of a page, and those above the label, are one run.
 */
const cellCosts = <Field extends string>(
  blocks: readonly TextBlock[],
  label: CellLabel<Field>,
): ((from: number, end: number) => number) => {
  const { lines, begins } = placedLines(blocks);
  const page = { from: firstWhere(lines, (line) => line.page >= label.page), end: firstWhere(lines, (line) => line.page > label.page) };
  const at = {
    from: label.beside ? firstWhere(lines, (line) => line.n >= label.n) : 0,
    end: firstWhere(lines, (line) => (label.beside ? line.n > label.n : line.n >= label.n)),
  };
  const starts = blocks.map((_, index) => startCost(blocks, index));
  const opens = blocks.map((_, index) => openBefore(blocks, index));
  return (from, end) => {
    if (from === end) return EMPTY_CELL;
    const head = blocks[from]?.lines[0];
    if (label.beside && head?.n === label.n) return opens[from] ?? 0;
    const [low, high] = [Math.max(begins[from] ?? 0, page.from), Math.min(begins[end] ?? 0, page.end)];
    const [first, last] = low < high ? [lines[low], lines[high - 1]] : [];
    const start = starts[from] ?? 0;
    if (first === undefined || last === undefined) return label.beside ? EMPTY_CELL * 2 : BELOW + 1 + start;
    const earlier = head?.page === label.page ? 0 : FROM_EARLIER_PAGE;
    if (!label.beside && label.n > last.n) return BELOW + earlier + start + from * 0.01;
    if (!label.beside && label.n < first.n) return ABOVE + earlier + start;
    if (label.n > last.n || label.n < first.n) return EMPTY_CELL * 2;
    const [above, below] = [Math.max(low, at.from), Math.min(high, at.end)];
    const [upper, lower] = above < below ? [lines[above], lines[below - 1]] : [];
    const top = (label.beside ? upper?.top : lower?.bottom) ?? first.top;
    const bottom = lower?.bottom ?? top;
    const middle = (first.top + last.bottom) / 2;
    return IN_THE_MIDDLE + Math.max(0, top - middle, middle - bottom) + earlier + start;
  };
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
