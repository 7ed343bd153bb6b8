import { lockedUntil } from './lockout.js';

const at = (minutes: number): Date => new Date(Date.UTC(2023, 6, 31, 9, 0) + minutes * 60_000);
const failures = (count: number, from: number, step: number): Date[] =>
  Array.from({ length: count }, (_, index) => at(from + index * step));

describe('lock-out', () => {
  test('nine failures lock nothing, the tenth locks for 15 minutes', () => {
    expect(lockedUntil(failures(9, 0, 1), at(8))).toBeNull();
    expect(lockedUntil(failures(10, 0, 1), at(9))).toEqual(at(24));
  });

  test('the lock opens by itself', () => {
    expect(lockedUntil(failures(10, 0, 1), at(23.99))).toEqual(at(24));
    expect(lockedUntil(failures(10, 0, 1), at(24))).toBeNull();
  });

  test('failures spread over more than 15 minutes lock nothing', () => {
    expect(lockedUntil(failures(10, 0, 15 / 9), at(15))).toEqual(at(30));
    expect(lockedUntil(failures(10, 0, 15.1 / 9), at(15.1))).toBeNull();
    expect(lockedUntil(failures(100, 0, 2), at(200))).toBeNull();
  });

  test('what is tried during a lock does not prolong it', () => {
    expect(lockedUntil([...failures(10, 0, 1), ...failures(50, 9.1, 0.1)], at(20))).toEqual(at(24));
  });

  test('after a lock ten new failures are needed', () => {
    const first = failures(10, 0, 1);
    expect(lockedUntil([...first, ...failures(9, 24, 0)], at(25))).toBeNull();
    expect(lockedUntil([...first, ...failures(10, 24, 0.1)], at(25))).toEqual(at(39.9));
  });

  test('the order in which failures are given does not matter', () => {
    expect(lockedUntil(failures(10, 0, 1).reverse(), at(9))).toEqual(at(24));
  });

  test('nothing tried, nothing locked', () => {
    expect(lockedUntil([], at(0))).toBeNull();
  });
});
