import type { ActivityTerms, AmendablePlan, CommitmentTerms, PlanTerms } from '@iltizam/shared/amendments/contract';
import type { Change } from '@iltizam/shared/amendments/part-changes';
import type { Patch } from '@iltizam/shared/amendments/patch';
import { daysOfChange, termsInForce } from '@iltizam/shared/amendments/terms';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { lastDayOf, precisionOf } from '@iltizam/shared/kernel/dates';
import { periodColumns } from '../../platform/database/period-columns.js';

type Part<Terms> = { id: number; baseline: Terms; patches: Patch<Terms>[] };
type Row<Terms> = { id: number; effectiveOn: IsoDate; terms: Terms; amended: Partial<Terms> };

/** What is in force of a part from the day of the amendment on, and again from each later day for which another one says something. */
function rowsOf<Terms extends object>({ id, baseline, patches }: Part<Terms>, changes: readonly Change[], day: IsoDate): Row<Terms>[] {
  const told = changes.filter((change) => change.id === id).map(({ after }) => ({ effectiveOn: day, after: after as Partial<Terms> }));
  if (told.length === 0) return [];
  const all = [...patches, ...told];
  return daysOfChange(patches, day).map((effectiveOn) => ({
    id,
    effectiveOn,
    terms: termsInForce(baseline, all, effectiveOn),
    amended: termsInForce<Partial<Terms>>({}, all, effectiveOn),
  }));
}

// The text of the baseline may still be translated: it is kept only where an amendment wrote another.
const shared = <Terms extends ActivityTerms | CommitmentTerms>(terms: Terms, amended: Partial<Terms>) => ({
  title: amended.title ?? null,
  weight: amended.weight ?? null,
  ...periodColumns(terms),
  applicable: terms.applicable,
});

const ofKind = (changes: readonly Change[], kind: Change['kind']): Change[] => changes.filter((change) => change.kind === kind);

/** The rows of `activity_terms` that the changes make, without their amendment. */
export const activityRows = (activities: readonly Part<ActivityTerms>[], changes: readonly Change[], day: IsoDate) =>
  activities
    .flatMap((activity) => rowsOf(activity, ofKind(changes, 'activity'), day))
    .map(({ id, effectiveOn, terms, amended }) => ({ activityId: id, effectiveOn, ...shared(terms, amended) }));

/** The rows of `commitment_terms`. */
export const commitmentRows = (commitments: readonly Part<CommitmentTerms>[], changes: readonly Change[], day: IsoDate) =>
  commitments
    .flatMap((commitment) => rowsOf(commitment, ofKind(changes, 'commitment'), day))
    .map(({ id, effectiveOn, terms, amended }) => ({
      commitmentId: id,
      effectiveOn,
      ...shared(terms, amended),
      problem: amended.problem ?? null,
      solution: amended.solution ?? null,
      expectedResult: amended.expectedResult ?? null,
    }));

/** The columns of `plan` that hold the settings. */
export const PLAN_COLUMNS: Record<Exclude<keyof PlanTerms, 'title' | 'end'>, string> = {
  unreported: 'unreported_rule',
  planRate: 'plan_rate_rule',
  limitedBelow: 'limited_below',
  completedFrom: 'completed_from',
  atRiskPoints: 'at_risk_points',
  aheadPoints: 'ahead_points',
  staleDays: 'stale_days',
  completionNeedsAction: 'completion_needs_action',
  completionNeedsEvidence: 'completion_needs_evidence',
  publication: 'publication',
};

/** Terms of a plan as `plan_terms` keeps them: its columns that differ from the baseline. */
export const planColumns = ({ title, end, ...settings }: Partial<PlanTerms>): object => ({
  ...(title && { title }),
  ...(end && { end_on: lastDayOf(end), end_precision: precisionOf(end) }),
  ...Object.fromEntries(Object.entries(settings).map(([key, value]) => [PLAN_COLUMNS[key as keyof typeof PLAN_COLUMNS], value])),
});

/** The rows of `plan_terms`: the columns that differ from the baseline, by their names. */
export const planRows = (plan: Pick<AmendablePlan, 'baseline' | 'patches'>, planId: number, changes: readonly Change[], day: IsoDate) =>
  rowsOf({ ...plan, id: planId }, ofKind(changes, 'plan'), day).map(({ effectiveOn, amended }) => ({
    planId,
    effectiveOn,
    terms: planColumns(amended),
  }));
