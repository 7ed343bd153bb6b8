import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale, LocalText } from '@iltizam/shared/kernel/locale';
import {
  SEARCH_KINDS,
  SEARCH_PAGE_SIZE,
  type SearchGroup,
  type SearchKind,
  type SearchMatch,
  type SearchResults,
} from '@iltizam/shared/search/contract';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { pageWithin } from '../../platform/http/page.js';
import type { SearchDto } from './search.dto.js';
import { type FoundDocument, type Marks, presentHit, wordsToMark } from './search.presenter.js';
import { HITS_SQL, MARKS_SQL, SUGGESTIONS_SQL, WORDS_SQL } from './search.sql.js';

const WORDS: Statement = { name: 'search_words', text: WORDS_SQL };
const HITS: Statement = { name: 'search_hits', text: HITS_SQL };
const MARKS: Statement = { name: 'search_marks', text: MARKS_SQL };
const SUGGESTIONS: Statement = { name: 'search_suggestions', text: SUGGESTIONS_SQL };

/** How far off a suggested word may be: 1 minus the share of groups of three letters in common. */
const NEAR = 0.6;
const FAR = 0.85;

/** A word of the question, and the words of the texts that it may stand for: itself alone when it is one of them. */
type Word = { typed: string; meant: string[] };

/** `hit` is null for a kind that was counted only. */
type HitRow = { kind: SearchKind; total: number; hit: FoundDocument | null };

const isKnown = ({ typed, meant }: Word): boolean => meant[0] === typed;

@Injectable()
export class SearchQueries {
  constructor(private readonly sql: Sql) {}

  async find(question: SearchDto, today: IsoDate, locale: Locale): Promise<SearchResults> {
    const { q, kind, page } = question;
    const words = await this.sql.rows<Word>(WORDS, [q]);
    const { match, rows } = await this.hits(question, words, today, locale);
    const marks = await this.marks(
      rows.flatMap(({ hit }) => hit ?? []),
      words.map(({ typed, meant }) => (match === 'exact' ? [typed] : meant)),
    );
    const groups = SEARCH_KINDS.flatMap((of) => groupOf(of, rows, marks));
    const asked = groups.find((group) => group.kind === kind)?.total ?? 0;
    return {
      q,
      match,
      total: groups.reduce((sum, { total }) => sum + total, 0),
      groups,
      page: pageWithin(asked, page, SEARCH_PAGE_SIZE),
      size: SEARCH_PAGE_SIZE,
      suggestions: await this.suggestions(words, locale, match),
    };
  }

  /** The strictest way to read the question that finds anything. */
  private async hits(
    { q, kind, plan, page }: SearchDto,
    words: readonly Word[],
    today: IsoDate,
    locale: Locale,
  ): Promise<{ match: SearchMatch; rows: HitRow[] }> {
    const meant = JSON.stringify(words.map((word) => word.meant));
    const ways = words.every((word) => word.meant.length > 0) ? (['exact', 'close', 'any'] as const) : (['exact', 'any'] as const);
    for (const match of ways) {
      const values = [q, match, locale, kind ?? null, plan ?? null, page, today, SEARCH_PAGE_SIZE, meant];
      const rows = await this.sql.rows<HitRow>(HITS, values);
      if (rows.length > 0) return { match, rows };
    }
    return { match: 'none', rows: [] };
  }

  /** The words to mark, as PostgreSQL finds them: what is marked and what is found cannot differ. */
  private async marks(documents: readonly FoundDocument[], meant: readonly string[][]): Promise<Marks> {
    const words = wordsToMark(documents);
    if (words.length === 0) return () => false;
    const values = [words.map(({ word }) => word), words.map(({ lang }) => lang), JSON.stringify(meant)];
    const rows = await this.sql.rows<{ place: number }>(MARKS, values);
    const marked = new Set(rows.map(({ place }) => words[place - 1]?.key));
    return (key) => marked.has(key);
  }

  private async suggestions(words: readonly Word[], locale: Locale, match: SearchMatch): Promise<LocalText[]> {
    const unknown = words.filter((word) => word.typed.length > 2 && !isKnown(word)).map(({ typed }) => typed);
    if (unknown.length === 0) return [];
    return this.sql.rows<LocalText>(SUGGESTIONS, [unknown, locale, match === 'none' ? FAR : NEAR]);
  }
}

function groupOf(kind: SearchKind, rows: readonly HitRow[], marks: Marks): SearchGroup[] {
  const own = rows.filter((row) => row.kind === kind);
  const [first] = own;
  return first ? [{ kind, total: first.total, items: own.flatMap(({ hit }) => (hit ? [presentHit(hit, marks)] : [])) }] : [];
}
