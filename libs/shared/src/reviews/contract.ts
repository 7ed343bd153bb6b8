import type { ErrorCode } from '../kernel/errors.js';
import type { IsoDateTime } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';
import type { DraftContent } from '../drafts/contract.js';
import type { Evidence, InstitutionRef, StandingReport, RateMove, WarningCode } from '../progress/contract.js';

export const RETURN_NOTE_MAX = 2000;
/** The most reports decided at once, and the most that the queue shows of each kind. */
export const REVIEWED_AT_ONCE_MAX = 100;

/** The most reviewers of one plan. */
export const REVIEWERS_MAX = 100;

/** What waits for a reviewer: reports not public yet, and public ones that nobody has confirmed. */
export const REVIEW_STATES = ['submitted', 'unconfirmed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Where a report belongs. */
export type ReviewPlace = {
  plan: { slug: string; title: string; titleLang: Locale };
  commitment: { number: number; title: string; titleLang: Locale };
  activity: { id: number; number: number; title: string; titleLang: Locale };
  institution: InstitutionRef;
};

/** `own` is the caller's own report, which she cannot decide on. */
export type ReviewAbilities = { publish: boolean; return: boolean; own: boolean };

/** A report that waits: what it says, what was said before, and what it would move today. */
export type SubmittedReport = ReviewPlace & {
  /** of the draft */
  id: number;
  version: number;
  /** the language it is written in */
  lang: Locale;
  submittedBy: string | null;
  submittedAt: IsoDateTime;
  content: DraftContent;
  /** that of `content`, with what is known of its files and links */
  evidence: Evidence[];
  /** the update in force today */
  previous: StandingReport | null;
  warnings: WarningCode[];
  commitmentRate: RateMove;
  planRate: RateMove;
  abilities: ReviewAbilities;
};

/** A public update that nobody has confirmed. */
export type UnconfirmedUpdate = ReviewPlace & {
  update: StandingReport;
  reportedBy: string | null;
  abilities: { confirm: boolean; own: boolean };
};

/** GET /reviews?plan=&state=: oldest first; `plans` counts both kinds for every plan the caller reviews, whatever the filters. */
export type ReviewQueue = {
  plans: { slug: string; title: string; titleLang: Locale; submitted: number; unconfirmed: number }[];
  submitted: { total: number; items: SubmittedReport[] };
  unconfirmed: { total: number; items: UnconfirmedUpdate[] };
};

/** POST /reviews/{draftId}/return, with the version read in If-Match. */
export type ReturnReport = { note: string };

/** POST /reviews/publish */
export type PublishReports = { drafts: { id: number; version: number }[] };

/** POST /reviews/confirm */
export type ConfirmUpdates = { updateIds: number[] };

/** Why one of several was refused, in the reader's language. */
export type ReviewRefusal = { code: ErrorCode; title: string; detail: string };

/** One answer per report asked for, in the order asked; `updateId` is what it became. */
export type PublishedReports = {
  items: ({ id: number; outcome: 'published'; updateId: number } | { id: number; outcome: 'refused'; refusal: ReviewRefusal })[];
};

export type ConfirmedUpdates = {
  items: ({ id: number; outcome: 'confirmed' } | { id: number; outcome: 'refused'; refusal: ReviewRefusal })[];
};

/** What a return answers. */
export type ReturnedReport = { id: number; version: number };

export type PersonRef = { id: number; name: string };

/**
 * GET and PUT /studio/plans/{plan}/reviewers: the committee members who review this plan's reports beside the staff, and those who could.
 * The PUT starts from the plan's `version` in If-Match.
 */
export type PlanReviewers = { version: number; reviewers: PersonRef[]; candidates: PersonRef[] };
export type ChooseReviewers = { accountIds: number[] };
