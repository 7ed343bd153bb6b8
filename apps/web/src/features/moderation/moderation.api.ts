import type { CommentState, ModerationDecision, ModerationItem, ModerationQueue } from '@iltizam/shared/comments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { useLanguage } from '../../ui/translation.js';

export const queueQuery = (language: Locale, state: CommentState, page: number) =>
  queryOptions({
    queryKey: ['moderation', language, state, page] as const,
    queryFn: ({ signal }) => api.get<ModerationQueue>('/moderation/comments', { language, query: { state, page }, signal }),
  });

/** Decides on the comment as it was read: if somebody decided meanwhile, the server refuses and the queue is read again. */
export const useDecide = () => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ item, decision }: { item: ModerationItem; decision: ModerationDecision }) =>
      api.post<ModerationItem>(`/comments/${item.id}/decision`, { language, body: decision, ifMatch: item.version }),
    onSettled: () =>
      Promise.all([client.invalidateQueries({ queryKey: ['moderation'] }), client.invalidateQueries({ queryKey: ['plans'] })]),
  });
};
