import type { CommitmentWeights } from '@iltizam/shared/activities/contract';
import { isWeight, sharesOf } from '@iltizam/shared/activities/weights';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import { printedRate, shownRate, weightedRate } from '@iltizam/shared/progress/rates';

/** What is typed as a weight: "12,5" and "12.5" are one number; null when it is none yet. */
export const typedWeight = (text: string): DecimalString | null => {
  const weight = text.trim().replace(',', '.');
  return isWeight(weight) ? weight : null;
};

/** `shares` 0..100 in the order of the activities, `rate` that of the commitment with what was reported so far. */
export type WeightEffect = { shares: (DecimalString | null)[]; rate: DecimalString | null; shown: number | null };

/** What weights, one per activity, make of the commitment. DOMAIN.md §3.3, §3.8 */
export const effectOf = ({ activities, rule }: CommitmentWeights, weights: readonly (DecimalString | null)[]): WeightEffect => {
  const { rate } = weightedRate(
    activities.map(({ percent }, index) => ({ weight: weights[index] ?? null, percent })),
    rule,
  );
  return { shares: sharesOf(weights), rate: printedRate(rate), shown: shownRate(rate) };
};
