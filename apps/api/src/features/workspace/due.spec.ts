import type { Delay } from '@iltizam/shared/progress/contract';
import type { Due } from '@iltizam/shared/workspace/contract';
import { byUrgency, dueOf } from './due.js';

const delay = (name: Delay, points: string | null = '0.00') => ({ delay: name, points, days: null });

describe('dueOf', () => {
  it.each<[Delay, string | null, boolean, Due]>([
    ['overdue', '40', true, 'overdue'],
    ['overdue', null, true, 'overdue'],
    ['at_risk', null, true, 'at_risk'],
    ['stale', '50', true, 'stale'],
    ['on_track', null, true, 'not_reported'],
    ['on_track', null, false, 'open'],
    ['on_track', '0', true, 'open'],
    ['ahead', '60', false, 'open'],
    ['done', '100', true, 'done'],
  ])('%s at %s, started %s, is %s', (name, percent, started, due) => {
    expect(dueOf({ percent, delay: delay(name), started })).toBe(due);
  });

  it('knows an activity without a delay', () => {
    expect(dueOf({ percent: null, delay: null, started: true })).toBe('not_reported');
  });
});

describe('byUrgency', () => {
  it('puts the most urgent first, then the furthest behind', () => {
    const items: { due: Due; delay: ReturnType<typeof delay> | null }[] = [
      { due: 'done', delay: delay('done', null) },
      { due: 'at_risk', delay: delay('at_risk', '21.00') },
      { due: 'open', delay: delay('ahead', '-12.50') },
      { due: 'at_risk', delay: delay('at_risk', '100.00') },
      { due: 'open', delay: delay('on_track', '-2.00') },
      { due: 'overdue', delay: delay('overdue', '3.00') },
    ];
    expect(items.toSorted(byUrgency).map(({ due, delay: reason }) => `${due} ${reason?.points}`)).toEqual([
      'overdue 3.00',
      'at_risk 100.00',
      'at_risk 21.00',
      'open -2.00',
      'open -12.50',
      'done null',
    ]);
  });
});
