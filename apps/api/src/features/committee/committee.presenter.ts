import { byMovement, changeBetween, difficultyChanges, type Standing } from '@iltizam/shared/committee/changes';
import type {
  CommitmentChange,
  CommitmentWarning,
  CommitteeView,
  WarnedActivity,
  LeagueRow,
  LeagueSort,
  OpenDifficulty,
} from '@iltizam/shared/committee/contract';
import { ageOf, isEscalated } from '@iltizam/shared/committee/difficulties';
import { sortLeague } from '@iltizam/shared/committee/league';
import { byGravity, countReasons, levelOf, warningReasons, type WarningThresholds } from '@iltizam/shared/committee/warnings';
import { lookBack } from '@iltizam/shared/dashboards/look-back';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { MeetingRef } from '@iltizam/shared/meetings/contract';
import { forecastOf, type PaceReading } from '@iltizam/shared/progress/forecast';
import { nothingReported, told, toldDelay } from '@iltizam/shared/progress/reporting';
import { DomainError } from '../../platform/errors/domain-error.js';

type CommitmentStanding = Standing &
  Pick<CommitmentWarning, 'number' | 'axis' | 'title' | 'titleLang' | 'institution' | 'planned'> & { silentDays: number; dueOn: IsoDate };

type Standings = {
  plan: Pick<CommitteeView['plan'], 'slug' | 'title' | 'titleLang'>;
  planId: number;
  memberId: number;
  rate: DecimalString | null;
  coverage: DecimalString | null;
  planned: DecimalString | null;
  thresholds: WarningThresholds;
  /** commitments of the plan, the caller's or not */
  size: number;
  commitments: CommitmentStanding[];
};

/** `origin` is the first of those that a difficulty continues. */
type StoredDifficulty = Omit<OpenDifficulty, 'age' | 'escalated'> & { origin: number };

/** What the statements answer. */
export type CommitteeFacts = {
  asOf: IsoDate;
  since: IsoDate;
  meetings: MeetingRef[];
  earlier: Standings;
  later: Standings;
  difficultiesBefore: StoredDifficulty[];
  difficulties: StoredDifficulty[];
  lateActivities: WarnedActivity[];
  paces: (PaceReading & { commitment: number })[];
  events: { commitment: number; updates: number; amendments: number }[];
  waiting: { commitment: number; days: number }[];
  league: Omit<LeagueRow, 'difficulties'>[];
};

export type CommitteeFilter = { axis: number | null; institution: string | null; sort: LeagueSort };

/** The day to look back to: that of the meeting asked for, the day asked for, that of the last meeting before, or a quarter before. */
export function sinceOf(
  { asOf, since, meeting }: { asOf: IsoDate; since: IsoDate | null; meeting: number | null },
  meetings: readonly MeetingRef[],
): IsoDate {
  if (meeting !== null) {
    const chosen = meetings.find(({ id }) => id === meeting);
    if (!chosen) throw new DomainError('resource.not_found');
    return chosen.heldOn;
  }
  return since ?? meetings.find(({ heldOn }) => heldOn < asOf)?.heldOn ?? lookBack(asOf);
}

const refOf = ({ number, axis, title, titleLang, institution }: CommitmentStanding) => ({ number, axis, title, titleLang, institution });

const changesOf = (facts: CommitteeFacts): CommitmentChange[] => {
  const earlier = new Map(facts.earlier.commitments.map((commitment) => [commitment.number, commitment]));
  const events = new Map(facts.events.map((event) => [event.commitment, event]));
  const { opened, resolved } = difficultyChanges(facts.difficultiesBefore, facts.difficulties);
  const countOf = (difficulties: readonly StoredDifficulty[], number: number) =>
    difficulties.filter(({ commitment }) => commitment === number).length;
  return facts.later.commitments
    .map((commitment) => ({
      ...refOf(commitment),
      ...changeBetween(earlier.get(commitment.number) ?? null, commitment),
      updates: events.get(commitment.number)?.updates ?? 0,
      amendments: events.get(commitment.number)?.amendments ?? 0,
      difficultiesOpened: countOf(opened, commitment.number),
      difficultiesResolved: countOf(resolved, commitment.number),
    }))
    .sort(byMovement);
};

const warningsOf = (facts: CommitteeFacts, changes: readonly CommitmentChange[]): CommitmentWarning[] =>
  facts.later.commitments
    .map((commitment) => {
      const { number } = commitment;
      const activities = facts.lateActivities.filter((activity) => activity.commitment === number);
      const reasons = warningReasons(
        {
          ...commitment,
          change: changes.find((change) => change.number === number)?.change ?? null,
          activities,
          difficulties: facts.difficulties.filter((difficulty) => difficulty.commitment === number),
          waiting: facts.waiting.filter((report) => report.commitment === number),
          forecast: forecastOf({
            asOf: facts.asOf,
            dueOn: commitment.dueOn,
            rate: nothingReported(commitment) ? null : commitment.rate,
            readings: facts.paces.filter((pace) => pace.commitment === number),
          }),
        },
        facts.later.thresholds,
      );
      const { rate, shown, delay } = told(commitment);
      return { ...refOf(commitment), level: levelOf(reasons), rate, shown, planned: commitment.planned, delay, reasons, activities };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort(byGravity);

// Points of lateness are said of what was reported only, as everywhere.
const isTold = ({ percent, delay }: WarnedActivity): boolean => toldDelay(delay, percent !== null) !== null;

const openOf = ({ origin: _origin, ...difficulty }: StoredDifficulty): OpenDifficulty => ({
  ...difficulty,
  age: ageOf(difficulty.days),
  escalated: isEscalated(difficulty),
});

const completedOf = ({ commitments }: Standings): number =>
  commitments.filter((commitment) => told(commitment).band === 'completed').length;

const rateOf = (standings: Standings): DecimalString | null => (nothingReported(standings) ? null : standings.rate);

/** The committee's page from what the statements answer: DOMAIN.md §5. A filter narrows the lists, never the plan's figures nor the league. */
export function presentCommittee(
  given: CommitteeFacts,
  { axis, institution, sort }: CommitteeFilter,
  abilities: CommitteeView['abilities'],
): CommitteeView {
  const facts = { ...given, lateActivities: given.lateActivities.filter(isTold) };
  const { asOf, since, meetings, earlier, later } = facts;
  const isWanted = (one: { axis: number; institution: { key: string } }): boolean =>
    (axis === null || one.axis === axis) && (institution === null || one.institution.key === institution);
  const changes = changesOf(facts);
  const warnings = warningsOf(facts, changes).filter(isWanted);
  const open = facts.difficulties.map(openOf);
  const openBy = (key: string): number => open.filter((difficulty) => difficulty.institution.key === key).length;
  return {
    asOf,
    since,
    meeting: meetings.find(({ heldOn }) => heldOn === since) ?? null,
    meetings,
    plan: {
      ...later.plan,
      before: rateOf(earlier),
      after: rateOf(later),
      planned: later.planned,
      completedBefore: completedOf(earlier),
      completed: completedOf(later),
    },
    changes: changes.filter(isWanted),
    warnings,
    reasons: countReasons(warnings),
    difficulties: open.filter(isWanted),
    league: sortLeague(
      facts.league.map((row) => ({ ...row, difficulties: openBy(row.institution.key) })),
      sort,
    ),
    sort,
    abilities,
  };
}
