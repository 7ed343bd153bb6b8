import { bySilence, reportingTotals, silenceOf } from './freshness.js';

const ASOF = '2023-07-31';

test.each([
  ['2023-07-31', 0, 'within_30'],
  ['2023-07-01', 30, 'within_30'],
  ['2023-06-30', 31, 'within_90'],
  ['2023-05-02', 90, 'within_90'],
  ['2023-05-01', 91, 'within_180'],
  ['2023-02-01', 180, 'within_180'],
  ['2023-01-31', 181, 'older'],
])('an update of %s is %i days old: %s', (lastUpdateOn, daysSince, freshness) => {
  expect(silenceOf(lastUpdateOn, ASOF)).toEqual({ daysSince, freshness });
});

test('what was never reported has no age', () => {
  expect(silenceOf(null, ASOF)).toEqual({ daysSince: null, freshness: 'never' });
});

test('the totals are cumulative, and the longest silence comes first', () => {
  const items = ['2023-07-31', null, '2023-06-30', '2020-01-01', null].map((day) => silenceOf(day, ASOF));
  expect(reportingTotals(items)).toEqual({ total: 5, within30: 1, within90: 2, within180: 2, never: 2 });
  expect([...items].sort(bySilence).map(({ freshness }) => freshness)).toEqual(['never', 'never', 'older', 'within_90', 'within_30']);
});
