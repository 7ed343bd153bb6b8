import type { Query } from '@tanstack/react-query';

/** Changing the date keeps the figures on screen until the new ones come; changing the plan (the second part of the key) does not. */
export const keepWithinPlan =
  (plan: string) =>
  <Data>(data: Data | undefined, query: Query<Data, Error, Data, readonly (string | null)[]> | undefined): Data | undefined =>
    query?.queryKey[1] === plan ? data : undefined;
