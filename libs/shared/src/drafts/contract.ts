import type { IsoDateTime } from '../kernel/dates.js';
import type { DifficultyCode, ReportedProgress, ReportEffect, Severity } from '../progress/contract.js';

/**
 * POST /activities/{id}/updates and /activities/{id}/updates/confirmation: by the plan's rule the report is public, or waits for its review.
 * With `If-Match` (the version of the draft that is sent) a form that was already sent from elsewhere is refused with 412; without it,
 * somebody else's draft is never consumed: 428.
 */
export type ReportOutcome = ({ outcome: 'published' } & ReportedProgress) | ({ outcome: 'submitted'; draft: ProgressDraft } & ReportEffect);

export const DRAFT_STATES = ['draft', 'submitted', 'returned'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

export const PERCENT_TYPED_MAX = 20;
export const DATE_TYPED_MAX = 40;

export type DraftActionLine = { text: string; doneOn: string };
/** The form as it is typed: half-written values are kept, only their sizes are bounded. PUT /activities/{id}/draft */
export type DraftContent = {
  percent: string;
  effectiveOn: string;
  actions: (DraftActionLine & { actions: DraftActionLine[] })[];
  difficulties: { code: DifficultyCode | ''; severity: Severity; description: string; owner: string; continues: number | null }[];
  evidence: { title: string; url: string; documentId: number | null }[];
  note: string;
};

/** What the caller may do with a draft as it stands. */
export type DraftAbilities = { save: boolean; send: boolean; withdraw: boolean; discard: boolean };

/** The one working draft of an activity, shared by whoever may report on it. GET /activities/{id}/draft; names are null once an account is erased. */
export type ProgressDraft = {
  id: number;
  activityId: number;
  state: DraftState;
  /** goes into If-Match */
  version: number;
  content: DraftContent;
  /** who saved this version */
  author: string | null;
  savedAt: IsoDateTime;
  submission: { by: string | null; at: IsoDateTime } | null;
  /** why a reviewer sent it back; stays until it is sent again */
  returned: { note: string; reviewer: string | null; at: IsoDateTime } | null;
  abilities: DraftAbilities;
};

/** The same in one line, for a list. */
export type DraftSummary = Pick<ProgressDraft, 'state' | 'version' | 'author' | 'savedAt' | 'submission' | 'returned'>;
