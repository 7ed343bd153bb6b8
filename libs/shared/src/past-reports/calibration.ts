import {
  add,
  compare,
  divide,
  exact,
  HUNDRED,
  multiply,
  subtract,
  sum,
  toDecimalString,
  trimDecimal,
  ZERO,
  type DecimalString,
  type Exact,
} from '../kernel/decimal.js';
import type { Band } from '../progress/contract.js';

/** The percents of each band to the hundredth, both ends included: DOMAIN.md §3.2. */
const RANGE: Record<Band, readonly [DecimalString, DecimalString, DecimalString]> = {
  not_started: ['0', '0', '0'],
  limited: ['0.01', '30', '59.99'],
  significant: ['60', '75', '89.99'],
  completed: ['90', '100', '100'],
};

export type Calibration = {
  /** one for each band, null where it is not known */
  percents: (DecimalString | null)[];
  /** false when no percents within the bands give the printed rate at equal weights */
  reached: boolean;
  /** the rates that the bands allow at equal weights, unknown bands left free; null without an activity */
  interval: readonly [DecimalString, DecimalString] | null;
};

const usual = (band: Band | null): DecimalString | null => (band === null ? null : RANGE[band][1]);
const hundredths = (value: Exact): DecimalString => trimDecimal(toDecimalString(value, 2));

/** The middle of each band, 100 for what is completed: a flagged stand-in, no fact. */
export const middleOfBands = (bands: readonly (Band | null)[]): (DecimalString | null)[] => bands.map(usual);

/**
 * Percents inside the ticked bands whose mean, at equal weights, is the printed rate 0..100. Completed stays 100 as long as the others can
 * give way; an activity whose band is not known counts as 0, as it does in a rate. Where the rate is out of reach the middles stand.
 * DOMAIN.md §13
 */
export const calibrated = (bands: readonly (Band | null)[], rate: DecimalString | null): Calibration => {
  const interval = intervalOf(bands);
  const middles = middleOfBands(bands);
  if (rate === null || interval === null) return { percents: middles, reached: rate === null, interval };
  const target = multiply(exact(rate), exact(BigInt(bands.length)));
  for (const fixed of [['not_started', 'completed'], ['not_started']] as const) {
    const percents = spread(bands, target, new Set<Band>(fixed));
    if (percents !== null) return { percents, reached: true, interval };
  }
  return { percents: middles, reached: false, interval };
};

const intervalOf = (bands: readonly (Band | null)[]): Calibration['interval'] => {
  if (bands.length === 0) return null;
  const mean = (of: (band: Band | null) => DecimalString): DecimalString =>
    toDecimalString(divide(sum(bands.map((band) => exact(of(band)))), exact(BigInt(bands.length))), 2);
  return [mean((band) => (band === null ? '0' : RANGE[band][0])), mean((band) => (band === null ? '100' : RANGE[band][2]))];
};

/** Moves the free activities together from the bottom of their band to its top until the sum is the target; null when it cannot be. */
const spread = (bands: readonly (Band | null)[], target: Exact, fixed: ReadonlySet<Band>): (DecimalString | null)[] | null => {
  const isFree = (band: Band | null): band is Band => band !== null && !fixed.has(band);
  const bottom = sum(bands.map((band) => exact(band === null ? '0' : RANGE[band][isFree(band) ? 0 : 1])));
  const room = sum(bands.map((band) => (isFree(band) ? subtract(exact(RANGE[band][2]), exact(RANGE[band][0])) : ZERO)));
  const missing = subtract(target, bottom);
  if (compare(missing, ZERO) < 0 || compare(missing, room) > 0) return null;
  const share = compare(room, ZERO) === 0 ? ZERO : divide(missing, room);
  const percents = bands.map((band) => {
    if (band === null) return null;
    const [low, middle, high] = RANGE[band];
    return isFree(band) ? add(exact(low), multiply(share, subtract(exact(high), exact(low)))) : exact(middle);
  });
  return settle(bands, percents, target, isFree);
};

/** Rounds to the hundredth and gives what rounding left over to activities that have room for it, so that the sum is exact. */
const settle = (
  bands: readonly (Band | null)[],
  percents: readonly (Exact | null)[],
  target: Exact,
  isFree: (band: Band | null) => boolean,
): (DecimalString | null)[] | null => {
  const rounded = percents.map((value) => (value === null ? null : exact(hundredths(value))));
  let left = subtract(target, sum(rounded.map((value) => value ?? ZERO)));
  bands.forEach((band, index) => {
    const value = rounded[index];
    if (band === null || !isFree(band) || value === null || value === undefined) return;
    const [low, , high] = RANGE[band];
    const wanted = add(value, left);
    const held = compare(wanted, exact(low)) < 0 ? exact(low) : compare(wanted, exact(high)) > 0 ? exact(high) : wanted;
    left = subtract(left, subtract(held, value));
    rounded[index] = held;
  });
  // a third of a hundredth cannot be written: the mean is then the rate to the hundredth, not exactly
  const off = multiply(left, HUNDRED);
  if (compare(off, exact(1n)) >= 0 || compare(off, exact(-1n)) <= 0) return null;
  return rounded.map((value) => (value === null ? null : hundredths(value)));
};
