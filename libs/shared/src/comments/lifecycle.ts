import { no, ok, type Verdict } from '../kernel/verdict.js';
import type { CommentState, ModerationDecision } from './contract.js';

/** Where a comment may go from each state; what its author withdrew stays withdrawn. DOMAIN.md §8. */
export const TRANSITIONS: Readonly<Record<CommentState, readonly CommentState[]>> = {
  pending: ['published', 'refused', 'withdrawn'],
  published: ['pending', 'withdrawn'],
  refused: ['pending', 'withdrawn'],
  withdrawn: [],
};

export const canTransition = (from: CommentState, to: CommentState): boolean => TRANSITIONS[from].includes(to);

const OUTCOMES: Readonly<Record<ModerationDecision['decision'], CommentState>> = {
  publish: 'published',
  refuse: 'refused',
  reopen: 'pending',
};

/** The state a decision leads to. */
export const outcomeOf = (decision: ModerationDecision['decision']): CommentState => OUTCOMES[decision];

/** Whether a moderator may take that decision on a comment in that state; a refusal gives its public reason. DOMAIN.md §8. */
export const canDecide = (state: CommentState, { decision, reason }: ModerationDecision): Verdict => {
  if (!canTransition(state, outcomeOf(decision))) return no(state === 'pending' ? 'comment.held' : 'comment.not_pending', { state });
  if (decision === 'refuse' && reason === null) return no('comment.reason_required');
  return ok;
};
