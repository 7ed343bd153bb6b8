import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  firstDayOf,
  isIsoDate,
  isPartialDate,
  lastDayOf,
  MOROCCO_ZONE,
  partialDate,
  precisionOf,
  PRECISIONS,
  todayIn,
} from './dates.js';

const days = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01', '0099-03-04', '9999-12-31'])('%s is a day', (day) => {
    expect(isIsoDate(day)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '0000-01-01',
    '2024-01-01T00:00:00Z',
    '2024',
    '',
    null,
    20240101,
  ])('%s is no day', (value) => {
    expect(isIsoDate(value)).toBe(false);
  });

  test.each(['2024', '2024-Q3', '2024-09', '2024-09-05'])('%s is a date with its precision', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  test.each(['24', '2024-Q0', '2024-Q5', '2024-q1', '2024-13', '2024-9', '2024-02-30', '0000', '2024-Q1-01', ' 2024', '2024\n', undefined])(
    '%j is no date',
    (value) => {
      expect(isPartialDate(value)).toBe(false);
    },
  );

  test.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-Q2', 'quarter', '2024-04-01', '2024-06-30'],
    ['2024-Q4', 'quarter', '2024-10-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2024-09', 'month', '2024-09-01', '2024-09-30'],
    ['2024-09-05', 'day', '2024-09-05', '2024-09-05'],
  ])('%s is a %s from %s to %s', (date, precision, first, last) => {
    expect(precisionOf(date)).toBe(precision);
    expect(firstDayOf(date)).toBe(first);
    expect(lastDayOf(date)).toBe(last);
  });

  test('a day that does not exist is refused everywhere', () => {
    expect(() => precisionOf('2024-02-30')).toThrow(RangeError);
    expect(() => firstDayOf('2024-Q9')).toThrow(RangeError);
    expect(() => lastDayOf('not set')).toThrow(RangeError);
    expect(() => partialDate('2024-02', 'month')).toThrow(RangeError);
    expect(() => daysBetween('2024-01-01', '2023-02-29')).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  test('a date of any precision round trips through its first and last day', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...PRECISIONS), (day, precision) => {
        const date = partialDate(day, precision);
        expect(precisionOf(date)).toBe(precision);
        expect(partialDate(firstDayOf(date), precision)).toBe(date);
        expect(partialDate(lastDayOf(date), precision)).toBe(date);
        expect(firstDayOf(date) <= day && day <= lastDayOf(date)).toBe(true);
      }),
    );
  });

  test('the day after the last day of a period is in the next one', () => {
    fc.assert(
      fc.property(
        days.filter((day) => day < '9999'),
        fc.constantFrom(...PRECISIONS),
        (day, precision) => {
          const date = partialDate(day, precision);
          expect(partialDate(addDays(lastDayOf(date), 1), precision)).not.toBe(date);
        },
      ),
    );
  });

  test('counting and adding days undo each other', () => {
    fc.assert(fc.property(days, days, (from, to) => expect(addDays(from, daysBetween(from, to))).toBe(to)));
  });

  test('a leap year has 366 days', () => {
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2025-01-01', '2024-01-01')).toBe(-366);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });
});

describe('today in a zone', () => {
  test('it is already tomorrow in Morocco an hour before midnight UTC', () => {
    expect(todayIn(MOROCCO_ZONE, new Date('2023-07-30T23:30:00Z'))).toBe('2023-07-31');
    expect(todayIn('UTC', new Date('2023-07-30T23:30:00Z'))).toBe('2023-07-30');
  });

  test('it is not yet tomorrow in Morocco during Ramadan, when the clock goes back', () => {
    expect(todayIn(MOROCCO_ZONE, new Date('2023-04-02T23:30:00Z'))).toBe('2023-04-02');
  });

  test('an unknown zone is refused', () => {
    expect(() => todayIn('Africa/Nowhere', new Date('2023-01-01T00:00:00Z'))).toThrow(RangeError);
  });
});
