import type { CommentList, PostComment, PostedComment } from '@iltizam/shared/comments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { useLanguage } from '../../ui/translation.js';

const path = (plan: string, number: string): string => `/plans/${plan}/commitments/${number}/comments`;
const key = (plan: string, number: string) => ['plans', plan, 'comments', number] as const;

/** The latest threads, or those older than the thread `before`. */
export const commentsQuery = (language: Locale, plan: string, number: string, before: number | null) =>
  queryOptions({
    queryKey: [...key(plan, number), language, before],
    queryFn: ({ signal }) => api.get<CommentList>(path(plan, number), { language, query: { before }, signal }),
  });

export const usePostComment = (plan: string, number: string) => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: Omit<PostComment, 'language'> & { idempotencyKey: string }) =>
      api.post<PostedComment>(path(plan, number), { language, body: { ...body, language }, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: key(plan, number) }),
  });
};
