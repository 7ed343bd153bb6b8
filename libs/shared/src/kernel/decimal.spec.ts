import fc from 'fast-check';
import { add, compare, divide, exact, isZero, multiply, round, subtract, sum, toDecimalString, trimDecimal } from './decimal.js';

const exacts = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => divide(exact(n), exact(d)));

describe('exact decimals', () => {
  test.each([
    ['0', 0n, 1n],
    ['-0.0', 0n, 1n],
    ['65.50', 131n, 2n],
    ['-1.25', -5n, 4n],
    [65.5, 131n, 2n],
    [7n, 7n, 1n],
  ])('%s is read without loss, in lowest terms', (written, n, d) => {
    expect(exact(written)).toEqual({ n, d });
  });

  test.each(['', ' 1', '1,5', '1.', '.5', '+1', '1e3', '0x10', 'NaN', '١', '--1', '1.2.3'])('"%s" is refused', (written) => {
    expect(() => exact(written)).toThrow(RangeError);
  });

  test.each([NaN, Infinity, 1e21, 1e-7, 0.1 + 0.2])('the number %d is refused', (value) => {
    expect(() => exact(value)).toThrow(RangeError);
  });

  test('tenths add up to what people expect', () => {
    expect(add(exact('0.1'), exact('0.2'))).toEqual(exact('0.3'));
    expect(sum(Array.from({ length: 10 }, () => exact('0.1')))).toEqual(exact('1'));
  });

  test('thirds are kept whole', () => {
    expect(multiply(divide(exact(100n), exact(3n)), exact(3n))).toEqual(exact(100n));
  });

  test('dividing by zero is refused', () => {
    expect(() => divide(exact('1'), exact('0.00'))).toThrow(RangeError);
  });

  test('dividing by a negative keeps the denominator positive', () => {
    expect(divide(exact('1'), exact('-2'))).toEqual({ n: -1n, d: 2n });
  });

  test('comparison follows the order of numbers and not of letters', () => {
    expect(compare(exact('9.5'), exact('10'))).toBe(-1);
    expect(compare(exact('-9.5'), exact('-10'))).toBe(1);
    expect(compare(exact('10.0'), exact('10'))).toBe(0);
  });

  test('subtraction undoes addition and division undoes multiplication', () => {
    fc.assert(
      fc.property(exacts, exacts, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
      }),
    );
    fc.assert(
      fc.property(
        exacts,
        exacts.filter((b) => !isZero(b)),
        (a, b) => {
          expect(divide(multiply(a, b), b)).toEqual(a);
        },
      ),
    );
  });
});

describe('printing', () => {
  test.each([
    ['82.175', 2, '82.18'],
    ['82.1749', 2, '82.17'],
    ['-82.175', 2, '-82.18'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['-0.004', 2, '0.00'],
    ['0.05', 1, '0.1'],
    ['100', 2, '100.00'],
    ['99.995', 2, '100.00'],
    ['0.001', 4, '0.0010'],
  ])('%s with %d decimals is %s', (written, scale, printed) => {
    expect(toDecimalString(exact(written), scale)).toBe(printed);
  });

  test('a scale that is no whole number of decimals is refused', () => {
    expect(() => toDecimalString(exact('1'), -1)).toThrow(RangeError);
    expect(() => toDecimalString(exact('1'), 1.5)).toThrow(RangeError);
  });

  test('a printed value reads back to within half a unit of its last decimal', () => {
    fc.assert(
      fc.property(exacts, fc.nat({ max: 6 }), (x, scale) => {
        const error = subtract(exact(toDecimalString(x, scale)), x);
        const half = divide(exact('0.5'), exact(10n ** BigInt(scale)));
        expect(compare(error, half)).not.toBe(1);
        expect(compare(error, subtract(exact(0n), half))).not.toBe(-1);
      }),
    );
  });

  test('rounding is symmetric around zero', () => {
    fc.assert(fc.property(exacts, (x) => expect(round(subtract(exact(0n), x))).toBe(-round(x))));
  });

  test.each([
    ['13.0000', '13'],
    ['65.50', '65.5'],
    ['100', '100'],
    ['0.00', '0'],
    ['-0.0', '0'],
    ['007.10', '7.1'],
    ['-2.50', '-2.5'],
    ['1000.000', '1000'],
  ])('%s is trimmed to %s', (written, trimmed) => {
    expect(trimDecimal(written)).toBe(trimmed);
  });

  test('trimming what is no decimal is refused', () => {
    expect(() => trimDecimal('abc')).toThrow(RangeError);
  });
});
