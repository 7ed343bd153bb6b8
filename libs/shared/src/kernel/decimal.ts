/** A decimal in plain notation: an optional minus sign, digits, an optional fraction. Never an exponent. */
export type DecimalString = string;

/** An exact rational number in lowest terms, `d` positive: DOMAIN.md §3.5. */
export type Exact = { readonly n: bigint; readonly d: bigint };

/** What a rule accepts as a number: a decimal as written, or a value already computed. */
export type Figure = DecimalString | Exact;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** True for a decimal in plain notation. */
export const isDecimal = (value: unknown): value is DecimalString => typeof value === 'string' && DECIMAL.test(value);

/** Floats with more decimals than this are the residue of binary arithmetic, not something anybody wrote. */
const NUMBER_MAX_DECIMALS = 6;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));

const ratio = (n: bigint, d: bigint): Exact => {
  if (d === 0n) throw new RangeError('Division by zero');
  const divisor = greatestCommonDivisor(absolute(n), absolute(d)) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
};

const parse = (text: string): { sign: string; whole: string; fraction: string } => {
  const match = DECIMAL.exec(text);
  if (!match) throw new RangeError(`Not a decimal: "${text}"`);
  const [, sign = '', whole = '', fraction = ''] = match;
  return { sign, whole, fraction };
};

/** The exact value of a decimal string, a bigint, or a number of at most six decimals; RangeError otherwise. DOMAIN.md §3.5. */
export const exact = (value: Figure | number | bigint): Exact => {
  if (typeof value === 'object') return value;
  if (typeof value === 'bigint') return { n: value, d: 1n };
  const { sign, whole, fraction } = parse(String(value));
  if (typeof value === 'number' && fraction.length > NUMBER_MAX_DECIMALS) {
    throw new RangeError(`More than ${NUMBER_MAX_DECIMALS} decimals: ${value}`);
  }
  return ratio(BigInt(sign + whole + fraction), 10n ** BigInt(fraction.length));
};

export const ZERO: Exact = exact(0n);
export const ONE: Exact = exact(1n);
export const HUNDRED: Exact = exact(100n);

export const add = (a: Exact, b: Exact): Exact => ratio(a.n * b.d + b.n * a.d, a.d * b.d);

export const subtract = (a: Exact, b: Exact): Exact => ratio(a.n * b.d - b.n * a.d, a.d * b.d);

export const multiply = (a: Exact, b: Exact): Exact => ratio(a.n * b.n, a.d * b.d);

/** RangeError when `b` is zero. */
export const divide = (a: Exact, b: Exact): Exact => ratio(a.n * b.d, a.d * b.n);

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => {
  const difference = a.n * b.d - b.n * a.d;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

export const sum = (values: readonly Exact[]): Exact => values.reduce(add, ZERO);

export const isZero = (x: Exact): boolean => x.n === 0n;

/** The nearest integer, ties away from zero: 0.5 is 1, -0.5 is -1. DOMAIN.md §3.5. */
export const round = (x: Exact): bigint => {
  const nearest = (2n * absolute(x.n) + x.d) / (2n * x.d);
  return x.n < 0n ? -nearest : nearest;
};

/** Rounded to `scale` decimals (0 or more), every decimal written: 82.175 at 2 is "82.18". DOMAIN.md §3.5. */
export const toDecimalString = (x: Exact, scale: number): DecimalString => {
  if (!Number.isInteger(scale) || scale < 0) throw new RangeError(`Not a number of decimals: ${scale}`);
  const units = round(multiply(x, exact(10n ** BigInt(scale))));
  const digits = String(absolute(units)).padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
};

/** The shortest writing of the same decimal: "13.0000" is "13", "65.50" is "65.5". */
export const trimDecimal = (value: DecimalString): DecimalString => {
  const { sign, whole, fraction } = parse(value);
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  const trimmed = decimals === '' ? digits : `${digits}.${decimals}`;
  return trimmed === '0' ? trimmed : sign + trimmed;
};
