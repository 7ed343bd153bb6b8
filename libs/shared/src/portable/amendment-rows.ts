import type { PortableAmendment } from './contract.js';
import { texts } from './row-values.js';
import type { TableRow } from './tables.js';

type AmendmentRows = {
  [N in 'amendments' | 'amendment_effects' | 'amendment_changes' | 'amendment_terms']: TableRow<N>[];
};

const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

/** The rows of an amendment, added to those that are there. */
export const amendmentRows = (rows: AmendmentRows, plan: string, amendment: PortableAmendment): void => {
  const at = { plan, amendment_number: amendment.number };
  const { reason, approver, effectiveOn, recordedAt, effect } = amendment;
  rows.amendments.push({
    ...at,
    ...texts('reason', reason),
    approver,
    in_force_from: effectiveOn,
    recorded_at: recordedAt,
    plan_rate_before: effect.plan.before,
    plan_rate_after: effect.plan.after,
  });
  effect.commitments.forEach(({ number, before, after }) =>
    rows.amendment_effects.push({ ...at, commitment_number: number, rate_before: before, rate_after: after }),
  );
  amendment.changes.forEach(({ kind, commitment, activity, what, before, after }, index) =>
    rows.amendment_changes.push({
      ...at,
      change_number: index + 1,
      amended_kind: kind,
      commitment_number: commitment,
      activity_number: activity,
      amended_what: what,
      value_before: json(before),
      value_after: json(after),
    }),
  );
  amendment.terms.forEach(({ kind, commitment, activity, terms }, index) =>
    rows.amendment_terms.push({
      ...at,
      term_number: index + 1,
      amended_kind: kind,
      commitment_number: commitment,
      activity_number: activity,
      terms: JSON.stringify(terms),
    }),
  );
};
