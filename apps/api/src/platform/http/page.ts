import type { Page } from '@iltizam/shared/kernel/paging';

/** The page that is answered: one past the end answers the last. */
export const pageWithin = (total: number, page: number, size: number): number => Math.min(page, Math.max(1, Math.ceil(total / size)));

/** One page of a list that is already in memory. */
export function pageOf<Item>(items: readonly Item[], page: number, size: number): Page<Item> {
  const shown = pageWithin(items.length, page, size);
  return { items: items.slice((shown - 1) * size, shown * size), page: shown, size, total: items.length };
}
