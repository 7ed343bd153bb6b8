import type { PostComment, PostedComment } from '@iltizam/shared/comments/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { useLanguage } from '../../ui/translation.js';
import { type CommentPlace, commentsKey, commentsPath } from './comments.api.js';

/** Comes with the form: whoever only reads never loads it. */
export const usePostComment = (place: CommentPlace) => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: Omit<PostComment, 'language'> & { idempotencyKey: string }) =>
      api.post<PostedComment>(commentsPath(place), { language, body: { ...body, language }, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: commentsKey(place) }),
  });
};
