import type { Timeline, TimelineActivity, TimelineCommitment } from '@iltizam/shared/dashboards/contract';
import type { Delay } from '@iltizam/shared/progress/contract';
import { isLate } from '../../ui/delay-tag.js';

export type TimelineFilter = { axis: string; institution: string; late: boolean };

/** What the address asks for; an empty text is everything. */
export const timelineFilter = (search: URLSearchParams): TimelineFilter => ({
  axis: search.get('axis') ?? '',
  institution: search.get('institution') ?? '',
  late: search.get('late') === '1',
});

export const isNarrowed = ({ axis, institution, late }: TimelineFilter): boolean => axis !== '' || institution !== '' || late;

const isLateActivity = ({ delay }: TimelineActivity): boolean => delay !== null && isLate(delay);

/** What asks for attention, the most pressing first: three things, never one number. DOMAIN.md §5 */
const PRESSING = ['overdue', 'at_risk', 'stale'] as const satisfies readonly Delay[];
export type Pressing = { delay: (typeof PRESSING)[number]; count: number };

/** How many of the activities are overdue, at risk and without news; what does not occur is left out. */
export const pressing = (activities: readonly TimelineActivity[]): Pressing[] =>
  PRESSING.map((delay) => ({ delay, count: activities.filter((activity) => activity.delay?.delay === delay).length })).filter(
    ({ count }) => count > 0,
  );

/** A commitment with the activities that fit; `total` counts all of them. */
export type TimelinePart = TimelineCommitment & { total: number };
export type TimelineAxis = Omit<Timeline['axes'][number], 'commitments'> & { commitments: TimelinePart[] };

/** The part of a timeline that fits; what holds nothing is left out. */
export const narrowed = (axes: Timeline['axes'], { axis, institution, late }: TimelineFilter): TimelineAxis[] =>
  axes
    .filter(({ number }) => axis === '' || String(number) === axis)
    .map((own) => ({
      ...own,
      commitments: own.commitments
        .filter((commitment) => institution === '' || commitment.institution.key === institution)
        .map((commitment) => ({
          ...commitment,
          total: commitment.activityList.length,
          activityList: late ? commitment.activityList.filter(isLateActivity) : commitment.activityList,
        }))
        .filter(({ activityList }) => activityList.length > 0),
    }))
    .filter(({ commitments }) => commitments.length > 0);
