import type { PortableActivity, PortablePlan } from '../portable/contract.js';
import { changesNothing, planChanges } from './plan-changes.js';
import { partOfPointer } from './part-of-pointer.js';
import { planFaults } from './plan-faults.js';
import { activity, AMENDED, commitment, plan, UPDATE } from './plan.fixture.js';

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
    ['another state', plan(undefined, { state: 'closed' }), ['P', 'state', 'import_cell.state_elsewhere']],
    ['another note on the data', plan(undefined, { dataNote: { fr: 'Note' } }), ['P', 'dataNote', 'import_cell.of_its_past']],
    [
      'another name of the member',
      { ...plan(), member: { slug: 'ma', kind: 'national' as const, name: { fr: 'Royaume' } } },
      ['P', 'memberName.fr', 'import_cell.member_elsewhere'],
    ],
    [
      'another name of a body',
      { ...plan(), institutions: [{ key: 'finances', sector: 'public' as const, name: { fr: 'Budget' } }] },
      ['finances', null, 'import_cell.body_elsewhere'],
    ],
    ['an amendment written by hand', { ...plan(), amendments: [AMENDED] }, ['M1', null, 'import_cell.amendment_told']],
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

test('a printed rate is another one, takes the place of the one of its day, or goes', () => {
  const rate = (value: string, asOf = '2023', commitment: number | null = 1) => ({ commitment, rate: value, asOf, source: null });
  const told = (rates: PortablePlan['publishedRates']): PortablePlan => ({ ...plan(), publishedRates: rates });
  const { publishedRates } = planChanges(
    told([rate('60', '2023', null), rate('70'), rate('75'), rate('80', '2022')]),
    told([rate('60', '2023', null), rate('70'), rate('76'), rate('90', '2024')]),
  );
  expect(publishedRates).toEqual([
    { before: rate('75'), after: rate('76') },
    { before: null, after: rate('90', '2024') },
    { before: rate('80', '2022'), after: null },
  ]);
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
      'a report without a percentage',
      commitment(1, { activities: [activity(1, { updates: [{ ...UPDATE, percent: null }] })] }),
      ['C1.A1.U1', 'percent', 'required'],
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
