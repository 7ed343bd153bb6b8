import { firstDayOf, lastDayOf, type IsoDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Progress, PublishedRate } from './contract.js';

/** `equal`: the same figure; `rounded`: the same once ours is rounded as people read it; `apart`: by so many points, ours minus theirs. */
export type PublishedGap = { kind: 'equal' } | { kind: 'rounded' } | { kind: 'apart'; points: DecimalString };

/** How our rate of a day stands to a published one; null on another day than those it was published for: the two then say different things. DOMAIN.md §3.9 */
export const publishedGap = (
  { rate, asOf, difference }: Pick<PublishedRate, 'rate' | 'asOf' | 'difference'>,
  { shown }: Pick<Progress, 'shown'>,
  day: IsoDate,
): PublishedGap | null => {
  if (difference === null || shown === null || day < firstDayOf(asOf) || day > lastDayOf(asOf)) return null;
  if (Number(difference) === 0) return { kind: 'equal' };
  return shown === Number(rate) ? { kind: 'rounded' } : { kind: 'apart', points: difference };
};
