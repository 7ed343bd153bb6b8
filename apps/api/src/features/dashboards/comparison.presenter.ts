import type { ComparedPlan, DateComparison, PlanComparison, StandingOnTwoDays } from '@iltizam/shared/dashboards/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { type DecimalString, exact, subtract, toDecimalString } from '@iltizam/shared/kernel/decimal';

type Standing = StandingOnTwoDays['to'];
type OnOneDay<Item> = Omit<Item, keyof StandingOnTwoDays> & Standing;

/** Where a plan stands on one day. */
export type Standings = {
  plan: OnOneDay<DateComparison['plan']>;
  axes: OnOneDay<DateComparison['axes'][number]>[];
  commitments: OnOneDay<DateComparison['commitments'][number]>[];
};

const NOWHERE: Standing = { rate: null, shown: null, band: null, planned: null, coverage: null };

// The printed rates are subtracted, so that a reader who does the same finds the same; without both there is no difference.
const difference = (from: DecimalString | null, to: DecimalString | null): DecimalString | null =>
  from === null || to === null ? null : toDecimalString(subtract(exact(to), exact(from)), 2);

const standingOf = ({ rate, shown, band, planned, coverage }: Standing): Standing => ({ rate, shown, band, planned, coverage });

const onTwoDays = <Item extends Standing>(earlier: Standing | undefined, item: Item): Omit<Item, keyof Standing> & StandingOnTwoDays => {
  const { rate, shown: _shown, band: _band, planned: _planned, coverage: _coverage, ...named } = item;
  const from = standingOf(earlier ?? NOWHERE);
  return { ...named, from, to: standingOf(item), difference: difference(from.rate, rate) };
};

const onTwoDaysByNumber = <Item extends Standing & { number: number }>(earlier: readonly Item[], items: readonly Item[]) => {
  const byNumber = new Map(earlier.map((item) => [item.number, item]));
  return items.map((item) => onTwoDays(byNumber.get(item.number), item));
};

export const presentDateComparison = (from: IsoDate, earlier: Standings, to: IsoDate, later: Standings): DateComparison => ({
  from,
  to,
  plan: onTwoDays(earlier.plan, later.plan),
  axes: onTwoDaysByNumber(earlier.axes, later.axes),
  commitments: onTwoDaysByNumber(earlier.commitments, later.commitments),
});

export const presentPlanComparison = (asOf: IsoDate, plans: readonly [ComparedPlan, ComparedPlan]): PlanComparison => ({
  asOf,
  plans: [...plans],
  difference: difference(plans[0].rate, plans[1].rate),
});
