import { firstDayOf, type IsoDate } from '../kernel/dates.js';
import { compare, exact, HUNDRED, type Figure } from '../kernel/decimal.js';
import type { ErrorCode, ErrorParams } from '../kernel/errors.js';
import { no, ok, type Verdict } from '../kernel/verdict.js';
import type { PlanSettings, Publication } from '../plans/contract.js';
import { bandOf } from './bands.js';
import { DRAFT_STATES } from '../drafts/contract.js';
import { daysOverdue } from './delay.js';
import type { FullPeriod, ResolvedDates } from './planned.js';

export const UPDATE_STATES = [...DRAFT_STATES, 'published'] as const;
export type UpdateState = (typeof UPDATE_STATES)[number];

/** What people do to a report on its way: those who report save, send, withdraw and discard; reviewers return and approve. */
export const REPORT_ACTS = ['save', 'submit', 'publish', 'withdraw', 'discard', 'return', 'approve'] as const;
export type ReportAct = (typeof REPORT_ACTS)[number];

/** Where each act leads from each state; null is the end of the draft without a fact. The only table of transitions. DOMAIN.md §6 */
export const TRANSITIONS: Readonly<Record<ReportAct, Readonly<Partial<Record<UpdateState, UpdateState | null>>>>> = {
  save: { draft: 'draft', returned: 'returned' },
  submit: { draft: 'submitted', returned: 'submitted' },
  publish: { draft: 'published', returned: 'published' },
  withdraw: { submitted: 'draft' },
  discard: { draft: null, returned: null },
  return: { submitted: 'returned' },
  approve: { submitted: 'published' },
};

/** Ok when the act exists in that state; what was submitted waits for its reviewer or is withdrawn first. DOMAIN.md §6 */
export const mayAct = (act: ReportAct, state: UpdateState): Verdict => {
  if (TRANSITIONS[act][state] !== undefined) return ok;
  return no(state === 'submitted' ? 'draft.submitted' : 'draft.not_submitted');
};

/** What sending a report does by the plan's rule. DOMAIN.md §6 */
export const sendingAct = (publication: Publication): 'submit' | 'publish' => (publication === 'review_first' ? 'submit' : 'publish');

/** Nobody reviews what she reported herself; what the product brought in is nobody's. DOMAIN.md §6 */
export const mayReviewReportOf = (reviewerId: number | null, reporterId: number | null): Verdict =>
  reporterId !== null && reviewerId === reporterId ? no('review.own_report') : ok;

export type ReportSettings = Pick<PlanSettings, 'limitedBelow' | 'completedFrom' | 'completionNeedsAction' | 'completionNeedsEvidence'>;

/** What a lead wants to publish, in counts, with what the rules need to know around it. */
export type ReportInput = {
  /** 0..100 */
  percent: Figure;
  effectiveOn: IsoDate;
  today: IsoDate;
  actions: number;
  evidence: number;
  difficulties: number;
  dates: ResolvedDates;
  plan: FullPeriod;
  /** the day an amendment added the activity; null for those the plan began with */
  addedOn: IsoDate | null;
  settings: ReportSettings;
};

export type Refusal = { code: ErrorCode; params: ErrorParams };

const when = (holds: boolean, code: ErrorCode, params: ErrorParams = {}): Refusal[] => (holds ? [{ code, params }] : []);

/** Not started or limited after a start of its own: a start inherited from the commitment accuses nobody. */
const isSlow = ({ percent, effectiveOn, dates, settings }: ReportInput): boolean => {
  const band = bandOf(percent, settings);
  return (band === 'not_started' || band === 'limited') && !dates.inherited.start && effectiveOn > firstDayOf(dates.start);
};

const isOverdue = ({ percent, effectiveOn, dates, plan }: ReportInput): boolean =>
  compare(exact(percent), HUNDRED) < 0 &&
  daysOverdue({ end: dates.end, datesInherited: dates.inherited.end, planEnd: plan.end }, effectiveOn) > 0;

/** Every reason to refuse a report, dates first; empty when it may be published. DOMAIN.md §6. */
export const reportRefusals = (input: ReportInput): Refusal[] => {
  const { percent, effectiveOn, today, plan, addedOn, settings } = input;
  const planStart = firstDayOf(plan.start);
  const completed = bandOf(percent, settings) === 'completed';
  return [
    ...when(effectiveOn > today, 'update.effective_in_future', { today }),
    ...when(effectiveOn < planStart, 'update.effective_before_plan', { start: planStart }),
    ...(addedOn === null ? [] : when(effectiveOn < addedOn, 'update.effective_before_activity', { start: addedOn })),
    ...when(completed && settings.completionNeedsAction && input.actions === 0, 'update.action_required'),
    ...when(completed && settings.completionNeedsEvidence && input.evidence === 0, 'update.evidence_required'),
    ...when((isSlow(input) || isOverdue(input)) && input.difficulties === 0, 'update.difficulty_required'),
  ];
};
