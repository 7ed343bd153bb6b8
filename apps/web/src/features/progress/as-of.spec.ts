import { asOfOf, atDate, monthEnd, sliderDays } from './as-of.js';

test('month by month, from any day', () => {
  expect(monthEnd('2023-07-31', 'previous')).toBe('2023-06-30');
  expect(monthEnd('2023-07-31', 'next')).toBe('2023-08-31');
  expect(monthEnd('2023-07-12', 'next')).toBe('2023-07-31');
});

test('the slider stops at the ends of the months that are over, then today', () => {
  expect(sliderDays('2023-01-01', '2023-12-31', '2023-03-15')).toEqual(['2023-01-31', '2023-02-28', '2023-03-15']);
  expect(sliderDays('2023-11-01', '2023-12-31', '2026-11-22')).toEqual(['2023-11-30', '2023-12-31', '2026-11-22']);
  expect(sliderDays('2030-01-01', '2030-12-31', '2026-11-22')).toEqual(['2026-11-22']);
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
