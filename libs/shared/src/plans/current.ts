import type { MemberKind, PlanState, PlanSummary } from './contract.js';

type Candidate = Pick<PlanSummary, 'slug' | 'start' | 'state' | 'commitments' | 'described'> & { member: { kind: MemberKind } };

/** Better first: a rate that stands for half of the commitments at least, the country's plan, one in progress. */
const merits = ({ commitments, described, member, state }: Candidate): boolean[] => [
  described * 2 >= commitments,
  member.kind === 'national',
  state === 'in_progress',
];

const SHOWN_FIRST: readonly PlanState[] = ['adopted', 'in_progress', 'closed'];

const better = (a: Candidate, b: Candidate): number => {
  const theirs = merits(b);
  const decisive = merits(a).findIndex((merit, index) => merit !== theirs[index]);
  if (decisive !== -1) return theirs[decisive] ? 1 : -1;
  return a.start < b.start ? 1 : a.start > b.start ? -1 : 0;
};

/**
 * The slug of the plan a visitor sees first: the country's before another member's, one in progress before one adopted or closed,
 * the latest of these; a plan of which little is described waits. Null when none has commitments to show. DOMAIN.md §2
 */
export const currentPlan = (plans: readonly Candidate[]): string | null =>
  plans.filter(({ state, described }) => described > 0 && SHOWN_FIRST.includes(state)).toSorted(better)[0]?.slug ?? null;
