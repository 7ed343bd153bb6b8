import type { Findings } from './findings.js';

/** A line of a text as it stands: its number, the page it is on, and how many empty lines stand above it on that page. */
export type PageLine = { n: number; page: number; raw: string; emptyAbove: number };
/** `exact` when the text tells its pages by form feeds, and `printed` then names each by the number that stands on it, where one does. */
export type TextPages = { lines: PageLine[]; exact: boolean; printed: ReadonlyMap<number, string> };

const EMPTY_LINES_OF_AN_EDGE = 3;

/** How lines are counted, here and wherever a text is shown with its numbers. */
export const splitLines = (text: string): string[] => text.split(/\r\n|\n|\r|\f/u);

/** The lines that carry text once `plain` has cleaned each. A form feed is the edge of a page; in a text without any, three empty lines or more are. DOMAIN.md §13 */
export const pageLines = (text: string, plain: (raw: string, n: number) => string, findings: Findings): TextPages => {
  const exact = text.trim().includes('\f');
  const lines: PageLine[] = [];
  let page = 1;
  let empty = 0;
  // every second part is what ends a line
  text.split(/(\r\n|\n|\r|\f)/u).forEach((part, index) => {
    if (index % 2 === 1) {
      if (exact && part === '\f') {
        page += 1;
        empty = 0;
      }
      return;
    }
    const n = index / 2 + 1;
    const raw = plain(part, n);
    if (raw.trim() === '') {
      empty += 1;
      return;
    }
    if (!exact && empty >= EMPTY_LINES_OF_AN_EDGE) page += 1;
    lines.push({ n, page, raw, emptyAbove: empty });
    empty = 0;
  });
  if (exact) tellEmptyPages(lines, page, findings);
  return exact ? withoutEdges(lines, findings) : { lines, exact, printed: new Map() };
};

/** Pages without text may be pictures of them. */
const tellEmptyPages = (lines: readonly PageLine[], pages: number, findings: Findings): void => {
  let [page, above] = [1, 1];
  const tellUntil = (next: number): void => {
    const last = next - 1;
    if (page <= last) findings.tell('page_empty', { lines: [above, above], printed: page === last ? `p. ${page}` : `p. ${page}–${last}` });
  };
  for (const line of lines) {
    tellUntil(line.page);
    page = line.page + 1;
    above = line.n;
  }
  tellUntil(pages + 1);
};

const EDGE_LINES = 3;
const FEWEST_PAGES = 3;
const NUMBER_OF_PAGE = /^\s*(?:page\s+)?[-–—|]?\s*(\d{1,4})\s*[-–—|]?(?:\s*(?:\/|sur)\s*\d{1,4})?\s*$/iu;

/** Heads and feet: what stands at the same edge of page after page, but for its figures. Each is told once. */
const withoutEdges = (all: PageLine[], findings: Findings): TextPages => {
  const printed = new Map<number, string>();
  let lines = all;
  for (const edge of ['first', 'last'] as const)
    for (let depth = 0; depth < EDGE_LINES; depth += 1) {
      const byPage = new Map<number, PageLine>();
      for (const line of lines) if (edge === 'last' || !byPage.has(line.page)) byPage.set(line.page, line);
      const groups = new Map<string, PageLine[]>();
      for (const line of byPage.values()) {
        const key = NUMBER_OF_PAGE.test(line.raw) ? '#' : line.raw.trim().replace(/\s+/gu, ' ').replace(/\d+/gu, '#');
        const group = groups.get(key);
        if (group) group.push(line);
        else groups.set(key, [line]);
      }
      const dropped = [...groups.values()].filter((group) => isEdge(group, byPage.size));
      if (dropped.length === 0) break;
      for (const group of dropped) tellEdge(group, printed, findings);
      const gone = new Set(dropped.flat().map(({ n }) => n));
      lines = lines.filter(({ n }) => !gone.has(n));
    }
  return { lines, exact: true, printed };
};

/** On most pages; or on several, when its figures grow from page to page as only numbers of pages do. */
const isEdge = (group: readonly PageLine[], pages: number): boolean => {
  if (group.length < FEWEST_PAGES) return false;
  const numbers = group.map(({ raw }) => Number(NUMBER_OF_PAGE.exec(raw)?.[1] ?? Number.NaN));
  const counts = group.every(({ page }, index) => numbers[index]! - page === numbers[0]! - group[0]!.page);
  return Number.isNaN(numbers[0]) ? group.length * 2 > pages : counts;
};

const tellEdge = (group: readonly PageLine[], printed: Map<number, string>, findings: Findings): void => {
  for (const { page, raw } of group) {
    const number = NUMBER_OF_PAGE.exec(raw)?.[1];
    if (number !== undefined) printed.set(page, number);
  }
  const [first] = group;
  if (first !== undefined) findings.tell('running_head', { lines: [first.n, first.n], printed: `${first.raw.trim()} (× ${group.length})` });
};
