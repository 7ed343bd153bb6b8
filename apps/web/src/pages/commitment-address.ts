import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { useSearchParams } from 'react-router';
import { asOfOf } from '../features/progress/as-of.js';
import { useToday } from '../ui/use-today.js';
import { numberOf } from './address-number.js';

/** What the address of a commitment's page asks for, beside the commitment. */
export type CommitmentView = {
  asOf: IsoDate | null;
  /** a page of the history, from 1 */
  updates: number;
  /** one update, whichever page holds it */
  update: number | null;
  /** the thread before which the comments begin; null for the latest */
  comments: number | null;
};

export const viewOf = (search: URLSearchParams, today: IsoDate): CommitmentView => ({
  asOf: asOfOf(search, today),
  updates: Math.min(numberOf(search.get('updates')) ?? 1, 100_000),
  update: numberOf(search.get('update')),
  comments: numberOf(search.get('comments')),
});

export const useCommitmentView = (): CommitmentView => {
  const [search] = useSearchParams();
  return viewOf(search, useToday());
};

/** A commitment, or one of its activities, at the date of its page; null is today. */
export type PagePlace = { slug: string; number: number; activity?: number; asOf: IsoDate | null };

/** A place on a page, at the same date: `{ updates: 2 }` and the anchor `historique`. */
export const placeOnPage = (
  { slug, number, activity, asOf }: PagePlace,
  view: Partial<Record<'updates' | 'update' | 'comments', number>>,
  anchor?: string,
): string => {
  const search = new URLSearchParams();
  if (asOf !== null) search.set('asOf', asOf);
  for (const [name, value] of Object.entries(view)) search.set(name, String(value));
  const query = search.toString();
  const page = `/plans/${slug}/commitments/${number}${activity === undefined ? '' : `/activities/${activity}`}`;
  return page + (query && `?${query}`) + (anchor === undefined ? '' : `#${anchor}`);
};
