import { compare, exact, isZero, type Figure } from '../kernel/decimal.js';
import { isWithinPercent } from '../kernel/percent.js';
import type { PlanSettings } from '../plans/contract.js';
import type { Band } from './contract.js';

export type BandThresholds = Pick<PlanSettings, 'limitedBelow' | 'completedFrom'>;

/** DOMAIN.md §3.2: 90 is completed. */
export const DEFAULT_THRESHOLDS: BandThresholds = { limitedBelow: '60', completedFrom: '90' };

/** The band of an exact percent 0..100, never of a rounded one; null stays null. Half-open: DOMAIN.md §3.2. */
export function bandOf(percent: Figure, thresholds?: BandThresholds): Band;
export function bandOf(percent: Figure | null, thresholds?: BandThresholds): Band | null;
export function bandOf(percent: Figure | null, thresholds: BandThresholds = DEFAULT_THRESHOLDS): Band | null {
  if (percent === null) return null;
  const value = exact(percent);
  if (!isWithinPercent(value)) throw new RangeError('A band needs a percent between 0 and 100');
  if (isZero(value)) return 'not_started';
  if (compare(value, exact(thresholds.limitedBelow)) < 0) return 'limited';
  if (compare(value, exact(thresholds.completedFrom)) < 0) return 'significant';
  return 'completed';
}
