import {
  compare,
  divide,
  exact,
  HUNDRED,
  isZero,
  multiply,
  ONE,
  round,
  sum,
  toDecimalString,
  ZERO,
  type DecimalString,
  type Exact,
  type Figure,
} from '../kernel/decimal.js';
import { isWithinPercent } from '../kernel/percent.js';
import type { PlanRateRule, UnreportedRule } from './contract.js';

/** One part of a whole: an activity of a commitment, a commitment of a plan. */
export type Fact = {
  /** zero or more, in any unit; null weighs nothing (a supplementary activity) */
  readonly weight: Figure | null;
  /** 0..100; null when nothing was reported */
  readonly percent: Figure | null;
  /** false when an amendment dropped it: it is out of every sum */
  readonly applicable?: boolean;
};

/** `rate` and `coverage` are 0..100 and null when nothing carries weight; `totalWeight` counts what was not reported too. */
export type WeightedRate = { rate: Exact | null; coverage: Exact | null; totalWeight: Exact };

const weightOf = ({ weight, applicable = true }: Fact): Exact => {
  if (weight === null || !applicable) return ZERO;
  const value = exact(weight);
  if (compare(value, ZERO) < 0) throw new RangeError('A weight is never negative');
  return value;
};

const percentOf = ({ percent }: Fact): Exact => {
  const value = exact(percent ?? '0');
  if (!isWithinPercent(value)) throw new RangeError('A percent is between 0 and 100');
  return value;
};

const isReported = ({ percent }: Fact): boolean => percent !== null;

const totalWeightOf = (facts: readonly Fact[]): Exact => sum(facts.map(weightOf));

/** What the weights are divided by: all of them when silence counts as 0, the reported ones when it does not count. */
const baseOf = (facts: readonly Fact[], rule: UnreportedRule): Exact =>
  totalWeightOf(rule === 'as_zero' ? facts : facts.filter(isReported));

const share = (part: Exact, whole: Exact): Exact | null => (isZero(whole) ? null : divide(part, whole));

/** Σ weight × percent ÷ Σ weight over what applies and carries weight, with the share of the weight reported. DOMAIN.md §3.3. */
export const weightedRate = (facts: readonly Fact[], rule: UnreportedRule): WeightedRate => {
  const totalWeight = totalWeightOf(facts);
  const points = sum(facts.map((fact) => multiply(weightOf(fact), percentOf(fact))));
  const reportedWeight = totalWeightOf(facts.filter(isReported));
  return {
    rate: share(points, baseOf(facts, rule)),
    coverage: share(multiply(HUNDRED, reportedWeight), totalWeight),
    totalWeight,
  };
};

/** The simple mean of rates 0..100: an axis from its commitments. A null rate is no rate, so it is skipped. DOMAIN.md §3.4. */
export const meanRate = (rates: readonly (Exact | null)[]): Exact | null =>
  weightedRate(
    rates.map((percent) => ({ weight: ONE, percent })),
    'excluded',
  ).rate;

/** A rate in units of 1/perPoint of a point, half-up, where only an exact 100 reaches the top and only an exact 0 the bottom. */
const guardedUnits = (rate: Exact, perPoint: bigint): bigint => {
  const units = round(multiply(rate, exact(perPoint)));
  const top = 100n * perPoint;
  if (units === top && compare(rate, HUNDRED) < 0) return top - 1n;
  if (units === 0n && !isZero(rate)) return 1n;
  return units;
};

const hundredths = (units: bigint): DecimalString => toDecimalString({ n: units, d: 100n }, 2);

/** "82.18": two decimals, half-up, "100.00" only when exactly 100 and "0.00" only when exactly 0. DOMAIN.md §3.5. */
export const printedRate = (rate: Exact | null): DecimalString | null => (rate === null ? null : hundredths(guardedUnits(rate, 100n)));

/** The integer 0..100 for people, with the same guard: 99.6 is 99 and 0.2 is 1. DOMAIN.md §3.5. */
export const shownRate = (rate: Exact | null): number | null => (rate === null ? null : Number(guardedUnits(rate, 1n)));

/** Whole shares of `total` by largest remainder; of equal remainders the first wins, so that the same facts print the same terms. */
const apportion = (amounts: readonly Exact[], total: bigint): bigint[] => {
  const floors = amounts.map(({ n, d }) => n / d);
  const missing = Number(total - floors.reduce((all, floor) => all + floor, 0n));
  const byRemainder = amounts
    .map(({ n, d }, index) => ({ index, remainder: { n: n % d, d } }))
    .sort((a, b) => compare(b.remainder, a.remainder));
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1n : floor));
};

/**
 * What each fact brings to the rate, in points with two decimals, in the order given; they sum exactly to the printed rate. DOMAIN.md §3.6.
 * Null for what is no term of the sum (no weight, not applicable); "0.00" for a weight without a report, under both rules.
 */
export const terms = (facts: readonly Fact[], rule: UnreportedRule): (DecimalString | null)[] => {
  const base = baseOf(facts, rule);
  const amounts = facts.map((fact) => share(multiply(HUNDRED, multiply(weightOf(fact), percentOf(fact))), base) ?? ZERO);
  const rate = divide(sum(amounts), HUNDRED);
  const printed = apportion(amounts, guardedUnits(rate, 100n));
  return facts.map((fact, index) => (isZero(weightOf(fact)) ? null : hundredths(printed[index] ?? 0n)));
};

export type CommitmentRate = { number: number; axis: number; weight: DecimalString | null; rate: Exact | null };

/** One line of a plan's calculation: `number` is the commitment's, or the axis's under `mean_of_axes`. */
export type PlanTerm = { number: number; weight: DecimalString; rate: Exact | null; contribution: DecimalString };

type PlanPart = Omit<PlanTerm, 'contribution'>;

const partsOf = (commitments: readonly CommitmentRate[], rule: PlanRateRule): PlanPart[] => {
  switch (rule) {
    case 'mean_of_commitments':
      return commitments.map(({ number, rate }) => ({ number, weight: '1', rate }));
    case 'weighted_commitments':
      return commitments.map(({ number, weight, rate }) => ({ number, weight: weight ?? '0', rate }));
    case 'mean_of_axes':
      return [...new Set(commitments.map(({ axis }) => axis))].map((axis) => ({
        number: axis,
        weight: '1',
        rate: meanRate(commitments.filter((commitment) => commitment.axis === axis).map(({ rate }) => rate)),
      }));
  }
};

const factOf = ({ weight, rate }: PlanPart): Fact => ({ weight, percent: rate });

/** The plan's rate 0..100 by one of the named rules; a commitment or axis without a rate is skipped. DOMAIN.md §3.4. */
export const planRate = (commitments: readonly CommitmentRate[], rule: PlanRateRule): Exact | null =>
  weightedRate(partsOf(commitments, rule).map(factOf), 'excluded').rate;

/** The lines of that calculation, in the order given; their contributions sum to the printed plan rate. DOMAIN.md §3.6. */
export const planTerms = (commitments: readonly CommitmentRate[], rule: PlanRateRule): PlanTerm[] => {
  const parts = partsOf(commitments, rule);
  const contributions = terms(parts.map(factOf), 'excluded');
  return parts.map((part, index) => ({ ...part, contribution: contributions[index] ?? '0.00' }));
};
