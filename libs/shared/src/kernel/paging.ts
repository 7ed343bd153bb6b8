export const PAGE_SIZE_DEFAULT = 25;
export const PAGE_SIZE_MAX = 100;

/** One page of a list; `page` starts at 1 and an unknown page answers the last one. */
export type Page<Item> = { items: Item[]; page: number; size: number; total: number };
