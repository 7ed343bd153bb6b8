import { compare, type DecimalString, exact, subtract, toDecimalString, trimDecimal } from '../kernel/decimal.js';
import type { Indicator } from './contract.js';

/** In the indicator's own unit; `left` is 0 when the target is reached or passed. */
export type TargetDistance = { left: DecimalString; reached: boolean };

/** More decimals than any measured value has. */
const SCALE = 6;

/**
 * How far the latest measured value is from the target; null while one of them is unknown. A target below the baseline is reached
 * from above; without a baseline it is one to rise to. DOMAIN.md §1
 */
export const distanceToTarget = ({ baseline, target, measurements }: Indicator): TargetDistance | null => {
  const value = measurements.at(-1)?.value ?? null;
  if (target === null || value === null) return null;
  const falls = baseline !== null && compare(exact(target), exact(baseline)) < 0;
  const left = falls ? subtract(exact(value), exact(target)) : subtract(exact(target), exact(value));
  if (compare(left, exact(0n)) <= 0) return { left: '0', reached: true };
  return { left: trimDecimal(toDecimalString(left, SCALE)), reached: false };
};
