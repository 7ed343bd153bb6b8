import { daysOverdue, delayOf, type DelayInput } from './delay.js';

const halfway: DelayInput = {
  rate: '50',
  planned: '50',
  start: '2022-01-01',
  end: '2022-12-31',
  datesInherited: false,
  planEnd: '2023',
  lastUpdateOn: '2022-06-15',
  asOf: '2022-07-01',
};
const delay = (changes: Partial<DelayInput>) => delayOf({ ...halfway, ...changes });

describe('delay', () => {
  test('work where the calendar expects it is on track', () => {
    expect(delay({})).toEqual({ delay: 'on_track', points: '0.00', days: null });
  });

  test('only an exact 100 is done, and then nothing else is said', () => {
    expect(delay({ rate: '100', planned: '10', asOf: '2030-01-01' })).toEqual({ delay: 'done', points: null, days: null });
    expect(delay({ rate: '99.99', planned: '100', asOf: '2023-01-10' })).toEqual({ delay: 'overdue', points: '0.01', days: 10 });
  });

  test('the end itself is not late, the day after is', () => {
    expect(delay({ rate: '95', planned: '100', asOf: '2022-12-31', lastUpdateOn: '2022-12-01' })?.delay).toBe('on_track');
    expect(delay({ rate: '95', planned: '100', asOf: '2023-01-01', lastUpdateOn: '2022-12-01' })).toEqual({
      delay: 'overdue',
      points: '5.00',
      days: 1,
    });
  });

  test('an end known to the month is late from the next month on', () => {
    expect(delay({ rate: '95', planned: '100', end: '2022-12', asOf: '2022-12-31', lastUpdateOn: '2022-12-01' })?.delay).toBe('on_track');
    expect(delay({ rate: '95', planned: '100', end: '2022-12', asOf: '2023-01-01' })?.delay).toBe('overdue');
  });

  test('inherited dates make nobody late before the plan ends', () => {
    const inherited = { rate: '95', planned: '100', datesInherited: true, lastUpdateOn: '2023-12-01' };
    expect(delay({ ...inherited, asOf: '2023-12-31' })?.delay).toBe('on_track');
    expect(delay({ ...inherited, asOf: '2024-01-02' })).toEqual({ delay: 'overdue', points: '5.00', days: 2 });
  });

  test('more than 20 points behind is at risk, 20 is not', () => {
    expect(delay({ rate: '30' })?.delay).toBe('on_track');
    expect(delay({ rate: '29.99' })).toEqual({ delay: 'at_risk', points: '20.01', days: null });
  });

  test('what was never reported is as far behind as a 0', () => {
    expect(delay({ rate: null, lastUpdateOn: null })).toEqual({ delay: 'at_risk', points: '50.00', days: null });
  });

  test('more than 90 days without an update is stale, 90 is not', () => {
    expect(delay({ lastUpdateOn: '2022-04-02' })?.delay).toBe('on_track');
    expect(delay({ lastUpdateOn: '2022-04-01' })).toEqual({ delay: 'stale', points: '0.00', days: 91 });
  });

  test('silence counts from the start when there was no update since', () => {
    expect(delay({ lastUpdateOn: null, start: '2022-04-02' })?.delay).toBe('on_track');
    expect(delay({ lastUpdateOn: '2021-01-01', start: '2022-04-01' })).toEqual({ delay: 'stale', points: '0.00', days: 91 });
    expect(delay({ lastUpdateOn: null, start: '2022-12-01', rate: null, planned: '0' })?.delay).toBe('on_track');
  });

  test('more than 5 points before the calendar is ahead, 5 is not', () => {
    expect(delay({ rate: '55' })?.delay).toBe('on_track');
    expect(delay({ rate: '55.01' })).toEqual({ delay: 'ahead', points: '-5.01', days: null });
  });

  test('the most urgent reason is the one given', () => {
    expect(delay({ rate: '10', planned: '100', asOf: '2023-06-01' })?.delay).toBe('overdue');
    expect(delay({ rate: '10', lastUpdateOn: null })?.delay).toBe('at_risk');
    expect(delay({ rate: '60', lastUpdateOn: null })?.delay).toBe('stale');
  });

  test('a plan may set its own thresholds', () => {
    const thresholds = { atRiskPoints: '2', aheadPoints: '30', staleDays: 10 };
    expect(delayOf({ ...halfway, rate: '47' }, thresholds)?.delay).toBe('at_risk');
    expect(delayOf({ ...halfway, rate: '70' }, thresholds)?.delay).toBe('stale');
    expect(delayOf({ ...halfway, rate: '70', asOf: '2022-06-20' }, thresholds)?.delay).toBe('on_track');
  });

  test('where nothing carries weight there is nothing to be late for', () => {
    expect(delay({ rate: null, planned: null, asOf: '2030-01-01' })).toBeNull();
  });
});

test('days overdue are never negative', () => {
  expect(daysOverdue(halfway, '2022-07-01')).toBe(0);
  expect(daysOverdue(halfway, '2023-01-31')).toBe(31);
});
