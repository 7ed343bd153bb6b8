import { firstDayOf, type IsoDate } from '../kernel/dates.js';
import { compare, exact, HUNDRED, type Figure } from '../kernel/decimal.js';
import type { ErrorCode, ErrorParams } from '../kernel/errors.js';
import { no, ok, type Verdict } from '../kernel/verdict.js';
import type { PlanSettings } from '../plans/contract.js';
import { bandOf } from './bands.js';
import { daysOverdue } from './delay.js';
import type { FullPeriod, ResolvedDates } from './planned.js';

export const UPDATE_STATES = ['draft', 'submitted', 'returned', 'published'] as const;
export type UpdateState = (typeof UPDATE_STATES)[number];

/** Where an update may go from each state; a published one is a fact and stays. DOMAIN.md §6. */
export const TRANSITIONS: Readonly<Record<UpdateState, readonly UpdateState[]>> = {
  draft: ['submitted'],
  submitted: ['returned', 'published'],
  returned: ['submitted'],
  published: [],
};

export const canTransition = (from: UpdateState, to: UpdateState): boolean => TRANSITIONS[from].includes(to);

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
  const { percent, effectiveOn, today, plan, settings } = input;
  const planStart = firstDayOf(plan.start);
  const completed = bandOf(percent, settings) === 'completed';
  return [
    ...when(effectiveOn > today, 'update.effective_in_future', { today }),
    ...when(effectiveOn < planStart, 'update.effective_before_plan', { start: planStart }),
    ...when(completed && settings.completionNeedsAction && input.actions === 0, 'update.action_required'),
    ...when(completed && settings.completionNeedsEvidence && input.evidence === 0, 'update.evidence_required'),
    ...when((isSlow(input) || isOverdue(input)) && input.difficulties === 0, 'update.difficulty_required'),
  ];
};

/** The first of those reasons, or ok. DOMAIN.md §6. */
export const mayReport = (input: ReportInput): Verdict => {
  const [first] = reportRefusals(input);
  return first === undefined ? ok : no(first.code, first.params);
};
