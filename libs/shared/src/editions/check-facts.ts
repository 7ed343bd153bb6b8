import type { IsoDate } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';
import type { PortableSections } from '../portable/contract.js';
import type { ReportActivity, ReportCommitment, ReportModel } from '../reports/contract.js';
import type { PlanTree, StudioCommitment } from '../studio/contract.js';
import type { CheckCode, CheckSeverity, ReportCheck } from './contract.js';

/** A piece of evidence whose link does not answer, by numbers. */
export type BrokenLink = { commitment: number; activity: number; url: string; since: IsoDate };

/** A report on an activity that waits for its review. */
export type WaitingSubmission = { commitment: number; activity: number; submittedOn: IsoDate };

/** Everything that the checks of a report look at. DOMAIN.md §9 */
export type CheckFacts = {
  asOf: IsoDate;
  /** of the report */
  languages: readonly Locale[];
  /** the plan in every language, with the ids of its parts */
  tree: PlanTree;
  /** of the report that is prepared, else the plan's */
  sections: PortableSections;
  /** the figures of the day, in the plan's main language */
  report: Pick<ReportModel, 'lang' | 'plan' | 'commitments'>;
  brokenLinks: readonly BrokenLink[];
  waiting: readonly WaitingSubmission[];
};

/** A commitment of the report with its counterpart in every language. */
export type CheckedCommitment = { report: ReportCommitment; tree: StudioCommitment };
export type CheckedActivity = { report: ReportActivity; id: number; commitment: CheckedCommitment };

/** The parts that count: what amendments dropped is checked no more. */
export const commitmentsOf = ({ report, tree }: CheckFacts): CheckedCommitment[] => {
  const byNumber = new Map(tree.axes.flatMap(({ commitments }) => commitments).map((commitment) => [commitment.number, commitment]));
  return report.commitments.flatMap((commitment) => {
    const counterpart = byNumber.get(commitment.number);
    return counterpart === undefined || commitment.dropped !== null ? [] : [{ report: commitment, tree: counterpart }];
  });
};

export const activitiesOf = (commitment: CheckedCommitment): CheckedActivity[] =>
  commitment.report.activities.flatMap((activity) => {
    const counterpart = commitment.tree.activities.find(({ number }) => number === activity.number);
    return counterpart === undefined || activity.dropped !== null ? [] : [{ report: activity, id: counterpart.id, commitment }];
  });

type Place = { commitment?: number; activity?: number; indicator?: number };

/** One finding; `fix` is a page of the web app without its language. */
export const found = (
  code: CheckCode,
  severity: CheckSeverity,
  place: Place,
  facts: Record<string, string>,
  fix: string | null,
): ReportCheck => ({
  code,
  severity,
  commitment: place.commitment ?? null,
  activity: place.activity ?? null,
  indicator: place.indicator ?? null,
  facts,
  fix,
});

export const placeOf = ({ report, commitment }: CheckedActivity): Place => ({
  commitment: commitment.report.number,
  activity: report.number,
});

/** Pages where things are put right; null where the life of the plan leaves none. */
export const fixes = ({ tree: { slug, state } }: CheckFacts) => {
  const reporting = state === 'adopted' || state === 'in_progress';
  return {
    sections: `/studio/${slug}/reports`,
    plan: `/studio/${slug}`,
    identity: `/studio/${slug}/identity`,
    amend: reporting ? `/studio/${slug}/amend` : null,
    weights: state === 'adopted' ? '/workspace/weights' : reporting ? `/studio/${slug}/amend` : null,
    commitment: (id: number) => `/studio/${slug}/commitments/${id}`,
    activity: (id: number) => (reporting ? `/workspace/activities/${id}` : null),
    measurements: (commitment: number) => `/workspace/measurements/${slug}/${commitment}`,
    reviews: '/reviews',
  };
};

/** A text without what makes no difference to whoever reads it. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll(/[.;:,!?\u060c\u061b]+$/g, '')
    .trim();

/** The things of a list that are the same by a key, each group in the order of the list; those without a key are left out. */
export const sameBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Item[][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};
