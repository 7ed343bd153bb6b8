import type { IsoDate } from '../kernel/dates.js';
import { no, ok, type Verdict } from '../kernel/verdict.js';
import type { PlanState } from '../plans/contract.js';
import type { Patch } from './patch.js';

/** Whether a plan may be amended: adopted with its weights frozen, and not closed. Before that it is edited. DOMAIN.md §3.8 */
export const mayAmend = (state: PlanState, frozen: boolean): Verdict =>
  (state === 'adopted' || state === 'in_progress') && frozen ? ok : no('plan.not_amendable');

/**
 * What is in force of a part on a day: its baseline, and over it, value by value, what amendments said with effect until that day, in
 * the order of the days; of two with the same day, the one recorded later. `patches` are in the order recorded. DOMAIN.md §3.7
 */
export const termsInForce = <Terms extends object>(
  baseline: Terms,
  patches: readonly Pick<Patch<Terms>, 'effectiveOn' | 'after'>[],
  day: IsoDate,
): Terms =>
  patches
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .sort((one, other) => (one.effectiveOn < other.effectiveOn ? -1 : one.effectiveOn > other.effectiveOn ? 1 : 0))
    .reduce<Terms>((terms, { after }) => ({ ...terms, ...after }), baseline);

/** The days from `day` on when the part's terms change: what is recorded for one day is to be said again for the later ones. */
export const daysOfChange = (patches: readonly Pick<Patch<object>, 'effectiveOn'>[], day: IsoDate): IsoDate[] =>
  [...new Set([day, ...patches.map(({ effectiveOn }) => effectiveOn).filter((other) => other > day)])].sort();

/** Whether an activity is in the plan on a day: one that an amendment added, from its day on. */
export const existsOn = ({ addedOn }: { addedOn: IsoDate | null }, day: IsoDate): boolean => addedOn === null || addedOn <= day;
