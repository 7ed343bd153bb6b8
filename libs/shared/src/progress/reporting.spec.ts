import { nothingReported, oldReport, told } from './reporting.js';

const silent = {
  rate: '0.00',
  shown: 0,
  band: 'not_started' as const,
  coverage: '0.00',
  delay: { delay: 'at_risk' as const, points: '49.00', days: null },
};

test('nothing is reported where none of the weight was, or nothing carries weight', () => {
  expect(nothingReported({ coverage: '0.00' })).toBe(true);
  expect(nothingReported({ coverage: null })).toBe(true);
  expect(nothingReported({ coverage: '0.01' })).toBe(false);
});

test('what was not reported is told as no figure, no band and no points', () => {
  expect(told(silent)).toEqual({ ...silent, rate: null, shown: null, band: null, delay: null });
});

test('a day that has passed is a fact, with or without a report', () => {
  const overdue = { delay: 'overdue' as const, points: '100.00', days: 12 };
  expect(told({ ...silent, delay: overdue }).delay).toEqual(overdue);
});

test('a reported 0 is told as 0', () => {
  const reported = { ...silent, coverage: '13.00' };
  expect(told(reported)).toBe(reported);
});

test('a figure says of which day its last report is, when that is more than 30 days ago', () => {
  expect(oldReport('2023-07-31', '2023-08-30')).toBeNull();
  expect(oldReport('2023-07-31', '2023-08-31')).toBe('2023-07-31');
  expect(oldReport(null, '2023-08-31')).toBeNull();
});
