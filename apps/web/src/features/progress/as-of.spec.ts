import { asOfOf, atDate, stopsOf } from './as-of.js';

test('the slider and the steps stop at every month end since the plan began, then today', () => {
  expect(stopsOf('2023-01-01', '2023-03-15')).toEqual(['2023-01-31', '2023-02-28', '2023-03-15']);
  expect(stopsOf('2023-01-01', '2023-02-28')).toEqual(['2023-01-31', '2023-02-28']);
  expect(stopsOf('2030-01-01', '2026-11-22')).toEqual(['2026-11-22']);
});

test('a date that is none, or to come, is today', () => {
  expect(asOfOf(new URLSearchParams('asOf=2023-07-31'), '2026-11-22')).toBe('2023-07-31');
  for (const search of ['', 'asOf=abc', 'asOf=2999-01-01', 'asOf=2026-11-22'])
    expect(asOfOf(new URLSearchParams(search), '2026-11-22')).toBeNull();
});

test('changing the date keeps the other parameters', () => {
  expect(atDate(new URLSearchParams('axis=2'), '2023-07-31').toString()).toBe('axis=2&asOf=2023-07-31');
  expect(atDate(new URLSearchParams('axis=2&asOf=2023-07-31'), null).toString()).toBe('axis=2');
});
