import type { PortableActivity } from '@iltizam/shared/portable/contract';

/** The hashes of the files that the updates of an activity cite. */
export const citedBy = ({ updates }: PortableActivity): Set<string> =>
  new Set(updates.flatMap(({ evidence }) => evidence.flatMap(({ sha256 }) => sha256 ?? [])));
