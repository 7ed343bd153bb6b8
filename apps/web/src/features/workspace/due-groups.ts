import { type AssignedActivity, DUE, type Due } from '@iltizam/shared/workspace/contract';

export type DueGroup = { due: Due; items: AssignedActivity[] };

/** The server's order is kept inside each group; the groups go from the most urgent to the done. */
export const groupByDue = (items: readonly AssignedActivity[]): DueGroup[] =>
  DUE.map((due) => ({ due, items: items.filter((item) => item.due === due) })).filter((group) => group.items.length > 0);

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The activities that hold every word typed, whatever their accents and case. */
export const matching = (items: readonly AssignedActivity[], typed: string): AssignedActivity[] => {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return items.filter(({ title, number, commitment, plan, institution }) => {
    const text = plain([title, `${commitment.number}.${number}`, commitment.title, plan.title, institution.name].join(' '));
    return words.every((word) => text.includes(word));
  });
};

/** The plans of a list, in its order. */
export const plansOf = (items: readonly AssignedActivity[]): AssignedActivity['plan'][] => [
  ...new Map(items.map(({ plan }) => [plan.slug, plan])).values(),
];

const URGENT: readonly Due[] = ['overdue', 'returned', 'stale', 'at_risk'];
/** Late, or sent back: drawn in red. */
export const isUrgent = (due: Due): boolean => URGENT.includes(due);

const CALM: readonly Due[] = ['submitted', 'open', 'done'];
/** Waits for a word from the lead. */
export const isWaiting = (due: Due): boolean => !CALM.includes(due);
