/** A stretch of text with one look; `href` is an address that `isLinkAddress` lets pass. */
export type Run = { text: string; bold?: true; italic?: true; href?: string };

/** An item of a list, with at most one list below it, which is of the same kind. */
export type RichItem = { runs: Run[]; items?: RichItem[] };

/** What staff write in the report: paragraphs, sub-headings and lists; never markup of a page. DOMAIN.md §9 */
export type RichBlock = { t: 'p' | 'h'; runs: Run[] } | { t: 'ul' | 'ol'; items: RichItem[] };

/** A section holds at most this many characters in one language. */
export const RICH_TEXT_MAX = 20_000;
/** Lists stand in one another at most this deep, the outermost counted. */
export const RICH_LIST_DEPTH = 4;
export const LINK_ADDRESS_MAX = 2_000;

const LINK_ADDRESS = /^(?:https?:\/\/[^\s/?#]+[^\s]*|mailto:[^\s@]+@[^\s@]+)$/i;

/** A whole address of the web or of a mailbox: nothing else may stand behind a link. */
export const isLinkAddress = (href: string): boolean => href.length <= LINK_ADDRESS_MAX && LINK_ADDRESS.test(href);

const charactersOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);
const charactersIn = (items: readonly RichItem[]): number =>
  items.reduce((sum, { runs, items: below = [] }) => sum + charactersOf(runs) + charactersIn(below), 0);

/** Characters (UTF-16 code units) of a text, addresses of links left out; 0 of an empty one. */
export const richTextLength = (blocks: readonly RichBlock[]): number =>
  blocks.reduce((sum, block) => sum + ('items' in block ? charactersIn(block.items) : charactersOf(block.runs)), 0);
