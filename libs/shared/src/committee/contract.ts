import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';
import type { Role } from '../kernel/roles.js';
import type { MeetingRef } from '../meetings/contract.js';
import type { DelayReason, Difficulty, InstitutionRef } from '../progress/contract.js';

/** DOMAIN.md §7: the whole plan for committee, staff and administrators; a lead's grant reaches its own institution. */
export const COMMITTEE_READERS: readonly Role[] = ['lead', 'committee', 'staff', 'admin'];

/** Those who prepare a meeting, and sit in it. */
export const COMMITTEE_MEMBERS: readonly Role[] = ['committee', 'staff', 'admin'];

/** Why a commitment needs attention, the gravest first. DOMAIN.md §5 */
export const WARNING_REASONS = [
  'overdue',
  'difficulty',
  'forecast_late',
  'at_risk',
  'waiting',
  'going_down',
  'stale',
  'coverage_low',
] as const;
export type WarningReasonCode = (typeof WARNING_REASONS)[number];

/**
 * A reason with the figures behind it: `count` activities, difficulties or reports, `days` late, open, waiting, silent or past the end, `points` behind or lost,
 * `percent` covered, `on` the day the recent pace leads to (null with `forecast_late`: to none).
 */
export type WarningReason = {
  code: WarningReasonCode;
  count: number | null;
  days: number | null;
  points: DecimalString | null;
  percent: DecimalString | null;
  on: IsoDate | null;
};

/** `alert` asks for a decision, `watch` for an eye. */
export const WARNING_LEVELS = ['alert', 'watch'] as const;
export type WarningLevel = (typeof WARNING_LEVELS)[number];

/** How old an open difficulty is, in days: up to 30, to 90, to 180, older. */
export const DIFFICULTY_AGES = ['to_30', 'to_90', 'to_180', 'older'] as const;
export type DifficultyAge = (typeof DIFFICULTY_AGES)[number];

/** Columns that the league is sorted by. */
export const LEAGUE_SORTS = ['name', 'rate', 'coverage', 'delivered', 'last_report', 'difficulties', 'replies'] as const;
export type LeagueSort = (typeof LEAGUE_SORTS)[number];

type CommitmentRef = { number: number; axis: number; title: string; titleLang: Locale; institution: InstitutionRef };

/** What became of one commitment between two days. `before` and `change` are null when nothing was declared before. */
export type CommitmentChange = CommitmentRef & {
  before: DecimalString | null;
  after: DecimalString | null;
  change: DecimalString | null;
  newlyDeclared: boolean;
  newlyCompleted: boolean;
  newlyLate: boolean;
  /** updates that became true in between */
  updates: number;
  /** amendments of it or of its activities that took effect in between */
  amendments: number;
  difficultiesOpened: number;
  difficultiesResolved: number;
};

export type WarnedActivity = {
  id: number;
  number: number;
  commitment: number;
  title: string;
  titleLang: Locale;
  percent: DecimalString | null;
  end: PartialDate | null;
  delay: DelayReason;
};

export type CommitmentWarning = CommitmentRef & {
  level: WarningLevel;
  rate: DecimalString | null;
  shown: number | null;
  planned: DecimalString | null;
  delay: DelayReason | null;
  reasons: WarningReason[];
  activities: WarnedActivity[];
};

export type OpenDifficulty = Difficulty & {
  days: number;
  age: DifficultyAge;
  /** grave or old enough for the committee to decide */
  escalated: boolean;
  commitment: number;
  axis: number;
  activity: number;
  activityTitle: string;
  titleLang: Locale;
  lang: Locale;
  institution: InstitutionRef;
};

/** A responsible body in figures: `rate` and `coverage` are the means of its commitments; of what was `due`, `delivered` is complete. */
export type LeagueRow = {
  institution: InstitutionRef;
  commitments: number;
  rate: DecimalString | null;
  shown: number | null;
  coverage: DecimalString | null;
  due: number;
  delivered: number;
  lastUpdateOn: IsoDate | null;
  difficulties: number;
  comments: number;
  replied: number;
};

/** What the committee looks at: GET /plans/{plan}/committee?since=|meeting=&asOf=&axis=&institution=&sort= */
export type CommitteeView = {
  asOf: IsoDate;
  since: IsoDate;
  /** the meeting that `since` is the day of */
  meeting: MeetingRef | null;
  /** those held until `asOf`, the latest first */
  meetings: MeetingRef[];
  plan: {
    slug: string;
    title: string;
    titleLang: Locale;
    /** null when nothing was declared by then */
    before: DecimalString | null;
    after: DecimalString | null;
    planned: DecimalString | null;
    completedBefore: number;
    completed: number;
  };
  changes: CommitmentChange[];
  warnings: CommitmentWarning[];
  /** how many of these commitments have each reason */
  reasons: { code: WarningReasonCode; count: number }[];
  difficulties: OpenDifficulty[];
  league: LeagueRow[];
  sort: LeagueSort;
  abilities: { manageMeetings: boolean; printBrief: boolean };
};
