import { COMMENT_STATES, type CommentState } from '@iltizam/shared/comments/contract';

/** What the address asks for: a state of the queue, the pending ones by default, and a page from 1. */
export const readQueueAddress = (params: URLSearchParams): { state: CommentState; page: number } => {
  const state = COMMENT_STATES.find((candidate) => candidate === params.get('state')) ?? 'pending';
  const page = Number(params.get('page'));
  return { state, page: Number.isInteger(page) && page > 0 ? page : 1 };
};

export const queueAddress = (state: CommentState, page = 1): string => `/moderation?state=${state}${page > 1 ? `&page=${page}` : ''}`;
