import type { PageLine } from './page-lines.js';

/** Where a line and what stands apart in it begin, in characters; `end` is where it ends. */
type Laid = { indent: number; starts: number[]; end: number; marked: boolean };

const WIDE_GAP = / {3,}(?=\S)/gu;
/** A mark of a list, or a box, and the blank before its text: no column. */
const MARK = /^(\s*(?:[-•●▪◦○·➢→*–—✓✔☑☒✅☐□■\ue000-\uf8ff]|[oO]|\d{1,2}[.)-]|\[[ xX]?\])) {2,}(?=\S)/u;
const MARKED = /^\s*(?:[-•●▪◦○·➢→*–—]|[oO] )/u;
const FURTHEST_ALIKE = 2;
const RIGHT_CELL = 6;
const LINES_OF_A_LABEL = 4;
/** Further in than items stand. */
const BESIDE_LABELS = 12;
const MOST_COLUMNS = 30;

const laidOut = (text: string): Laid => {
  const indent = text.search(/\S/u);
  const starts = [...text.slice(indent).matchAll(WIDE_GAP)].map((gap) => indent + gap.index + gap[0].length);
  return { indent, starts, end: text.length, marked: MARKED.test(text) };
};

const rightOf = (at: Laid | null | undefined): number => at?.starts.at(-1) ?? (at && at.indent >= RIGHT_CELL ? at.indent : 0);

/**
 * The cells of lines that are laid out: a gap of three spaces or more is the edge of a column; a line that stands where the column of a
 * neighbour begins is a row whose first cells are empty, and one that ends before it is a row with nothing beside it. Lines with tabs say
 * their cells themselves. DOMAIN.md §13
 */
export const cellsOfLines = (lines: readonly PageLine[]): string[][] => {
  const texts = lines.map(({ raw }) =>
    raw
      .replace(/[\u00a0\u202f]/gu, ' ')
      .replace(MARK, '$1 ')
      .replace(/ +$/u, ''),
  );
  const laid = texts.map((text) => (text.includes('\t') ? null : laidOut(text)));
  const cells = texts.map((text) => text.split('\t'));
  /** Where the nearest line that stands further in begins, past lines of the same label. */
  const rightNear = (index: number, step: 1 | -1): number => {
    for (let at = index + step; Math.abs(at - index) <= LINES_OF_A_LABEL; at += step) {
      if (lines[step === 1 ? at : at + 1]?.emptyAbove !== 0 || laid[at] == null) return 0;
      const right = rightOf(laid[at]);
      if (right > 0) return right;
    }
    return 0;
  };
  const inTable = (index: number): boolean => {
    const at = laid[index];
    if (at == null) return false;
    if (at.starts.length > 0 || at.indent >= RIGHT_CELL) return true;
    const [above, below] = [rightNear(index, -1), rightNear(index, 1)];
    return at.end + FURTHEST_ALIKE <= Math.max(above, below);
  };
  let from = 0;
  let before: number[] = [];
  while (from < texts.length) {
    let to = from;
    while (to < texts.length && inTable(to) && lines[to]?.page === lines[from]?.page) to += 1;
    const region = laid.slice(from, to).flatMap((at) => (at === null ? [] : [at]));
    const own = columnsOf(region);
    // a cell that goes on over the edge of a page has nothing beside it there
    const goesOn = lines[from]?.page !== lines[from - 1]?.page && before.slice(1).some((column) => region.some((at) => isAt(column, at)));
    const columns = own.length === 0 && goesOn ? before : own;
    if (columns.length > 1)
      for (let index = from; index < to; index += 1) cells[index] = cellsAt(texts[index] ?? '', laid[index]?.starts ?? [], columns);
    before = columns;
    from = Math.max(to, from + 1);
  }
  return cells;
};

const isAt = (column: number, { indent }: Laid): boolean => Math.abs(indent - column) <= FURTHEST_ALIKE;

/** Where columns begin, each at the leftmost of the places that lie within two characters of one another; one place alone is no table. */
const columnsOf = (region: readonly Laid[]): number[] => {
  const gaps = region.flatMap(({ starts }) => starts);
  const inner = gaps.length > 0 ? gaps : besideLabels(region);
  if (inner.length === 0) return [];
  // how far in an item stands inside a cell is no column: only what follows a gap, or the left edge, is
  const left = region.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const places = [left, ...inner].sort((a, b) => a - b);
  const columns = places.filter((place, index) => index === 0 || place - (places[index - 1] ?? 0) > FURTHEST_ALIKE);
  return columns.length > MOST_COLUMNS ? [] : columns;
};

/** Labels that stand on lines of their own, and what stands beside them between those lines. */
const besideLabels = (region: readonly Laid[]): number[] => {
  const right = region.filter(({ indent, marked }) => indent >= BESIDE_LABELS && !marked).map(({ indent }) => indent);
  const column = right.reduce((least, indent) => Math.min(least, indent), Infinity);
  const alike = right.filter((indent) => indent - column <= FURTHEST_ALIKE).length;
  const isLabel = (at: Laid | undefined): boolean => at !== undefined && at.indent < RIGHT_CELL;
  const between = region.some((at, index) => isAt(column, at) && isLabel(region[index - 1]) && isLabel(region[index + 1]));
  return between || (alike > 1 && region.some(isLabel)) ? [column] : [];
};

const cellsAt = (text: string, starts: readonly number[], columns: readonly number[]): string[] => {
  const cells = columns.map(() => '');
  const edges = [text.search(/\S/u), ...starts];
  edges.forEach((edge, index) => {
    const part = text.slice(edge, edges[index + 1] ?? text.length).trim();
    const column = Math.max(
      0,
      columns.findLastIndex((place) => place <= edge + FURTHEST_ALIKE),
    );
    cells[column] = `${cells[column] ?? ''} ${part}`.trim();
  });
  return cells;
};
