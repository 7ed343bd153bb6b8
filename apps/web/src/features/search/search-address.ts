import { SEARCH_KINDS, type SearchHit } from '@iltizam/shared/search/contract';
import { cleanQuestion } from '@iltizam/shared/search/question';
import type { SearchQuestion } from './search.api.js';

const PAGE_MAX = 100_000;

/** What the address asks; a kind or page that does not exist is none. */
export const questionOf = (search: URLSearchParams): SearchQuestion => {
  const page = Number(search.get('page'));
  return {
    q: cleanQuestion(search.get('q') ?? ''),
    kind: SEARCH_KINDS.find((kind) => kind === search.get('kind')) ?? null,
    plan: search.get('plan')?.trim().slice(0, 100) || null,
    page: Number.isInteger(page) && page > 0 && page <= PAGE_MAX ? page : 1,
  };
};

/** The address of a question, without the language; what is left out leaves no trace. */
export const addressOf = ({ q, kind, plan, page }: SearchQuestion): string => {
  const search = new URLSearchParams();
  if (q !== '') search.set('q', q);
  if (kind !== null) search.set('kind', kind);
  if (plan !== null) search.set('plan', plan);
  if (page > 1) search.set('page', String(page));
  const query = search.toString();
  return `/search${query && `?${query}`}`;
};

/** Where a result is on the site, without the language; a report is outside its pages: `reportUrl`. */
export const placeOf = ({ plan, commitment, activity, update }: SearchHit): string => {
  if (commitment === null) return `/plans/${plan.slug}`;
  const page = `/plans/${plan.slug}/commitments/${commitment.number}`;
  if (update !== null) return `${page}?update=${update}#maj-${update}`;
  return activity === null ? page : `${page}/activities/${activity}`;
};

export const isReport = ({ kind, update }: SearchHit): boolean => kind === 'document' && update === null;
