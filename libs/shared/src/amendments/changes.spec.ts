import { DEFAULT_SETTINGS } from '../plans/settings.js';
import { changesOf } from './changes.js';
import type { AmendableActivity, AmendableCommitment, AmendablePlan, AmendPlan } from './contract.js';

const PLAN = 9;

const activity = (id: number, more: Partial<AmendableActivity> = {}): AmendableActivity => ({
  id,
  number: id % 10,
  supplementary: false,
  addedOn: null,
  baseline: { title: { fr: `Activité ${id}` }, weight: '2', start: '2024-02', end: '2025', applicable: true },
  patches: [],
  ...more,
});

const commitment = (id: number, activities: AmendableActivity[], more: Partial<AmendableCommitment> = {}): AmendableCommitment => ({
  id,
  number: id,
  baseline: {
    title: { fr: `Engagement ${id}` },
    problem: { fr: 'Problème' },
    solution: null,
    expectedResult: null,
    weight: '1',
    start: null,
    end: null,
    applicable: true,
  },
  patches: [],
  activities,
  ...more,
});

const plan = (commitments: AmendableCommitment[]): AmendablePlan => ({
  slug: 'p',
  mainLanguage: 'fr',
  state: 'in_progress',
  weightsFrozen: true,
  start: '2024',
  baseline: { ...DEFAULT_SETTINGS, title: { fr: 'Plan' }, end: '2026' },
  patches: [],
  commitments,
});

const two = plan([commitment(1, [activity(11), activity(12)]), commitment(2, [activity(21)])]);
const none = { title: null, weight: null, dates: null, applicable: null };
const request = (parts: Partial<AmendPlan>): AmendPlan => ({
  reason: { fr: 'Parce que' },
  approver: 'Comité de pilotage',
  effectiveOn: '2025-06-01',
  plan: null,
  commitments: [],
  activities: [],
  added: [],
  ...parts,
});
const told = (parts: Partial<AmendPlan>, of = two): string[] =>
  changesOf(of, PLAN, request(parts)).changes.map(
    ({ kind, id, what, before, after }) => `${kind} ${id} ${what} ${JSON.stringify([before, after])}`,
  );
const faults = (parts: Partial<AmendPlan>, of = two): string[] =>
  changesOf(of, PLAN, request(parts)).faults.map(({ pointer, code }) => `${pointer} ${code}`);

describe('an amendment says, line by line, what was in force and what comes', () => {
  test('weights, dates and titles; what stays as it is, is no line', () => {
    expect(
      told({
        activities: [
          { ...none, id: 11, weight: '3', title: { fr: 'Activité 11' }, dates: { start: '2024-02', end: '2025' } },
          { ...none, id: 12, title: { fr: 'Autre' }, dates: { start: '2024-03', end: null }, weight: '2.0' },
        ],
      }),
    ).toEqual([
      'activity 11 weight [{"weight":"2"},{"weight":"3"}]',
      'activity 12 title [{"title":{"fr":"Activité 12"}},{"title":{"fr":"Autre"}}]',
      'activity 12 dates [{"start":"2024-02","end":"2025"},{"start":"2024-03","end":null}]',
    ]);
  });

  test('the scope of a commitment and the rules of the plan, only what differs', () => {
    expect(
      told({
        plan: { title: null, end: '2027-Q1', settings: { ...DEFAULT_SETTINGS, staleDays: 60 } },
        commitments: [{ ...none, id: 1, scope: { problem: { fr: 'Problème' }, solution: { fr: 'Solution' }, expectedResult: null } }],
      }),
    ).toEqual([
      'plan 9 dates [{"end":"2026"},{"end":"2027-Q1"}]',
      'plan 9 settings [{"staleDays":90},{"staleDays":60}]',
      'commitment 1 scope [{"solution":null},{"solution":{"fr":"Solution"}}]',
    ]);
  });

  test('a commitment is dropped with its activities, and comes back with those that went with it', () => {
    const drop = { ...none, scope: null, id: 1, applicable: false };
    expect(told({ commitments: [drop] }).map((one) => one.split(' [')[0])).toEqual([
      'commitment 1 dropped',
      'activity 11 dropped',
      'activity 12 dropped',
    ]);
    const gone = (amendment: number, effectiveOn: string) => [{ amendment, effectiveOn, after: { applicable: false } }];
    const later = plan([
      commitment(1, [activity(11, { patches: gone(1, '2024-05-01') }), activity(12, { patches: gone(2, '2025-01-01') })], {
        patches: gone(2, '2025-01-01'),
      }),
      commitment(2, [activity(21)]),
    ]);
    expect(told({ commitments: [{ ...drop, applicable: true }] }, later).map((one) => one.split(' [')[0])).toEqual([
      'commitment 1 restored',
      'activity 12 restored',
    ]);
    expect(faults({ activities: [{ ...none, id: 12, weight: '4' }] }, later)).toEqual(['/activities/0/applicable partDropped']);
  });
});

test.each<[string, Partial<AmendPlan>, string[]]>([
  ['nothing', {}, [' nothingChanges']],
  ['what is said already', { activities: [{ ...none, id: 11, weight: '2' }] }, [' nothingChanges']],
  [
    'parts that are not there',
    { activities: [{ ...none, id: 99, weight: '2' }], commitments: [{ ...none, scope: null, id: 7 }] },
    ['/commitments/0/id unknown', '/activities/0/id unknown'],
  ],
  ['a day outside the plan', { effectiveOn: '2027-01-01', activities: [{ ...none, id: 11, weight: '3' }] }, ['/effectiveOn outsidePlan']],
  [
    'dates that run backwards',
    { activities: [{ ...none, id: 11, dates: { start: '2025', end: '2024' } }] },
    ['/activities/0/dates/end endBeforeStart'],
  ],
  [
    'dates outside the plan',
    { activities: [{ ...none, id: 11, dates: { start: '2023', end: '2027' } }] },
    ['/activities/0/dates/start outsidePlan', '/activities/0/dates/end outsidePlan'],
  ],
  ['a title without the main language', { activities: [{ ...none, id: 11, title: { ar: 'نشاط' } }] }, ['/activities/0/title/fr required']],
  ['the only activity of a commitment', { activities: [{ ...none, id: 21, applicable: false }] }, ['/activities/0/applicable nothingLeft']],
  [
    'every commitment',
    { commitments: [1, 2].map((id) => ({ ...none, scope: null, id, applicable: false })) },
    ['/commitments nothingLeft'],
  ],
  [
    'a dropped activity and its weight at once',
    { activities: [{ ...none, id: 11, weight: '3', applicable: false }] },
    ['/activities/0/applicable partDropped'],
  ],
  [
    'bands out of order',
    { plan: { title: null, end: null, settings: { ...DEFAULT_SETTINGS, limitedBelow: '95' } } },
    ['/plan/settings/completedFrom bandOrder'],
  ],
  [
    'an activity for a commitment that goes',
    {
      commitments: [{ ...none, scope: null, id: 1, applicable: false }],
      added: [{ commitmentId: 1, title: { fr: 'A' }, weight: null, start: null, end: null }],
    },
    ['/added/0/commitmentId partDropped'],
  ],
])('refuses %s', (_, parts, expected) => {
  expect(faults(parts)).toEqual(expected);
});

test('the only activity may go when another one that weighs comes', () => {
  const added = [{ commitmentId: 2, title: { fr: 'Autre' }, weight: '1', start: null, end: null }];
  expect(faults({ activities: [{ ...none, id: 21, applicable: false }], added })).toEqual([]);
});
