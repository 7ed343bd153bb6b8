import type { AmendedWhat, Amendment, AmendmentChange } from '@iltizam/shared/amendments/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';

const isOf = ({ kind, activity }: AmendmentChange, number: number | null): boolean =>
  number === null ? kind === 'commitment' : activity?.number === number;

type Decision = { amendment: Amendment; what: AmendedWhat };

/**
 * Of the amendments of a commitment, latest first: the last of those in force on a day that say one of `whats` of it (`activity` null) or of one of its
 * activities. The later day wins, and of one day what was recorded later. DOMAIN.md §3.8
 */
const lastOf = (
  amendments: readonly Amendment[],
  activity: number | null,
  day: IsoDate,
  whats: readonly AmendedWhat[],
): Decision | null => {
  let last: Decision | null = null;
  for (const amendment of amendments) {
    const what = amendment.changes.find((change) => isOf(change, activity) && whats.includes(change.what))?.what;
    if (what === undefined || amendment.effectiveOn > day) continue;
    if (last === null || amendment.effectiveOn > last.amendment.effectiveOn) last = { amendment, what };
  }
  return last;
};

/** What takes a commitment, or one of its activities, out of the plan on a day; null when it is in the plan. */
export const droppedBy = (amendments: readonly Amendment[], activity: number | null, day: IsoDate): Amendment | null => {
  const last = lastOf(amendments, activity, day, ['dropped', 'restored']);
  return last?.what === 'dropped' ? last.amendment : null;
};

/** What gave an activity the weight that it has on a day; null when it is the adopted one. */
export const weighedBy = (amendments: readonly Amendment[], activity: number, day: IsoDate): Amendment | null =>
  lastOf(amendments, activity, day, ['weight'])?.amendment ?? null;

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
