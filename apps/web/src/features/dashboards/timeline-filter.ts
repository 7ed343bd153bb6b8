import type { Timeline, TimelineActivity, TimelineCommitment } from '@iltizam/shared/dashboards/contract';
import { isLate } from '../../ui/delay-tag.js';

export type TimelineFilter = { axis: string; institution: string; late: boolean };

/** What the address asks for; an empty text is everything. */
export const timelineFilter = (search: URLSearchParams): TimelineFilter => ({
  axis: search.get('axis') ?? '',
  institution: search.get('institution') ?? '',
  late: search.get('late') === '1',
});

export const isNarrowed = ({ axis, institution, late }: TimelineFilter): boolean => axis !== '' || institution !== '' || late;

export const isLateActivity = ({ delay }: TimelineActivity): boolean => delay !== null && isLate(delay);

export type TimelineAxis = Timeline['axes'][number];

/** The part of a timeline that fits; what holds nothing is left out. */
export const narrowed = (axes: readonly TimelineAxis[], { axis, institution, late }: TimelineFilter): TimelineAxis[] => {
  const withActivities = (commitment: TimelineCommitment): TimelineCommitment =>
    late ? { ...commitment, activityList: commitment.activityList.filter(isLateActivity) } : commitment;
  return axes
    .filter(({ number }) => axis === '' || String(number) === axis)
    .map((own) => ({
      ...own,
      commitments: own.commitments
        .filter((commitment) => institution === '' || commitment.institution.key === institution)
        .map(withActivities)
        .filter(({ activityList }) => activityList.length > 0),
    }))
    .filter(({ commitments }) => commitments.length > 0);
};
