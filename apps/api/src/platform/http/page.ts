import type { Page } from '@iltizam/shared/kernel/paging';

/** One page of a list that is already in memory; a page past the end answers the last one. */
export function pageOf<Item>(items: readonly Item[], page: number, size: number): Page<Item> {
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(page, last);
  return { items: items.slice((shown - 1) * size, shown * size), page: shown, size, total: items.length };
}
