import type { Locale, LocalizedText } from '../kernel/locale.js';
import { no, ok, type Verdict } from '../kernel/verdict.js';
import type { Block, BlockCode, PlanTree, StudioAxis, StudioCommitment } from '../studio/contract.js';
import { PLAN_STATES, type PlanState } from './contract.js';

/** Where a plan may go from each state; only a consultation goes back, to be prepared again. DOMAIN.md §2 */
export const TRANSITIONS: Readonly<Record<PlanState, readonly PlanState[]>> = {
  draft: ['consultation', 'adopted'],
  consultation: ['draft', 'adopted'],
  adopted: ['in_progress'],
  in_progress: ['closed'],
  closed: [],
};

export const canTransition = (from: PlanState, to: PlanState): boolean => TRANSITIONS[from].includes(to);

/** What the rules look at in a plan, in every language. */
export type PlanFacts = Pick<PlanTree, 'id' | 'number' | 'title' | 'mainLanguage' | 'state' | 'weightsFrozenAt' | 'axes'> & {
  member: { name: LocalizedText };
};

/** Until its adoption a plan is written freely; afterwards what it promises changes by amendment only. DOMAIN.md §2 */
export const isOpen = (state: PlanState): boolean => PLAN_STATES.indexOf(state) < PLAN_STATES.indexOf('adopted');

export const isPublic = (state: PlanState): boolean => state !== 'draft';

/** Bands, thresholds and rules are fixed with the plan. DOMAIN.md §2 */
export const maySetRules = (state: PlanState): Verdict => (isOpen(state) ? ok : no('plan.settings_frozen'));

/** Structure: parts are added, moved and reordered while the plan is open. DOMAIN.md §2 */
export const mayRestructure = (state: PlanState): Verdict => (isOpen(state) ? ok : no('plan.adopted'));

/** What the public has seen stays, and a plan once public keeps everything. DOMAIN.md §2 */
export const mayDelete = (state: PlanState, everPublic: boolean): Verdict => (everPublic || !isOpen(state) ? no('plan.once_public') : ok);

type Named = { title: LocalizedText };

const isWritten = (text: LocalizedText | null, language: Locale): boolean => (text?.[language] ?? '').trim() !== '';

const blockIf = (holds: boolean, code: BlockCode, place: Omit<Block, 'code'>): Block[] => (holds ? [{ code, ...place }] : []);

const inPlan = ({ id, number }: PlanFacts): Omit<Block, 'code'> => ({ part: 'plan', id, number, commitmentId: null });
const inAxis = ({ id, number }: StudioAxis): Omit<Block, 'code'> => ({ part: 'axis', id, number, commitmentId: null });
const inCommitment = ({ id, number }: StudioCommitment): Omit<Block, 'code'> => ({ part: 'commitment', id, number, commitmentId: id });

const commitmentsOf = ({ axes }: PlanFacts): StudioCommitment[] => axes.flatMap(({ commitments }) => commitments);

/** What a page of the plan cannot be drawn without. */
const unreadable = (plan: PlanFacts): Block[] => {
  const untitled = ({ title }: Named): boolean => !isWritten(title, plan.mainLanguage);
  return [
    ...blockIf(untitled(plan), 'title_missing', inPlan(plan)),
    ...blockIf(!isWritten(plan.member.name, plan.mainLanguage), 'member_unnamed', inPlan(plan)),
    ...plan.axes.flatMap((axis) => blockIf(untitled(axis), 'title_missing', inAxis(axis))),
    ...commitmentsOf(plan).flatMap((commitment) => [
      ...blockIf(untitled(commitment), 'title_missing', inCommitment(commitment)),
      ...blockIf(!isWritten(commitment.institution.name, plan.mainLanguage), 'institution_unnamed', inCommitment(commitment)),
      ...commitment.activities.flatMap((activity) =>
        blockIf(untitled(activity), 'title_missing', {
          part: 'activity',
          id: activity.id,
          number: activity.number,
          commitmentId: commitment.id,
        }),
      ),
    ]),
  ];
};

const unpromising = (plan: PlanFacts): Block[] => [
  ...blockIf(plan.axes.length === 0, 'axis_missing', inPlan(plan)),
  ...plan.axes.flatMap((axis) => blockIf(axis.commitments.length === 0, 'commitment_missing', inAxis(axis))),
];

const unworkable = (plan: PlanFacts): Block[] =>
  commitmentsOf(plan).flatMap((commitment) => blockIf(commitment.activities.length === 0, 'activity_missing', inCommitment(commitment)));

/** The activities that must weigh something and do not: they keep the weights from freezing. DOMAIN.md §3.8 */
export const unweighted = (plan: Pick<PlanFacts, 'axes'>): Block[] =>
  plan.axes
    .flatMap(({ commitments }) => commitments)
    .flatMap(({ id: commitmentId, activities }) =>
      activities
        .filter(({ supplementary, weight }) => !supplementary && weight === null)
        .map(({ id, number }) => ({ code: 'weight_missing' as const, part: 'activity' as const, id, number, commitmentId })),
    );

/** Everything that a state demands of a plan before it enters it; empty when nothing is missing. DOMAIN.md §2 */
export const blocksOf = (plan: PlanFacts, to: PlanState): Block[] => {
  switch (to) {
    case 'consultation':
      return [...unreadable(plan), ...unpromising(plan)];
    case 'adopted':
      return [...unreadable(plan), ...unpromising(plan), ...unworkable(plan)];
    case 'in_progress':
      return plan.weightsFrozenAt === null ? unweighted(plan) : [];
    case 'draft':
    case 'closed':
      return [];
  }
};

/** Whether the plan may move to that state now. DOMAIN.md §2 */
export const mayMove = (plan: PlanFacts, to: PlanState): Verdict => {
  if (!canTransition(plan.state, to)) return no('plan.transition_refused', { from: plan.state, to });
  const missing = blocksOf(plan, to).length;
  return missing === 0 ? ok : no('plan.not_ready', { count: missing });
};

/** Whether its weights may be frozen now; once, and for good. DOMAIN.md §3.8 */
export const mayFreeze = (plan: Pick<PlanFacts, 'axes' | 'state' | 'weightsFrozenAt'>): Verdict => {
  if (plan.weightsFrozenAt !== null) return no('plan.weights_frozen');
  if (plan.state !== 'adopted') return no('plan.not_weighable');
  const missing = unweighted(plan).length;
  return missing === 0 ? ok : no('plan.not_ready', { count: missing });
};

const isText = (value: unknown): value is LocalizedText => typeof value === 'object' && value !== null;

/** True when an edit changes more than translations: another value, or another text in the plan's main language. DOMAIN.md §2 */
export const changesPromise = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  main: Locale,
): boolean =>
  Object.keys(after).some((key) => {
    const [was, is] = [before[key], after[key]];
    const texts = isText(was) || isText(is);
    return texts ? (isText(was) ? was[main] : undefined) !== (isText(is) ? is[main] : undefined) : was !== is;
  });
