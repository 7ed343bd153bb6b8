import type { Amendment, AmendmentChange } from '@iltizam/shared/amendments/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';

const isOf = ({ kind, activity }: AmendmentChange, number: number | null): boolean =>
  number === null ? kind === 'commitment' : activity?.number === number;

/**
 * Of the amendments of a commitment, latest first: the one that takes it (`activity` null), or one of its activities, out of the plan on a day; null when
 * it is in the plan. The later day wins, and of one day what was recorded later. DOMAIN.md §3.8
 */
export const droppedBy = (amendments: readonly Amendment[], activity: number | null, day: IsoDate): Amendment | null => {
  const decides = (change: AmendmentChange): boolean => isOf(change, activity) && (change.what === 'dropped' || change.what === 'restored');
  const last = amendments
    .filter(({ effectiveOn, changes }) => effectiveOn <= day && changes.some(decides))
    .reduce<Amendment | null>((found, next) => (found === null || next.effectiveOn > found.effectiveOn ? next : found), null);
  return last?.changes.find(decides)?.what === 'dropped' ? last : null;
};

/** The amendments of a commitment that touch one of its activities, with nothing but what they change of it. */
export const ofActivity = (amendments: readonly Amendment[], number: number): Amendment[] =>
  amendments
    .map((amendment) => ({ ...amendment, changes: amendment.changes.filter((change) => isOf(change, number)) }))
    .filter(({ changes }) => changes.length > 0);

export type AmendedPart = Pick<AmendmentChange, 'kind' | 'commitment' | 'activity'> & {
  key: string;
  changes: AmendmentChange[];
  /** the activities that are dropped or taken up again with their commitment */
  along: number;
};

/** The changes of an amendment, part by part, in their order; what only goes along with its commitment is counted there. */
export const partsOf = (changes: readonly AmendmentChange[]): AmendedPart[] => {
  const parts = new Map<string, AmendedPart>();
  for (const change of changes) {
    const { kind, commitment, activity } = change;
    const leader = activity && parts.get(`${commitment?.number}.`);
    if (leader && leader.changes.some(({ what }) => what === change.what) && (change.what === 'dropped' || change.what === 'restored')) {
      leader.along += 1;
      continue;
    }
    const key = `${commitment?.number ?? ''}.${activity?.number ?? ''}`;
    const part = parts.get(key) ?? { key, kind, commitment, activity, changes: [], along: 0 };
    part.changes.push(change);
    parts.set(key, part);
  }
  return [...parts.values()];
};
