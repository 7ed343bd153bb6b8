import { firstDayOf, type IsoDate, lastDayOf } from '../kernel/dates.js';
import type {
  ActivityTerms,
  AddedActivity,
  AmendableActivity,
  AmendableCommitment,
  AmendablePlan,
  AmendedActivity,
  AmendedCommitment,
  AmendPlan,
  CommitmentTerms,
} from './contract.js';
import {
  type AmendmentFault,
  type Change,
  type Changes,
  type Context,
  datesFaults,
  line,
  type Part,
  partChanges,
  planChanges,
  scopeChanges,
  titleFaults,
} from './part-changes.js';
import { existsOn, termsInForce } from './terms.js';

/** The amendment that last dropped a part or took it up again. */
const decidedBy = ({ patches }: Part<ActivityTerms> | Part<CommitmentTerms>, day: IsoDate): number | null =>
  termsInForce<{ by: number | null }>(
    { by: null },
    patches
      .filter(({ after }) => after.applicable !== undefined)
      .map(({ amendment, effectiveOn }) => ({ effectiveOn, after: { by: amendment } })),
    day,
  ).by;

/** The activities that go with their commitment when it is dropped, and come back with it: those that were dropped by the same amendment. */
const following = (commitment: AmendableCommitment, applicable: boolean, day: IsoDate): AmendableActivity[] => {
  const by = decidedBy(commitment, day);
  return commitment.activities.filter((activity) => {
    if (!existsOn(activity, day) || termsInForce(activity.baseline, activity.patches, day).applicable === applicable) return false;
    return !applicable || decidedBy(activity, day) === by;
  });
};

/** Whether something that weighs is left to do of a commitment once the changes are made. */
const keepsWeight = (
  { activities, id }: AmendableCommitment,
  { added, effectiveOn: day }: AmendPlan,
  changes: readonly Change[],
): boolean =>
  added.some(({ commitmentId, weight }) => commitmentId === id && weight !== null) ||
  activities.some((activity) => {
    const after = changes.filter((change) => change.kind === 'activity' && change.id === activity.id).map((change) => change.after);
    const terms: ActivityTerms = Object.assign({}, termsInForce(activity.baseline, activity.patches, day), ...after);
    return existsOn(activity, day) && terms.applicable && terms.weight !== null;
  });

const NONE: Changes = { changes: [], faults: [] };
const fault = (pointer: string, code: AmendmentFault['code']): Changes => ({ changes: [], faults: [{ pointer, code }] });
const isDecision = ({ what }: Change): boolean => what === 'dropped' || what === 'restored';

const appliesAfter = ({ baseline, patches }: Part<ActivityTerms> | Part<CommitmentTerms>, wanted: boolean | null, day: IsoDate): boolean =>
  wanted ?? termsInForce<{ applicable: boolean }>(baseline, patches, day).applicable;

/** Whether a commitment is out of the plan once the amendment is made. */
const isGone = (commitment: AmendableCommitment, { commitments, effectiveOn }: AmendPlan): boolean =>
  !appliesAfter(commitment, commitments.find(({ id }) => id === commitment.id)?.applicable ?? null, effectiveOn);

/** Of what is dropped, nothing else is said. */
const droppedFaults = (applicable: boolean, changes: readonly Change[], pointer: string): AmendmentFault[] =>
  !applicable && changes.some((change) => !isDecision(change)) ? [{ pointer: `${pointer}/applicable`, code: 'partDropped' }] : [];

const commitmentChanges = (plan: AmendablePlan, wanted: AmendedCommitment, context: Context, pointer: string): Changes => {
  const found = plan.commitments.find(({ id }) => id === wanted.id);
  if (!found) return fault(`${pointer}/id`, 'unknown');
  const [own, scope] = [partChanges('commitment', found, wanted, context, pointer), scopeChanges(found, wanted, context, pointer)];
  const applicable = appliesAfter(found, wanted.applicable, context.day);
  const decision = own.changes.find(isDecision);
  const along = decision
    ? following(found, applicable, context.day).map(({ id }) =>
        line<ActivityTerms>('activity', id, decision.what, { applicable: !applicable }, { applicable }),
      )
    : [];
  const changes = [...own.changes, ...scope.changes];
  return { changes: [...changes, ...along], faults: [...own.faults, ...scope.faults, ...droppedFaults(applicable, changes, pointer)] };
};

