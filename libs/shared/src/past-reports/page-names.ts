import { folded } from './french-words.js';
import type { TextPages } from './page-lines.js';
import type { SourceLine } from './source-lines.js';

type Anchor = { n: number; page: number; name: number };
/** `name` gives the number printed on the page of a line, null when the text does not tell it; `guessed` when the contents told it. */
export type PageNames = { nameOf: (line: Pick<SourceLine, 'n' | 'page'>) => string | null; guessed: boolean };

/** Titles that the table of contents gives with their page and that stand again further down; edges of pages are counted from there. */
const anchorsOf = (lines: readonly SourceLine[]): Anchor[] => {
  const contents = new Map<string, number>();
  const anchors: Anchor[] = [];
  for (const line of lines) {
    const last = line.cells.at(-1) ?? '';
    if (line.row && /^\d{1,4}$/u.test(last)) contents.set(folded(line.cells.slice(0, -1).join(' ')), Number(last));
    const name = line.row ? undefined : contents.get(folded(line.text));
    if (name !== undefined) anchors.push({ n: line.n, page: line.page, name });
  }
  return anchors;
};

/** The numbers that pages bear: as their feet print them, else as form feeds count them, else from the table of contents. DOMAIN.md §13 */
export const pageNames = (lines: readonly SourceLine[], { exact, printed }: Pick<TextPages, 'exact' | 'printed'>): PageNames => {
  if (exact) {
    const [[page, number] = [0, '0']] = printed;
    return { nameOf: (line) => String(line.page - page + Number(number)), guessed: false };
  }
  const anchors = anchorsOf(lines);
  return {
    nameOf: ({ n, page }) => {
      const anchor = anchors.findLast((one) => one.n <= n);
      return anchor === undefined ? null : String(anchor.name + page - anchor.page);
    },
    guessed: true,
  };
};
