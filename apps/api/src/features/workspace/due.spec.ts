import type { DraftState } from '@iltizam/shared/drafts/contract';
import type { Delay } from '@iltizam/shared/progress/contract';
import type { AssignedActivity, Due } from '@iltizam/shared/workspace/contract';
import { byUrgency, dueOf } from './due.js';

const delay = (name: Delay, points: string | null = '0.00') => ({ delay: name, points, days: null });

describe('dueOf', () => {
  const FAR = 200;

  it.each<[Delay, string | null, boolean, number, DraftState | null, Due]>([
    ['overdue', '40', true, -1, null, 'overdue'],
    ['overdue', null, true, -1, 'draft', 'overdue'],
    ['overdue', '40', true, -1, 'returned', 'returned'],
    ['overdue', '40', true, -1, 'submitted', 'submitted'],
    ['at_risk', null, true, FAR, null, 'at_risk'],
    ['at_risk', null, true, 30, null, 'due_soon'],
    ['stale', '50', true, 31, 'draft', 'stale'],
    ['on_track', '90', true, 0, null, 'due_soon'],
    ['done', '100', true, 0, null, 'done'],
    ['on_track', null, true, FAR, 'draft', 'not_reported'],
    ['on_track', null, false, FAR, null, 'open'],
    ['on_track', '0', true, FAR, 'draft', 'draft'],
    ['ahead', '60', false, FAR, null, 'open'],
    ['done', '100', true, FAR, 'returned', 'returned'],
  ])('%s at %s, started %s, %s days left, its draft %s, is %s', (name, percent, started, daysLeft, state, due) => {
    expect(dueOf({ percent, delay: delay(name), started, daysLeft, draft: state && { state } })).toBe(due);
  });

  it('knows an activity without a delay', () => {
    expect(dueOf({ percent: null, delay: null, started: true, daysLeft: FAR, draft: null })).toBe('not_reported');
  });
});

describe('byUrgency', () => {
  it('puts the most urgent first, then the nearest day or the furthest behind', () => {
    const items: Pick<AssignedActivity, 'due' | 'delay' | 'daysLeft'>[] = [
      { due: 'done', delay: delay('done', null), daysLeft: 0 },
      { due: 'at_risk', delay: delay('at_risk', '21.00'), daysLeft: 90 },
      { due: 'due_soon', delay: delay('at_risk', '40.00'), daysLeft: 12 },
      { due: 'due_soon', delay: null, daysLeft: 3 },
      { due: 'open', delay: delay('ahead', '-12.50'), daysLeft: 90 },
      { due: 'at_risk', delay: delay('at_risk', '100.00'), daysLeft: 90 },
      { due: 'open', delay: delay('on_track', '-2.00'), daysLeft: 90 },
      { due: 'overdue', delay: delay('overdue', '3.00'), daysLeft: -4 },
    ];
    expect(items.toSorted(byUrgency).map(({ due, delay: reason, daysLeft }) => `${due} ${reason?.points} ${daysLeft}`)).toEqual([
      'overdue 3.00 -4',
      'due_soon undefined 3',
      'due_soon 40.00 12',
      'at_risk 100.00 90',
      'at_risk 21.00 90',
      'open -2.00 90',
      'open -12.50 90',
      'done null 0',
    ]);
  });
});
