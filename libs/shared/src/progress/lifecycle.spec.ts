import { DEFAULT_SETTINGS } from '../plans/settings.js';
import {
  mayAct,
  mayReviewReportOf,
  reportRefusals,
  REPORT_ACTS,
  sendingAct,
  TRANSITIONS,
  UPDATE_STATES,
  type ReportAct,
  type ReportInput,
  type UpdateState,
} from './lifecycle.js';
import { resolveDates } from './planned.js';

describe('lifecycle of an update', () => {
  const actsIn = (state: UpdateState): ReportAct[] => REPORT_ACTS.filter((act) => mayAct(act, state).ok);

  test('every state is reached from a draft', () => {
    const reached = new Set<UpdateState>(['draft']);
    for (const state of reached) for (const act of actsIn(state)) reached.add(TRANSITIONS[act][state] ?? state);
    expect([...reached].sort()).toEqual([...UPDATE_STATES].sort());
  });

  test.each<[UpdateState, ReportAct[]]>([
    ['draft', ['save', 'submit', 'publish', 'discard']],
    ['submitted', ['withdraw', 'return', 'approve']],
    ['returned', ['save', 'submit', 'publish', 'discard']],
    ['published', []],
  ])('in %s exactly these acts exist', (state, acts) => {
    expect(actsIn(state)).toEqual(acts);
  });

  test('what was submitted says so, and what was not too', () => {
    expect(mayAct('save', 'submitted')).toEqual({ ok: false, code: 'draft.submitted', params: {} });
    expect(mayAct('approve', 'returned')).toEqual({ ok: false, code: 'draft.not_submitted', params: {} });
  });

  test('where the plan reviews first, sending never publishes', () => {
    expect(UPDATE_STATES.map((state) => TRANSITIONS[sendingAct('review_first')][state])).not.toContain('published');
    expect(TRANSITIONS[sendingAct('at_once')].draft).toBe('published');
  });

  test('nobody reviews her own report, and what came in with the plan is nobody’s', () => {
    expect(mayReviewReportOf(7, 7)).toMatchObject({ code: 'review.own_report' });
    expect(mayReviewReportOf(7, 8)).toEqual({ ok: true });
    expect(mayReviewReportOf(null, null)).toEqual({ ok: true });
  });
});

const unset = { start: null, end: null };
const plan = { start: '2021', end: '2023' };
const ownDates = resolveDates({ start: '2022-01-01', end: '2022-12-31' }, unset, plan);
const planDates = resolveDates(unset, unset, plan);
const fair: ReportInput = {
  percent: '70',
  effectiveOn: '2022-06-30',
  today: '2022-06-30',
  actions: 0,
  evidence: 0,
  difficulties: 0,
  dates: ownDates,
  plan,
  addedOn: null,
  settings: DEFAULT_SETTINGS,
};
const codes = (changes: Partial<ReportInput>) => reportRefusals({ ...fair, ...changes }).map(({ code }) => code);

describe('what a report needs', () => {
  test('significant progress needs nothing more', () => {
    expect(codes({})).toEqual([]);
  });

  test('it is effective today at the latest', () => {
    expect(codes({ effectiveOn: '2022-07-01' })).toEqual(['update.effective_in_future']);
  });

  test('it is effective in the plan at the earliest', () => {
    expect(codes({ effectiveOn: '2020-12-31' })).toEqual(['update.effective_before_plan']);
    expect(codes({ effectiveOn: '2021-01-01' })).toEqual([]);
  });

  test('it is effective once the activity is there at the earliest', () => {
    expect(codes({ addedOn: '2022-07-01' })).toEqual(['update.effective_before_activity']);
    expect(codes({ addedOn: '2022-06-30' })).toEqual([]);
  });

  test('completion needs an action and a piece of evidence from 90 on', () => {
    expect(codes({ percent: '89.99' })).toEqual([]);
    expect(codes({ percent: '90' })).toEqual(['update.action_required', 'update.evidence_required']);
    expect(codes({ percent: '90', actions: 1 })).toEqual(['update.evidence_required']);
    expect(codes({ percent: '90', actions: 1, evidence: 1 })).toEqual([]);
  });

  test('a plan may ask for neither', () => {
    expect(codes({ percent: '100', settings: { ...DEFAULT_SETTINGS, completionNeedsAction: false } })).toEqual([
      'update.evidence_required',
    ]);
    expect(codes({ percent: '100', settings: { ...DEFAULT_SETTINGS, completionNeedsEvidence: false } })).toEqual([
      'update.action_required',
    ]);
  });

  test('limited progress after the start needs a difficulty', () => {
    expect(codes({ percent: '59.99' })).toEqual(['update.difficulty_required']);
    expect(codes({ percent: '0' })).toEqual(['update.difficulty_required']);
    expect(codes({ percent: '60' })).toEqual([]);
    expect(codes({ percent: '0', difficulties: 1 })).toEqual([]);
  });

  test('on the planned start itself nothing is slow yet', () => {
    expect(codes({ percent: '0', effectiveOn: '2022-01-01' })).toEqual([]);
    expect(codes({ percent: '0', effectiveOn: '2022-01-02' })).toEqual(['update.difficulty_required']);
  });

  test('an inherited start asks for no difficulty', () => {
    expect(codes({ percent: '0', dates: planDates })).toEqual([]);
    expect(codes({ percent: '0', dates: resolveDates({ start: null, end: '2023' }, unset, plan) })).toEqual([]);
  });

  test('an overdue activity needs a difficulty unless it is finished', () => {
    const late = { effectiveOn: '2023-01-01', today: '2023-01-01', actions: 1, evidence: 1 };
    expect(codes({ ...late, percent: '99.99' })).toEqual(['update.difficulty_required']);
    expect(codes({ ...late, percent: '100' })).toEqual([]);
    expect(codes({ ...late, percent: '99.99', difficulties: 1 })).toEqual([]);
    expect(codes({ ...late, percent: '99.99', effectiveOn: '2022-12-31' })).toEqual([]);
  });

  test('with inherited dates it is overdue only after the plan', () => {
    const inherited = resolveDates(unset, { start: '2021', end: '2022' }, plan);
    expect(codes({ percent: '70', dates: inherited, effectiveOn: '2023-12-31', today: '2024-06-01' })).toEqual([]);
    expect(codes({ percent: '70', dates: inherited, effectiveOn: '2024-01-01', today: '2024-06-01' })).toEqual([
      'update.difficulty_required',
    ]);
  });

  test('with a start of its own and an inherited end too', () => {
    const half = resolveDates({ start: '2022-01-01', end: null }, { start: null, end: '2022' }, plan);
    const after = { percent: '70', effectiveOn: '2023-06-01', today: '2023-06-01' };
    expect(codes({ ...after, dates: half })).toEqual([]);
    expect(codes({ ...after, dates: resolveDates({ start: null, end: '2022' }, unset, plan) })).toEqual(['update.difficulty_required']);
  });

  test('a refusal comes with what its words need', () => {
    expect(reportRefusals({ ...fair, percent: '100', effectiveOn: '2022-07-01' })[0]).toEqual({
      code: 'update.effective_in_future',
      params: { today: '2022-06-30' },
    });
  });
});
