import type { PortableActivity, PortablePlan } from '../portable/contract.js';
import { changesNothing, planChanges } from './plan-changes.js';
import { partOfPointer } from './part-of-pointer.js';
import { planFaults } from './plan-faults.js';
import { AMENDED, anActivity, aCommitment, aPlan, anUpdate } from '../portable/portable-plan.fixture.js';

describe('what a wanted plan asks of the current one', () => {
  it('is nothing when they say the same', () => {
    const changes = planChanges(aPlan(), aPlan());
    expect([changesNothing(changes), changes.faults]).toEqual([true, []]);
  });

  it('is what is new and what differs; what only the current one has stays', () => {
    const changes = planChanges(
      aPlan([aCommitment(1), aCommitment(2)]),
      aPlan([aCommitment(1, { title: { fr: 'Autre' }, activities: [anActivity(1), anActivity(2)] }), aCommitment(3)]),
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
    ['a number that does not follow', aPlan([aCommitment(1), aCommitment(5)]), ['C5', 'number', 'import.number_follows']],
    ['another state', aPlan(undefined, { state: 'closed' }), ['P', 'state', 'import_cell.state_elsewhere']],
    ['another note on the data', aPlan(undefined, { dataNote: { fr: 'Note' } }), ['P', 'dataNote', 'import_cell.of_its_past']],
    [
      'another name of the member',
      { ...aPlan(), member: { slug: 'ma', kind: 'national' as const, name: { fr: 'Royaume' } } },
      ['P', 'memberName.fr', 'import_cell.member_elsewhere'],
    ],
    [
      'another name of a body',
      { ...aPlan(), institutions: [{ key: 'finances', sector: 'public' as const, name: { fr: 'Budget' } }] },
      ['finances', null, 'import_cell.body_elsewhere'],
    ],
    ['an amendment written by hand', { ...aPlan(), amendments: [AMENDED] }, ['M1', null, 'import_cell.amendment_told']],
    [
      'a report told otherwise',
      aPlan([aCommitment(1, { activities: [anActivity(1, { updates: [] })] })]),
      ['C1.A1.U1', null, 'import.fact_told'],
    ],
  ])('cannot be %s', (_, wanted, fault) => {
    const current = aPlan([aCommitment(1, { activities: [anActivity(1, { updates: [anUpdate()] })] })]);
    const base = fault[2] === 'import.fact_told' ? current : aPlan();
    expect(planChanges(base, wanted).faults.map(({ key, field, code }) => [key, field, code])).toEqual([fault]);
  });

  it('adds reports behind those that were told', () => {
    const told = (updates: PortableActivity['updates']): PortablePlan =>
      aPlan([aCommitment(1, { activities: [anActivity(1, { updates })] })]);
    const { updates, faults } = planChanges(told([anUpdate()]), told([anUpdate(), anUpdate({ percent: '60' })]));
    expect([updates.map(({ number, update }) => [number, update.percent]), faults]).toEqual([[[2, '60']], []]);
  });
});

test('a printed rate is another one, takes the place of the one of its day, or goes', () => {
  const rate = (value: string, asOf = '2023', commitment: number | null = 1) => ({ commitment, rate: value, asOf, source: null });
  const told = (rates: PortablePlan['publishedRates']): PortablePlan => ({ ...aPlan(), publishedRates: rates });
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
    planFaults(planChanges(aPlan(), wanted), wanted, { bodies: new Set(['finances']), today: '2026-01-01', past: false }).map(
      ({ key, field, code }) => [key, field, code],
    );

  it.each([
    ['a title without its main language', aCommitment(1, { title: { ar: 'التزام' } }), ['C1', 'title.fr', 'required']],
    ['a weight of nothing', aCommitment(1, { weight: '0' }), ['C1', 'weight', 'weight']],
    ['an identifier that is none of the OGP', aCommitment(1, { ogpId: 'MO1' }), ['C1', 'ogpId', 'ogpId']],
    ['an unknown axis', aCommitment(1, { axis: 9 }), ['C1', 'axis', 'unknown']],
    ['an unknown body', aCommitment(1, { institution: 'nobody' }), ['C1', 'institution', 'unknown']],
    ['an end before its start', aCommitment(1, { start: '2026', end: '2025' }), ['C1', 'end', 'endBeforeStart']],
    [
      'a report of tomorrow',
      aCommitment(1, { activities: [anActivity(1, { updates: [anUpdate({ effectiveOn: '2026-01-02' })] })] }),
      ['C1.A1.U1', 'effectiveOn', 'update.effective_in_future'],
    ],
    [
      'a report without a percentage',
      aCommitment(1, { activities: [anActivity(1, { updates: [anUpdate({ percent: null })] })] }),
      ['C1.A1.U1', 'percent', 'required'],
    ],
    [
      'a report before the plan',
      aCommitment(1, { activities: [anActivity(1, { updates: [anUpdate({ effectiveOn: '2023-12-31' })] })] }),
      ['C1.A1.U1', 'effectiveOn', 'update.effective_before_plan'],
    ],
    [
      'completed without an action',
      aCommitment(1, {
        activities: [
          anActivity(1, { updates: [anUpdate({ percent: '100', evidence: [{ title: 'x', url: 'https://x.example', sha256: null }] })] }),
        ],
      }),
      ['C1.A1.U1', 'actions', 'update.action_required'],
    ],
  ])('%s', (_, one, fault) => {
    expect(faultsOf(aPlan([one]))).toContainEqual(fault);
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
  expect(partOfPointer(aPlan([aCommitment(1), aCommitment(4)]), pointer)).toEqual({ key, field });
});
