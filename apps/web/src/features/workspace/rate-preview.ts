import { exact, subtract, toDecimalString, type DecimalString } from '@iltizam/shared/kernel/decimal';
import { bandOf, type BandThresholds } from '@iltizam/shared/progress/bands';
import type { Band, Calculation } from '@iltizam/shared/progress/contract';
import { printedRate, shownRate, terms, weightedRate } from '@iltizam/shared/progress/rates';

/** What a commitment becomes: rates 0..100, `change` in points with two decimals, `contributions` in the order of the activities. */
export type RatePreview = {
  before: DecimalString | null;
  shownBefore: number | null;
  after: DecimalString;
  shownAfter: number;
  band: Band;
  change: DecimalString;
  contributions: { activity: number; points: DecimalString }[];
};

/** The commitment's rate were this activity at `percent` (0..100) today; null when the activity carries no weight. DOMAIN.md §3.3 */
export const previewRate = (
  calculation: Calculation,
  activity: number,
  percent: DecimalString,
  thresholds: BandThresholds,
): RatePreview | null => {
  if (!calculation.terms.some((term) => term.activity === activity)) return null;
  const facts = calculation.terms.map((term) => ({ weight: term.weight, percent: term.activity === activity ? percent : term.percent }));
  const { rate } = weightedRate(facts, calculation.rule);
  const after = printedRate(rate);
  const shownAfter = shownRate(rate);
  if (rate === null || after === null || shownAfter === null) return null;
  const points = terms(facts, calculation.rule);
  return {
    before: calculation.rate,
    shownBefore: calculation.shown,
    after,
    shownAfter,
    band: bandOf(rate, thresholds),
    change: toDecimalString(subtract(exact(after), exact(calculation.rate ?? '0')), 2),
    contributions: calculation.terms.map((term, index) => ({ activity: term.activity, points: points[index] ?? '0.00' })),
  };
};
