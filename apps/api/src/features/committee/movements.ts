import { compare, exact, subtract, toDecimalString } from '@iltizam/shared/kernel/decimal';
import type { DecimalString, Exact } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { CommitteeView } from '@iltizam/shared/committee/contract';

export type DatedRate = { number: number; title: string; titleLang: Locale; rate: DecimalString | null };

// The printed rates are subtracted, so that a reader who does the same finds the same; nothing reported is no progress.
const changeOf = (before: DecimalString | null, after: DecimalString | null): Exact => subtract(exact(after ?? '0'), exact(before ?? '0'));

const size = (change: DecimalString): Exact => exact(change.replace('-', ''));

/** What moved between two days, in points with two decimals, the largest movement of either sign first. */
export function movementsOf(before: readonly DatedRate[], after: readonly DatedRate[]): CommitteeView['movements'] {
  const earlier = new Map(before.map(({ number, rate }) => [number, rate]));
  return after
    .map(({ rate, ...commitment }) => {
      const past = earlier.get(commitment.number) ?? null;
      return { ...commitment, before: past, after: rate, change: toDecimalString(changeOf(past, rate), 2) };
    })
    .sort((left, right) => compare(size(right.change), size(left.change)) || left.number - right.number);
}
