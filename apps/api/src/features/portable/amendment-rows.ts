import type { PortableAmendment, PortableSubject, PortableTerms } from '@iltizam/shared/portable/contract';
import { planColumns } from '../amendments/terms-rows.js';
import { periodOf, type Row, type TableRows } from '../../platform/database/new-rows.js';
import type { ReservedIds } from './reserved-ids.js';

/** The ids of parts under the names they travel by; an activity is `commitment.activity`. */
export type PartIds = { plan: number; commitments: ReadonlyMap<number, number>; activities: ReadonlyMap<string, number> };

export const activityName = (commitment: number, activity: number): string => `${commitment}.${activity}`;

const idOf = ({ kind, commitment, activity }: PortableSubject, ids: PartIds): number | undefined => {
  if (kind === 'plan') return ids.plan;
  return kind === 'commitment' ? ids.commitments.get(commitment ?? 0) : ids.activities.get(activityName(commitment ?? 0, activity ?? 0));
};

const partTerms = ({ effectiveOn, title, weight, start, end, applicable }: PortableTerms): Row => ({
  effective_on: effectiveOn,
  title: title ?? null,
  weight: weight ?? null,
  ...periodOf({ start: start ?? null, end: end ?? null }),
  applicable,
});

const planTerms = ({ effectiveOn, title, end, ...values }: PortableTerms): Row => {
  const { problem: _p, solution: _s, expectedResult: _e, weight: _w, start: _d, applicable: _a, ...settings } = values;
  return { effective_on: effectiveOn, terms: planColumns({ ...settings, ...(title && { title }), ...(end && { end }) }) };
};

/** The amendments of a plan as rows, in the order recorded: of two terms of one day those recorded later hold. */
export function amendmentTables(amendments: readonly PortableAmendment[], parts: PartIds, ids: ReservedIds): TableRows {
  const all = amendments.toSorted((a, b) => a.number - b.number).map((amendment) => ({ id: ids.next('amendment'), amendment }));
  const terms = (kind: PortableSubject['kind'], row: (terms: PortableTerms) => Row): Row[] =>
    all.flatMap(({ id, amendment }) =>
      amendment.terms
        .filter((one) => one.kind === kind)
        .map((one) => ({ amendment_id: id, [`${kind}_id`]: idOf(one, parts), ...row(one.terms) })),
    );
  return [
    [
      'amendment',
      all.map(({ id, amendment: { number, reason, approver, effectiveOn, recordedAt, effect } }) => ({
        id,
        plan_id: parts.plan,
        number,
        reason,
        approver,
        effective_on: effectiveOn,
        recorded_at: recordedAt,
        effect,
      })),
    ],
    [
      'amendment_change',
      all.flatMap(({ id, amendment }) =>
        amendment.changes.map((change, position) => ({
          amendment_id: id,
          position,
          subject_kind: change.kind,
          subject_id: idOf(change, parts),
          what: change.what,
          before: change.before,
          after: change.after,
        })),
      ),
    ],
    ['plan_terms', terms('plan', planTerms)],
    [
      'commitment_terms',
      terms('commitment', (one) => ({
        ...partTerms(one),
        problem: one.problem ?? null,
        solution: one.solution ?? null,
        expected_result: one.expectedResult ?? null,
      })),
    ],
    ['activity_terms', terms('activity', partTerms)],
  ];
}
