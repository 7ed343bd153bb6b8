/** A stretch of text with one look; `href` is an http(s) address. */
export type Run = { text: string; bold?: true; italic?: true; href?: string };

/** An item of a list, with at most one list below it. */
export type RichItem = { runs: Run[]; items?: RichItem[] };

/** What staff write in the report: paragraphs, sub-headings and lists; never markup of a page. DOMAIN.md §9 */
export type RichBlock = { t: 'p' | 'h'; runs: Run[] } | { t: 'ul' | 'ol'; items: RichItem[] };
