import type { CommentList, PostComment, PostedComment } from '@iltizam/shared/comments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { useLanguage } from '../../ui/translation.js';

/** What is commented on: a commitment, or a report whose draft takes remarks. */
export type CommentPlace = { plan: string; on: 'commitments' | 'reports'; number: string };

const path = ({ plan, on, number }: CommentPlace): string => `/plans/${plan}/${on}/${number}/comments`;
const key = ({ plan, on, number }: CommentPlace) => ['plans', plan, 'comments', on, number] as const;

/** The latest threads, or those older than the thread `before`. */
export const commentsQuery = (language: Locale, place: CommentPlace, before: number | null) =>
  queryOptions({
    queryKey: [...key(place), language, before],
    queryFn: ({ signal }) => api.get<CommentList>(path(place), { language, query: { before }, signal }),
  });

export const usePostComment = (place: CommentPlace) => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: Omit<PostComment, 'language'> & { idempotencyKey: string }) =>
      api.post<PostedComment>(path(place), { language, body: { ...body, language }, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: key(place) }),
  });
};