const activityChanges = (plan: AmendablePlan, wanted: AmendPlan, activity: AmendedActivity, context: Context, pointer: string): Changes => {
  const commitment = plan.commitments.find(({ activities }) => activities.some(({ id }) => id === activity.id));
  const found = commitment?.activities.find(({ id }) => id === activity.id);
  if (!commitment || !found || !existsOn(found, context.day)) return fault(`${pointer}/id`, 'unknown');
  const { changes, faults } = partChanges('activity', found, activity, context, pointer);
  if (changes.length === 0) return NONE;
  if (isGone(commitment, wanted)) return fault(`${pointer}/applicable`, 'partDropped');
  return { changes, faults: [...faults, ...droppedFaults(appliesAfter(found, activity.applicable, context.day), changes, pointer)] };
};

const addedFaults = (plan: AmendablePlan, wanted: AmendPlan, added: AddedActivity, context: Context, pointer: string): Changes => {
  const commitment = plan.commitments.find(({ id }) => id === added.commitmentId);
  if (!commitment) return fault(`${pointer}/commitmentId`, 'unknown');
  if (isGone(commitment, wanted)) return fault(`${pointer}/commitmentId`, 'partDropped');
  return { changes: [], faults: [...titleFaults(added.title, context.main, pointer), ...datesFaults(added, context, pointer)] };
};

/** A commitment in the plan keeps something to do that weighs, and a plan keeps a commitment. */
const leftFaults = (plan: AmendablePlan, wanted: AmendPlan, changes: readonly Change[]): AmendmentFault[] => {
  if (changes.some(({ kind, what }) => kind === 'commitment' && what === 'dropped') && plan.commitments.every((one) => isGone(one, wanted)))
    return [{ pointer: '/commitments', code: 'nothingLeft' }];
  return plan.commitments.flatMap((commitment) => {
    const index = wanted.activities.findIndex(({ id }) => commitment.activities.some((activity) => activity.id === id));
    const empty = index >= 0 && !isGone(commitment, wanted) && !keepsWeight(commitment, wanted, changes);
    return empty ? [{ pointer: `/activities/${index}/applicable`, code: 'nothingLeft' as const }] : [];
  });
};

/**
 * What an amendment changes of a plan, line by line, and what is wrong with it; pointers are those of the request. Nothing is asked of who
 * may do it, nor of the state of the plan. DOMAIN.md §3.8
 */
export const changesOf = (plan: AmendablePlan, planId: number, wanted: AmendPlan): Changes => {
  const day = wanted.effectiveOn;
  const end = lastDayOf(wanted.plan?.end ?? termsInForce(plan.baseline, plan.patches, day).end);
  const context: Context = { day, main: plan.mainLanguage, plan: { start: firstDayOf(plan.start), end } };
  const parts = [
    planChanges(plan, planId, wanted, context),
    ...wanted.commitments.map((one, index) => commitmentChanges(plan, one, context, `/commitments/${index}`)),
    ...wanted.activities.map((one, index) => activityChanges(plan, wanted, one, context, `/activities/${index}`)),
    ...wanted.added.map((one, index) => addedFaults(plan, wanted, one, context, `/added/${index}`)),
  ];
  const changes = parts.flatMap((part) => part.changes);
  const faults = [...parts.flatMap((part) => part.faults), ...leftFaults(plan, wanted, changes)];
  if (day < context.plan.start || day > end) faults.push({ pointer: '/effectiveOn', code: 'outsidePlan' });
  if (changes.length === 0 && wanted.added.length === 0 && faults.length === 0) faults.push({ pointer: '', code: 'nothingChanges' });
  return { changes, faults };
};
