import type { ReportActivity, ReportModel } from './contract.js';
import { movedActivities, type StateThen } from './moved.js';

const report = (state: StateThen): Pick<ReportModel, 'commitments'> => {
  const activity = {
    number: 4,
    title: 'Publier',
    band: state === 'dropped' || state === 'absent' || state === 'not_reported' ? null : state,
    dropped: state === 'dropped' ? { amendment: 1, on: '2023-01-01' } : null,
  } as ReportActivity;
  const commitment = { number: 2, activities: state === 'absent' ? [] : [activity] } as unknown as ReportModel['commitments'][number];
  return { commitments: [commitment] };
};

const CASES: [StateThen, StateThen, boolean][] = [
  ['limited', 'limited', false],
  ['not_reported', 'not_reported', false],
  ['limited', 'completed', true],
  ['not_reported', 'not_started', true],
  ['significant', 'dropped', true],
  ['absent', 'not_reported', true],
];

describe('what moved between two reports', () => {
  it.each(CASES)('from %s to %s', (from, to, moved) => {
    expect(movedActivities(report(from), report(to))).toEqual(moved ? [{ commitment: 2, number: 4, title: 'Publier', from, to }] : []);
  });
});
