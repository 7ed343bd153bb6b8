import type { IsoDate, IsoDateTime } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';

export const COMMENT_BODY_MIN = 3;
export const COMMENT_BODY_MAX = 4000;
export const COMMENT_NAME_MAX = 80;
export const COMMENT_THREADS_PER_PAGE = 20;

/** DOMAIN.md §8 */
export const COMMENT_STATES = ['pending', 'published', 'refused', 'withdrawn'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];
/** why a comment is refused; public */
export const REFUSAL_REASONS = ['off_topic', 'insult', 'personal_data', 'advertising', 'unlawful', 'duplicate'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** POST /plans/{plan}/commitments/{number}/comments and …/reports/{report}/comments, where it is a remark on the draft. `website` is a trap for robots: people never see it. */
export type PostComment = { name: string | null; body: string; language: Locale; parentId: number | null; website?: string };

export type Comment = {
  id: number;
  parentId: number | null;
  name: string | null;
  body: string;
  lang: Locale;
  official: boolean;
  postedAt: IsoDateTime;
};

/** The answer to a post: held for moderation, or public at once (official replies). */
export type PostedComment = { id: number; state: CommentState };

/**
 * GET /plans/{plan}/commitments/{number}/comments?before=: the latest threads, or those older than the thread `before`, each with all its
 * replies. `total` counts every public comment and reply; `next` is the `before` of the next page, null at the end.
 */
export type CommentList = {
  items: Comment[];
  total: number;
  pending: number;
  next: number | null;
  abilities: { comment: boolean; replyOfficially: boolean };
};

export type ModerationItem = Comment & {
  state: CommentState;
  reason: RefusalReason | null;
  version: number;
  plan: { slug: string; title: string; titleLang: Locale };
  /** null for a remark on a report */
  commitment: { number: number; title: string; titleLang: Locale } | null;
  /** null for a comment on a commitment */
  report: { number: number; asOf: IsoDate } | null;
  decidedAt: IsoDateTime | null;
  decidedBy: string | null;
};
export type ModerationQueue = { items: ModerationItem[]; total: number; page: number; size: number; counts: Record<CommentState, number> };

/** POST /comments/{id}/decision with If-Match: "version". `reopen` takes a decision back to the queue. */
export type ModerationDecision = { decision: 'publish' | 'refuse' | 'reopen'; reason: RefusalReason | null };
