import type { AmendablePlan } from '../amendments/contract.js';
import { DEFAULT_SETTINGS } from '../plans/settings.js';
import type { PortableActivity, PortableCommitment, PortablePlan } from '../portable/contract.js';
import { splitChanges } from './amendment-of.js';
import { changesNothing, type PlanChanges, planChanges } from './plan-changes.js';
import { partOfPointer } from './part-of-pointer.js';
import { planFaults } from './plan-faults.js';

const activity = (number: number, changes: Partial<PortableActivity> = {}): PortableActivity => ({
  number,
  title: { fr: `Activité ${number}` },
  weight: '2',
  supplementary: false,
  addedOn: null,
  start: null,
  end: null,
  sheet: null,
  narratives: [],
  updates: [],
  ...changes,
});
const commitment = (number: number, changes: Partial<PortableCommitment> = {}): PortableCommitment => ({
  number,
  axis: 1,
  institution: 'finances',
  supporting: [],
  title: { fr: `Engagement ${number}`, ar: 'التزام' },
  problem: null,
  solution: null,
  expectedResult: null,
  weight: '1',
  start: null,
  end: null,
  ogpId: null,
  activities: [activity(1)],
  indicators: [],
  ...changes,
});
const plan = (commitments: PortableCommitment[] = [commitment(1)], head: Partial<PortablePlan['plan']> = {}): PortablePlan => ({
  schema: 'iltizam-plan/1',
  member: { slug: 'ma', kind: 'national', name: { fr: 'Maroc' } },
  institutions: [{ key: 'finances', sector: 'public', name: { fr: 'Finances' } }],
  plan: {
    slug: 'p',
    number: 1,
    title: { fr: 'Plan' },
    summary: null,
    dataNote: null,
    mainLanguage: 'fr',
    start: '2024',
    end: '2027',
    state: 'in_progress',
    archive: false,
    knownCommitments: null,
    ratesAsOf: null,
    ogpCode: null,
    ogpPlan: null,
    settings: DEFAULT_SETTINGS,
    publishedAt: '2024-01-01T00:00:00.000Z',
    weightsFrozenAt: '2024-01-01T00:00:00.000Z',
    sections: {},
    ...head,
  },
  axes: [{ number: 1, title: { fr: 'Axe' } }],
  commitments,
  publishedRates: [],
  amendments: [],
});

const NARRATIVE = { language: 'fr' as const, changedAt: '2025-01-01T00:00:00.000Z', results: [], analysis: [], recommendations: [] };

const UPDATE = {
  institution: 'finances',
  percent: '40',
  effectiveOn: '2025-01-01',
  recordedAt: '2025-01-02T00:00:00.000Z',
  language: 'fr' as const,
  note: null,
  actions: [],
  difficulties: [],
  evidence: [],
};

describe('what a wanted plan asks of the current one', () => {
  it('is nothing when they say the same', () => {
    const changes = planChanges(plan(), plan());
    expect([changesNothing(changes), changes.faults]).toEqual([true, []]);
  });

  it('is what is new and what differs; what only the current one has stays', () => {
    const changes = planChanges(
      plan([commitment(1), commitment(2)]),
      plan([commitment(1, { title: { fr: 'Autre' }, activities: [activity(1), activity(2)] }), commitment(3)]),
    );
    expect(changes.commitments.map(({ before, after }) => [before?.number ?? null, after.number])).toEqual([
      [1, 1],
      [null, 3],
    ]);
    expect(changes.activities.map(({ commitment: parent, after }) => [parent, after.number])).toEqual([
      [1, 2],
      [3, 1],
    ]);
  });

  it.each([
    ['a number that does not follow', plan([commitment(1), commitment(5)]), ['C5', 'number', 'import.number_follows']],
    [
      'another narrative report',
      plan([commitment(1, { activities: [activity(1, { narratives: [NARRATIVE] })] })]),
      ['C1.A1', 'narratives', 'import.not_importable'],
    ],
    ['another state', plan(undefined, { state: 'closed' }), ['P', 'state', 'import.not_importable']],
    [
      'a report told otherwise',
      plan([commitment(1, { activities: [activity(1, { updates: [] })] })]),
      ['C1.A1.U1', null, 'import.fact_told'],
    ],
  ])('cannot be %s', (_, wanted, fault) => {
    const current = plan([commitment(1, { activities: [activity(1, { updates: [UPDATE] })] })]);
    const base = fault[2] === 'import.fact_told' ? current : plan();
    expect(planChanges(base, wanted).faults.map(({ key, field, code }) => [key, field, code])).toEqual([fault]);
  });

  it('adds reports behind those that were told', () => {
    const told = (updates: PortableActivity['updates']): PortablePlan => plan([commitment(1, { activities: [activity(1, { updates })] })]);
    const { updates, faults } = planChanges(told([UPDATE]), told([UPDATE, { ...UPDATE, percent: '60' }]));
    expect([updates.map(({ number, update }) => [number, update.percent]), faults]).toEqual([[[2, '60']], []]);
  });
});

