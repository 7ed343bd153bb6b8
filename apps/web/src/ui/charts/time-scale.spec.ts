import { monthTicks, timeScale, yearTicks } from './time-scale.js';

test('a day stands between the ends in percent', () => {
  expect(timeScale('2021-01-01', '2022-01-01')('2021-07-02')).toBeCloseTo(49.86, 1);
});

test('every month has its stroke, every year with room its name', () => {
  expect(monthTicks('2021-01-01', '2023-12-31')).toHaveLength(36);
  expect(yearTicks('2021-01-01', '2023-12-31').map(({ on }) => on)).toEqual(['2021-01-01', '2022-01-01', '2023-01-01']);
});

test('a period that begins in the year is named at its start, one that has just begun a year is not named twice', () => {
  expect(yearTicks('2021-03-15', '2023-12-31').map(({ on }) => on)).toEqual(['2021-03-15', '2022-01-01', '2023-01-01']);
  expect(yearTicks('2021-11-30', '2024-01-10').map(({ on }) => on)).toEqual(['2022-01-01', '2023-01-01']);
});
