import type { IsoDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LocalText, Locale } from '../kernel/locale.js';
import type { Band } from '../progress/contract.js';

/** What is searched, in the order in which it is shown. */
export const SEARCH_KINDS = ['plan', 'commitment', 'activity', 'update', 'document'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** In characters, once surrounding space is gone. */
export const SEARCH_QUESTION_MAX = 200;
/** Results of one kind on a page. */
export const SEARCH_PAGE_SIZE = 10;

/** How the question was answered: all its words, all of them or the words closest to them, some of these; or nothing was found. */
export const SEARCH_MATCHES = ['exact', 'close', 'any', 'none'] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** A piece of a text: `marked` answers the question. Plain text, never HTML. */
export type SearchPart = { text: string; marked: boolean };

export type SearchHit = {
  kind: SearchKind;
  title: SearchPart[];
  titleLang: Locale;
  /** the part of the text that answers; empty when the title says it all */
  snippet: SearchPart[];
  snippetLang: Locale;
  plan: { slug: string; title: string; titleLang: Locale };
  /** null: the plan itself or its report */
  commitment: { number: number; title: string; titleLang: Locale } | null;
  /** its number in the commitment, of an activity, an update or a piece of evidence */
  activity: number | null;
  /** the id of the update, of an update or a piece of evidence */
  update: number | null;
  /** the day from which an update is true */
  on: IsoDate | null;
  /** as of today; an update's is what it declared */
  rate: DecimalString | null;
  shown: number | null;
  band: Band | null;
  /** the share of the weight that was reported, 0..100 */
  coverage: DecimalString | null;
  /** of a piece of evidence */
  url: string | null;
};

/** `items` is empty when another kind was asked for. */
export type SearchGroup = { kind: SearchKind; total: number; items: SearchHit[] };

/** GET /search?q=&kind=&plan=&page= */
export type SearchResults = {
  q: string;
  match: SearchMatch;
  total: number;
  /** the kinds that have results */
  groups: SearchGroup[];
  /** of the kind asked for, from 1; one past the end answers the last */
  page: number;
  size: number;
  /** words of the texts that are close to those that no text has */
  suggestions: LocalText[];
};
