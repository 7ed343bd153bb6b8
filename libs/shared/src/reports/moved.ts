import type { Locale } from '../kernel/locale.js';
import type { Band } from '../progress/contract.js';
import type { ReportActivity, ReportModel } from './contract.js';

/** Where an activity stood on a day; `absent` where it was no part of the plan yet. */
export type StateThen = Band | 'not_reported' | 'dropped' | 'absent';

export type MovedActivity = {
  commitment: number;
  number: number;
  title: string;
  titleLang?: Locale;
  from: StateThen;
  to: StateThen;
};

const stateOf = (activity: ReportActivity | undefined): StateThen => {
  if (activity === undefined) return 'absent';
  return activity.dropped === null ? (activity.band ?? 'not_reported') : 'dropped';
};

const key = (commitment: number, activity: number): string => `${commitment}.${activity}`;

/** Activities whose level is not the same in two reports of one plan, by number. DOMAIN.md §5 */
export const movedActivities = (before: Pick<ReportModel, 'commitments'>, after: Pick<ReportModel, 'commitments'>): MovedActivity[] => {
  const earlier = new Map(
    before.commitments.flatMap(({ number, activities }) => activities.map((activity) => [key(number, activity.number), activity] as const)),
  );
  return after.commitments.flatMap(({ number: commitment, activities }) =>
    activities.flatMap((activity) => {
      const from = stateOf(earlier.get(key(commitment, activity.number)));
      const to = stateOf(activity);
      const { number, title, titleLang } = activity;
      return from === to ? [] : [{ commitment, number, title, ...(titleLang === undefined ? {} : { titleLang }), from, to }];
    }),
  );
};
