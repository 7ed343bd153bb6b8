import { compare, exact, HUNDRED, trimDecimal, ZERO, type DecimalString, type Exact } from './decimal.js';

const AT_MOST_TWO_DECIMALS = /^\d{1,3}(?:\.\d{1,2})?$/;

/** True for a value between 0 and 100 included. DOMAIN.md §3.1. */
export const isWithinPercent = (value: Exact): boolean => compare(value, ZERO) >= 0 && compare(value, HUNDRED) <= 0;

/** True for a number or a decimal string, 0..100, with at most two decimals. DOMAIN.md §3.1. */
export const isPercent = (value: unknown): value is number | DecimalString => {
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  const text = String(value);
  return AT_MOST_TWO_DECIMALS.test(text) && isWithinPercent(exact(text));
};

/** A percent in its shortest writing, "65.5" or "100"; RangeError when it is not one. DOMAIN.md §3.1. */
export const percent = (value: number | DecimalString): DecimalString => {
  if (!isPercent(value)) throw new RangeError(`Not a percent: ${String(value)}`);
  return trimDecimal(String(value));
};