describe('the rules told at the part', () => {
  const faultsOf = (wanted: PortablePlan): unknown[] =>
    planFaults(planChanges(plan(), wanted), wanted, { bodies: new Set(['finances']), today: '2026-01-01', past: false }).map(
      ({ key, field, code }) => [key, field, code],
    );

  it.each([
    ['a title without its main language', commitment(1, { title: { ar: 'التزام' } }), ['C1', 'title.fr', 'required']],
    ['a weight of nothing', commitment(1, { weight: '0' }), ['C1', 'weight', 'weight']],
    ['an identifier that is none of the OGP', commitment(1, { ogpId: 'MO1' }), ['C1', 'ogpId', 'ogpId']],
    ['an unknown axis', commitment(1, { axis: 9 }), ['C1', 'axis', 'unknown']],
    ['an unknown body', commitment(1, { institution: 'nobody' }), ['C1', 'institution', 'unknown']],
    ['an end before its start', commitment(1, { start: '2026', end: '2025' }), ['C1', 'end', 'endBeforeStart']],
    [
      'a report of tomorrow',
      commitment(1, { activities: [activity(1, { updates: [{ ...UPDATE, effectiveOn: '2026-01-02' }] })] }),
      ['C1.A1.U1', 'effectiveOn', 'update.effective_in_future'],
    ],
    [
      'a report before the plan',
      commitment(1, { activities: [activity(1, { updates: [{ ...UPDATE, effectiveOn: '2023-12-31' }] })] }),
      ['C1.A1.U1', 'effectiveOn', 'update.effective_before_plan'],
    ],
    [
      'completed without an action',
      commitment(1, {
        activities: [
          activity(1, { updates: [{ ...UPDATE, percent: '100', evidence: [{ title: 'x', url: 'https://x.example', sha256: null }] }] }),
        ],
      }),
      ['C1.A1.U1', 'actions', 'update.action_required'],
    ],
  ])('%s', (_, one, fault) => {
    expect(faultsOf(plan([one]))).toContainEqual(fault);
  });
});

describe('the changes of an adopted plan', () => {
  const base = { title: { fr: 'Engagement 1', ar: 'التزام' }, start: null, end: null, applicable: true };
  const scope = { problem: null, solution: null, expectedResult: null };
  const amendable = (patches: AmendablePlan['commitments'][number]['patches'] = []): AmendablePlan => ({
    slug: 'p',
    mainLanguage: 'fr',
    state: 'in_progress',
    weightsFrozen: true,
    start: '2024',
    baseline: { ...DEFAULT_SETTINGS, title: { fr: 'Plan' }, end: '2027' },
    patches: [],
    commitments: [
      {
        id: 11,
        number: 1,
        baseline: { ...base, ...scope, weight: '1' },
        patches,
        activities: [
          {
            id: 21,
            number: 1,
            supplementary: false,
            addedOn: null,
            baseline: { ...base, title: { fr: 'Activité 1' }, weight: '2' },
            patches: [],
          },
        ],
      },
    ],
  });
  const changesTo = (one: PortableCommitment): PlanChanges => planChanges(plan(), plan([one]));
  const nothing = { weight: null, dates: null, applicable: null };

  it('are one amendment for what was promised, and edits for translations', () => {
    const { amendment, edits, faults } = splitChanges(
      amendable(),
      changesTo(
        commitment(1, {
          title: { fr: 'Engagement 1', ar: 'ترجمة' },
          activities: [activity(1, { weight: '3' }), activity(2, { weight: null })],
        }),
      ),
      '2025-01-01',
    );
    expect(amendment).toEqual({
      plan: null,
      commitments: [],
      activities: [{ id: 21, title: null, ...nothing, weight: '3' }],
      added: [{ commitmentId: 11, title: { fr: 'Activité 2' }, weight: null, start: null, end: null }],
    });
    expect(edits.commitments.map(({ after }) => after.title)).toEqual([{ fr: 'Engagement 1', ar: 'ترجمة' }]);
    expect(faults).toEqual([]);
  });

  it('keep the dates in force where the file changes one of two', () => {
    const patched = amendable([{ amendment: 1, effectiveOn: '2024-06-01', after: { start: '2024-03', end: '2025' } }]);
    const { amendment } = splitChanges(patched, changesTo(commitment(1, { end: '2026' })), '2025-01-01');
    expect(amendment.commitments).toEqual([{ id: 11, title: null, ...nothing, scope: null, dates: { start: '2024-03', end: '2026' } }]);
  });

  it.each([
    ['a new commitment', plan([commitment(1), commitment(2)]), 'C2'],
    ['another body', plan([commitment(1, { institution: 'other' })]), 'C1'],
  ])('refuse %s', (_, wanted, key) => {
    const { faults } = splitChanges(amendable(), planChanges(plan(), wanted), '2025-01-01');
    expect(faults.map((fault) => [fault.key, fault.code])).toEqual([[key, 'import.not_amendable']]);
  });
});

test.each([
  ['/plan/settings/staleDays', 'P', 'settings.staleDays'],
  ['/axes/0/title/fr', 'X1', 'title.fr'],
  ['/commitments/1/title/fr', 'C4', 'title.fr'],
  ['/commitments/1/activities/0/end', 'C4.A1', 'end'],
  ['/commitments/1/activities/0/updates/2/effectiveOn', 'C4.A1.U3', 'effectiveOn'],
  ['/institutions/0/name/fr', 'finances', 'name.fr'],
])('%s points to a field of %s', (pointer, key, field) => {
  expect(partOfPointer(plan([commitment(1), commitment(4)]), pointer)).toEqual({ key, field });
});
