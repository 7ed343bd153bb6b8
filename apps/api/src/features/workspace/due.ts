import { compare, exact } from '@iltizam/shared/kernel/decimal';
import { type AssignedActivity, DUE, type Due } from '@iltizam/shared/workspace/contract';

export type Dated = Pick<AssignedActivity, 'percent' | 'delay'> & { started: boolean };

const LATE: readonly Due[] = ['overdue', 'at_risk', 'stale'];

const isLate = (delay: string): delay is Due => LATE.some((due) => due === delay);

/** Where an activity stands in its lead's list: late first, then what nobody ever spoke of, DOMAIN.md §5. */
export function dueOf({ percent, delay, started }: Dated): Due {
  if (delay && isLate(delay.delay)) return delay.delay;
  if (percent === null) return started ? 'not_reported' : 'open';
  return delay?.delay === 'done' ? 'done' : 'open';
}

type Ranked = Pick<AssignedActivity, 'due' | 'delay'>;

/** The most urgent first, then the furthest behind the calendar in points of percent. */
export const byUrgency = (left: Ranked, right: Ranked): number =>
  DUE.indexOf(left.due) - DUE.indexOf(right.due) || compare(exact(right.delay?.points ?? '0'), exact(left.delay?.points ?? '0'));
