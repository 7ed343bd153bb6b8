import { PLAN_STATES, type PlanState } from './contract.js';
import {
  blocksOf,
  canTransition,
  changesPromise,
  isOpen,
  mayDelete,
  mayFreeze,
  mayMove,
  mayRestructure,
  maySetRules,
} from './lifecycle.js';
import { aCommitment, anActivity, anAxis, aPlan } from '../studio/plan-tree.fixture.js';

const ALLOWED: Record<PlanState, readonly PlanState[]> = {
  draft: ['consultation', 'adopted'],
  consultation: ['draft', 'adopted'],
  adopted: ['in_progress'],
  in_progress: ['closed'],
  closed: [],
};

const codes = (plan: Parameters<typeof blocksOf>[0], to: PlanState): string[] =>
  blocksOf(plan, to).map(({ code, part }) => `${part} ${code}`);

describe.each(PLAN_STATES)('from %s', (from) => {
  test.each(PLAN_STATES)('to %s is allowed only where the life of a plan goes', (to) => {
    expect(canTransition(from, to)).toBe(ALLOWED[from].includes(to));
    const verdict = mayMove(aPlan({ state: from, weightsFrozenAt: '2027-01-01T00:00:00.000Z' }), to);
    expect(verdict).toEqual(
      ALLOWED[from].includes(to) ? { ok: true } : { ok: false, code: 'plan.transition_refused', params: { from, to } },
    );
  });
});

describe('what a state demands', () => {
  test('a plan that is whole may be consulted on and adopted', () => {
    expect(codes(aPlan(), 'consultation')).toEqual([]);
    expect(codes(aPlan(), 'adopted')).toEqual([]);
  });

  test('titles in the main language: of the plan, its axes, commitments and activities', () => {
    const commitment = aCommitment({ title: { ar: 'الميزانية' }, activities: [anActivity({ title: { fr: '  ' } })] });
    const plan = aPlan({ title: { ar: 'خطة' }, axes: [anAxis({ title: {}, commitments: [commitment] })] });
    const missing = ['plan title_missing', 'axis title_missing', 'commitment title_missing', 'activity title_missing'];
    expect(codes(plan, 'consultation')).toEqual(missing);
    expect(codes(plan, 'adopted')).toEqual(missing);
    expect(codes({ ...plan, mainLanguage: 'ar' }, 'adopted')).toContain('axis title_missing');
  });

  test('names of the member and of the bodies in the main language', () => {
    const nameless = aPlan({
      member: { slug: 'm', kind: 'national', name: { ar: 'المغرب' } },
      axes: [anAxis({ commitments: [aCommitment({ institution: { id: 5, key: 'b', name: {} } })] })],
    });
    expect(codes(nameless, 'adopted')).toEqual(['plan member_unnamed', 'commitment institution_unnamed']);
  });

  test('an axis, in each a commitment, and from the adoption in each an activity', () => {
    expect(codes(aPlan({ axes: [] }), 'adopted')).toEqual(['plan axis_missing']);
    expect(codes(aPlan({ axes: [anAxis(), anAxis({ id: 11, number: 2, commitments: [] })] }), 'adopted')).toEqual([
      'axis commitment_missing',
    ]);
    const idle = aPlan({ axes: [anAxis({ commitments: [aCommitment({ activities: [] })] })] });
    expect(codes(idle, 'consultation')).toEqual([]);
    expect(codes(idle, 'adopted')).toEqual(['commitment activity_missing']);
  });

  test('a weight for every activity before the start, except for a supplementary one', () => {
    const activities = [anActivity(), anActivity({ id: 31, weight: '2' }), anActivity({ id: 32, supplementary: true })];
    const plan = aPlan({ state: 'adopted', axes: [anAxis({ commitments: [aCommitment({ activities })] })] });
    expect(blocksOf(plan, 'in_progress')).toEqual([{ code: 'weight_missing', part: 'activity', id: 30, number: 1, commitmentId: 20 }]);
    expect(mayMove(plan, 'in_progress')).toEqual({ ok: false, code: 'plan.not_ready', params: { count: 1 } });
    expect(mayFreeze(plan)).toEqual({ ok: false, code: 'plan.not_ready', params: { count: 1 } });
  });

  test('nothing to go back or to close', () => {
    expect(codes(aPlan({ axes: [], title: {} }), 'draft')).toEqual([]);
    expect(codes(aPlan({ axes: [] }), 'closed')).toEqual([]);
  });
});

describe('freezing the weights', () => {
  const weighted = aPlan({
    state: 'adopted',
    axes: [anAxis({ commitments: [aCommitment({ activities: [anActivity({ weight: '3' })] })] })],
  });

  test('is for an adopted plan whose activities all weigh, once', () => {
    expect(mayFreeze(weighted)).toEqual({ ok: true });
    expect(mayFreeze({ ...weighted, weightsFrozenAt: '2027-01-01T00:00:00.000Z' })).toMatchObject({ code: 'plan.weights_frozen' });
  });

  test.each(PLAN_STATES.filter((state) => state !== 'adopted'))('is not for a plan in %s', (state) => {
    expect(mayFreeze({ ...weighted, state })).toMatchObject({ code: 'plan.not_weighable' });
  });
});

test.each(PLAN_STATES)('what may be written in %s', (state) => {
  const open = state === 'draft' || state === 'consultation';
  expect(isOpen(state)).toBe(open);
  expect(mayRestructure(state).ok).toBe(open);
  expect(maySetRules(state).ok).toBe(open);
  expect(mayDelete(state, false).ok).toBe(open);
  expect(mayDelete(state, true)).toMatchObject({ code: 'plan.once_public' });
});

describe('an edit after the adoption', () => {
  const before = { title: { fr: 'Un', ar: 'واحد' }, problem: null, end: '2029' };

  test('may translate', () => {
    expect(changesPromise(before, { ...before, title: { fr: 'Un', ar: 'واحد', en: 'One' } }, 'fr')).toBe(false);
    expect(changesPromise(before, { ...before, problem: { en: 'x' } }, 'fr')).toBe(false);
  });

  test.each([{ title: { fr: 'Deux' } }, { problem: { fr: 'x' } }, { end: '2030' }, { end: null }])('may not change %j', (changed) => {
    expect(changesPromise(before, { ...before, ...changed }, 'fr')).toBe(true);
  });
});
