import type { Query } from '@tanstack/react-query';

/**
 * Changing the date or a filter keeps the figures on screen until the new ones come. `within` is the beginning of the key (`plans`, a plan, a language, …):
 * another plan's figures are not kept, nor texts in the language that was left.
 */
export const keepWithin =
  (...within: readonly string[]) =>
  <Data>(data: Data | undefined, query: Query<Data, Error, Data, readonly unknown[]> | undefined): Data | undefined =>
    within.every((part, index) => query?.queryKey[index] === part) ? data : undefined;
