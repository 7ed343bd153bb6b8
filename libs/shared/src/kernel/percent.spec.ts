import { isPercent, percent } from './percent.js';

describe('percent', () => {
  test.each([0, 100, 65.5, 0.01, 99.99, '0', '100.00', '65.50', '59.99'])('%s is a percent', (value) => {
    expect(isPercent(value)).toBe(true);
  });

  test.each([-0.01, 100.01, 101, 12.345, NaN, Infinity, '-1', '100.01', '12.345', '65,5', '65%', '', ' 5', '1e1', null, true, {}])(
    '%s is none',
    (value) => {
      expect(isPercent(value)).toBe(false);
    },
  );

  test.each([
    [65.5, '65.5'],
    ['65.50', '65.5'],
    [100, '100'],
    ['100.00', '100'],
    [0, '0'],
    ['007', '7'],
  ])('%s is written %s', (value, written) => {
    expect(percent(value)).toBe(written);
  });

  test('what is no percent is refused', () => {
    expect(() => percent(100.01)).toThrow(RangeError);
  });
});
