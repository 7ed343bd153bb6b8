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

export const isUrgent = (due: Due): boolean => due === 'overdue' || due === 'at_risk' || due === 'stale';
