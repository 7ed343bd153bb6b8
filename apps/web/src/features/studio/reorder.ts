import type { PlanOrder, StudioAxis } from '@iltizam/shared/studio/contract';

/** The list with the item one place nearer to its start (-1) or its end (1); the same list where there is no such place. */
export const moved = <Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] => {
  const target = index + by;
  if (target < 0 || target >= items.length) return [...items];
  return items.toSpliced(index, 1).toSpliced(target, 0, items[index] as Item);
};

/** What PUT /plans/{plan}/order takes for these axes, in their order. */
export const orderOf = (axes: readonly Pick<StudioAxis, 'id' | 'commitments'>[]): PlanOrder => ({
  axes: axes.map(({ id, commitments }) => ({ id, commitments: commitments.map((commitment) => commitment.id) })),
});
