import type { CommentList } from '@iltizam/shared/comments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';

/** What is commented on: a commitment, or a report whose draft takes remarks. */
export type CommentPlace = { plan: string; on: 'commitments' | 'reports'; number: string };

export const commentsPath = ({ plan, on, number }: CommentPlace): string => `/plans/${plan}/${on}/${number}/comments`;
export const commentsKey = ({ plan, on, number }: CommentPlace) => ['plans', plan, 'comments', on, number] as const;

/** The latest threads, or those older than the thread `before`. */
export const commentsQuery = (language: Locale, place: CommentPlace, before: number | null) =>
  queryOptions({
    queryKey: [...commentsKey(place), language, before],
    queryFn: ({ signal }) => api.get<CommentList>(commentsPath(place), { language, query: { before }, signal }),
  });
