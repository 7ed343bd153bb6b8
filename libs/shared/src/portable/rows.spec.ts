import type { PortableIndicator } from './contract.js';
import { portableOf } from './plan-of-rows.js';
import { anActivity, aCommitment, aPlan, anUpdate } from './portable-plan.fixture.js';
import { keyOf, type PortableRows, rowsOf } from './rows.js';

const activity = anActivity(2, {
  weight: '13',
  end: '2023-07-31',
  narratives: [
    {
      language: 'fr',
      changedAt: '2023-08-02T08:00:00.000Z',
      results: [{ t: 'p', runs: [{ text: 'Le ' }, { text: 'portail', bold: true }] }],
      analysis: [],
      recommendations: [{ t: 'ul', items: [{ runs: [{ text: 'Former' }] }] }],
    },
  ],
  updates: [anUpdate({ actions: [{ text: 'Fait', doneOn: '2022', actions: [{ text: 'Détail', doneOn: null }] }] })],
});

const indicator: PortableIndicator = {
  number: 1,
  kind: 'impact',
  name: { fr: 'Indicateur' },
  unit: 'count',
  baseline: null,
  target: '10',
  measurements: [
    { value: '3', printed: '3', on: '2022', recordedAt: '2023-01-01T00:00:00.000Z', replaces: null, withdrawn: false },
    { value: '4', printed: '4', on: '2022', recordedAt: '2023-01-02T00:00:00.000Z', replaces: 0, withdrawn: false },
  ],
};

const plan = aPlan([aCommitment(4, { supporting: ['finances'], ogpId: 'MO0006', activities: [activity], indicators: [indicator] })], {
  slug: 'essai',
  number: 2,
  end: '2023-Q3',
  ogpCode: 'MO',
  publishedAt: null,
  weightsFrozenAt: null,
  sections: { context: { fr: [{ t: 'p', runs: [{ text: 'Un ' }, { text: 'mot', bold: true }] }] } },
});

const rowsWith = (change: (rows: PortableRows) => void): PortableRows => {
  const rows = rowsOf(plan);
  change(rows);
  return rows;
};

describe('rows of a plan', () => {
  test('are flat, with keys that hold anywhere', () => {
    const rows = rowsOf(plan);
    expect(rows.actions).toEqual([
      {
        plan: 'essai',
        commitment_number: 4,
        activity_number: 2,
        update_number: 1,
        action_number: 1,
        line_number: null,
        text: 'Fait',
        done_on: '2022',
      },
      {
        plan: 'essai',
        commitment_number: 4,
        activity_number: 2,
        update_number: 1,
        action_number: 1,
        line_number: 1,
        text: 'Détail',
        done_on: null,
      },
    ]);
    expect(rows.sections[0]?.text_fr).toBe('Un **mot**');
    expect(rows.measurements[1]?.replaces_number).toBe(1);
    expect(keyOf('actions', rows.actions[0] ?? {})).toBe('["essai",4,2,1,1,null]');
  });

  test('give the plan again, whatever the order of the numbered ones', () => {
    const rows = rowsWith(({ measurements, actions }) => {
      measurements.reverse();
      actions.reverse();
    });
    expect(portableOf(rows)).toEqual({ ok: true, plan });
  });

  test.each<[string, (rows: PortableRows) => void, object]>([
    ['no plan', (rows) => rows.plan.pop(), { table: 'plan', index: null, code: 'noPlan' }],
    [
      'two plans',
      (rows) => rows.plan.push({ ...rows.plan[0]!, plan: 'autre' }),
      { table: 'plan', index: 1, code: 'manyPlans', found: 'autre' },
    ],
    ['a row of another plan', (rows) => (rows.axes[0]!.plan = 'autre'), { table: 'axes', index: 0, column: 'plan', code: 'otherPlan' }],
    ['a key twice', (rows) => rows.activities.push(rows.activities[0]!), { table: 'activities', index: 1, code: 'twice', other: 0 }],
    [
      'an axis that is in no row',
      (rows) => (rows.commitments[0]!.axis_number = 9),
      { table: 'commitments', column: 'axis_number', code: 'unknown', found: '9' },
    ],
    [
      'a body that is in no row',
      (rows) => (rows.updates[0]!.reported_by_key = 'x'),
      { table: 'updates', column: 'reported_by_key', code: 'unknown' },
    ],
    [
      'a supporting body that is in no row',
      (rows) => (rows.commitments[0]!.supporting_keys = 'finances; x'),
      { column: 'supporting_keys', code: 'unknown', found: 'x' },
    ],
    ['a line without its action', (rows) => rows.actions.shift(), { table: 'actions', index: 0, column: 'action_number', code: 'unknown' }],
    [
      'a value that replaces none',
      (rows) => (rows.measurements[1]!.replaces_number = 7),
      { table: 'measurements', index: 1, column: 'replaces_number', code: 'unknown' },
    ],
    [
      'a link that is no address of the web',
      (rows) => (rows.sections[0]!.text_fr = '[x](ftp://y)'),
      { table: 'sections', index: 0, column: 'text_fr', code: 'link', found: 'ftp://y' },
    ],
    [
      'JSON that is none',
      (rows) => {
        rows.amendments.push({
          plan: 'essai',
          amendment_number: 1,
          reason_fr: 'R',
          reason_ar: null,
          reason_en: null,
          reason_zgh: null,
          approver: 'A',
          in_force_from: '2022-01-01',
          recorded_at: '2022-01-01T00:00:00.000Z',
          plan_rate_before: null,
          plan_rate_after: null,
        });
        rows.amendment_terms.push({
          plan: 'essai',
          amendment_number: 1,
          term_number: 1,
          amended_kind: 'plan',
          commitment_number: null,
          activity_number: null,
          terms: '{',
        });
      },
      { table: 'amendment_terms', index: 0, column: 'terms', code: 'json', found: '{' },
    ],
  ])('are refused with %s', (_, change, fault) => {
    const read = portableOf(rowsWith(change));
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? [] : read.faults).toContainEqual(expect.objectContaining(fault));
  });
});
