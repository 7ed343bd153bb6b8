import { COMMENT_STATES, type CommentState, type ModerationDecision } from './contract.js';
import { canDecide, canTransition, outcomeOf, TRANSITIONS } from './lifecycle.js';

const decide = (state: CommentState, decision: ModerationDecision['decision'], reason: ModerationDecision['reason'] = null) => {
  const verdict = canDecide(state, { decision, reason });
  return verdict.ok ? outcomeOf(decision) : verdict.code;
};

describe('lifecycle of a comment', () => {
  test('every state is reached from a held comment', () => {
    const reached = new Set<CommentState>(['pending']);
    for (const state of reached) TRANSITIONS[state].forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...COMMENT_STATES].sort());
  });

  test('a comment may be withdrawn from any other state, for good', () => {
    expect(COMMENT_STATES.filter((state) => canTransition(state, 'withdrawn'))).toEqual(['pending', 'published', 'refused']);
    expect(COMMENT_STATES.filter((state) => canTransition('withdrawn', state))).toEqual([]);
  });
});

describe('decisions of a moderator', () => {
  test.each([
    ['pending', 'published', 'comment.reason_required', 'comment.held'],
    ['published', 'comment.not_pending', 'comment.not_pending', 'pending'],
    ['refused', 'comment.not_pending', 'comment.not_pending', 'pending'],
    ['withdrawn', 'comment.not_pending', 'comment.not_pending', 'comment.not_pending'],
  ] as const)('on a %s comment: publish gives %s, refuse without a reason %s, reopen %s', (state, publish, refuse, reopen) => {
    expect([decide(state, 'publish'), decide(state, 'refuse'), decide(state, 'reopen')]).toEqual([publish, refuse, reopen]);
  });

  test('a refusal with its public reason is taken', () => {
    expect(decide('pending', 'refuse', 'off_topic')).toBe('refused');
    expect(decide('published', 'refuse', 'off_topic')).toBe('comment.not_pending');
  });
});
