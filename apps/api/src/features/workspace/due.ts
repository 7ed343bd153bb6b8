import { compare, exact } from '@iltizam/shared/kernel/decimal';
import { type AssignedActivity, DUE, DUE_SOON_DAYS, type Due } from '@iltizam/shared/workspace/contract';

type Standing = Pick<AssignedActivity, 'percent' | 'delay' | 'daysLeft'> & {
  draft: Pick<NonNullable<AssignedActivity['draft']>, 'state'> | null;
  started: boolean;
};

/** Soon is before its end, for what is not done. */
const isSoon = ({ delay, daysLeft }: Standing): boolean => delay?.delay !== 'done' && daysLeft >= 0 && daysLeft <= DUE_SOON_DAYS;

/**
 * The one reason why an activity stands in its lead's list. What waits for a reviewer asks nothing of the lead, and what came back asks first for its
 * correction, whatever the calendar says; then the calendar, then silence, then what was begun. DOMAIN.md §5 and §6
 */
export function dueOf(activity: Standing): Due {
  const { percent, delay, draft, started } = activity;
  if (draft?.state === 'submitted' || draft?.state === 'returned') return draft.state;
  if (delay?.delay === 'overdue') return 'overdue';
  if (isSoon(activity)) return 'due_soon';
  if (delay?.delay === 'stale' || delay?.delay === 'at_risk') return delay.delay;
  if (percent === null && started) return 'not_reported';
  if (draft !== null) return 'draft';
  return delay?.delay === 'done' ? 'done' : 'open';
}

type Ranked = Pick<AssignedActivity, 'due' | 'delay' | 'daysLeft'>;

const behind = ({ delay }: Ranked) => exact(delay?.points ?? '0');

/** The most urgent reason first; what is due soon by its day, the rest by its points behind the calendar. */
export const byUrgency = (left: Ranked, right: Ranked): number =>
  DUE.indexOf(left.due) - DUE.indexOf(right.due) ||
  (left.due === 'due_soon' ? left.daysLeft - right.daysLeft : compare(behind(right), behind(left)));
