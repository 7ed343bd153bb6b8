import { completed } from './completed.js';
import { difference, type FileRow, labelOf } from './difference.js';
import { isErased } from './erased.js';

const row = (table: FileRow['table'], number: number, cells: FileRow['cells']): FileRow => ({ table, sheet: table, row: number, cells });
const whole = (one: FileRow): FileRow['cells'] =>
  completed(one, { now: '2026-01-01T00:00:00.000Z', language: 'fr', member: 'ma', bodyOf: () => 'finances' });

const COMMITMENT = { plan: 'p', commitment_number: 1, title_fr: 'Un', title_ar: null, weight: '1.50', start: null };
const current = { commitments: [COMMITMENT, { ...COMMITMENT, commitment_number: 2, title_fr: 'Deux' }] };

describe('rows of a file beside those that are', () => {
  it('change cell by cell, in the columns that the file has; rows left out stay', () => {
    const { rows, counts, merged } = difference(
      current,
      [
        row('commitments', 2, { plan: 'p', commitment_number: 1, title_fr: 'Autre', weight: '1.5' }),
        row('commitments', 3, { plan: 'p', commitment_number: 3, title_fr: 'Trois' }),
      ],
      whole,
    );
    expect(counts).toEqual({ create: 1, change: 1, same: 0 });
    expect(rows.map(({ key, effect, changes }) => [key, effect, changes])).toEqual([
      ['C1', 'change', [{ column: 'title_fr', before: 'Un', after: 'Autre' }]],
      ['C3', 'create', [{ column: 'title_fr', before: null, after: 'Trois' }]],
    ]);
    expect(merged.commitments?.map(({ title_fr, weight, start }) => [title_fr, weight, start])).toEqual([
      ['Autre', '1.5', null],
      ['Deux', '1.50', null],
      ['Trois', '1', null],
    ]);
  });

  it.each([
    ['a number written otherwise', { weight: '1.5' }],
    ['an empty text where nothing is set', { title_ar: '' }],
    ['what is there', { title_fr: 'Un', start: null }],
  ])('are the same with %s', (_, cells) => {
    expect(difference(current, [row('commitments', 2, { plan: 'p', commitment_number: 1, ...cells })], whole).counts).toEqual({
      create: 0,
      change: 0,
      same: 1,
    });
  });

  it('empty a cell that was set', () => {
    const { rows } = difference(current, [row('commitments', 2, { plan: 'p', commitment_number: 1, title_fr: null })], whole);
    expect(rows[0]?.changes).toEqual([{ column: 'title_fr', before: 'Un', after: null }]);
    expect(rows[0]?.changes.map(isErased)).toEqual([true]);
  });

  it('say a printed rate otherwise, but keep two that a document prints', () => {
    const rate = (published_rate: string) => ({ plan: 'p', commitment_number: 1, published_as_of: '2023', published_rate });
    const said = (...rates: string[]) =>
      difference(
        { published_rates: [rate('70'), rate('75')] },
        rates.map((one, index) => row('published_rates', index + 2, rate(one))),
        whole,
      );
    expect(said('70', '76').rows.map(({ effect, changes }) => [effect, changes])).toEqual([
      ['change', [{ column: 'published_rate', before: '75', after: '76' }]],
    ]);
    expect(said('70', '75', '80').counts).toEqual({ create: 1, change: 0, same: 2 });
  });

  it('say where each of them stands', () => {
    const file = [row('commitments', 7, { plan: 'p', commitment_number: 2 })];
    const { placeOf } = difference(current, file, whole);
    expect([placeOf('commitments', 0), placeOf('commitments', 1)?.row]).toEqual([null, 7]);
  });
});

test.each([
  ['plan', { plan: 'p' }, 'P'],
  ['axes', { axis_number: 2 }, 'X2'],
  ['commitments', { commitment_number: 4 }, 'C4'],
  ['activities', { commitment_number: 4, activity_number: 2 }, 'C4.A2'],
  ['updates', { commitment_number: 4, activity_number: 2, update_number: 3 }, 'C4.A2.U3'],
  ['actions', { commitment_number: 4, activity_number: 2, update_number: 3, action_number: 1 }, 'C4.A2.U3'],
  ['indicators', { commitment_number: 4, indicator_number: 1 }, 'C4.I1'],
  ['measurements', { commitment_number: 4, indicator_number: 1, measurement_number: 2 }, 'C4.I1.M2'],
  ['institutions', { institution_key: 'finances' }, 'finances'],
  ['published_rates', { plan: 'p', commitment_number: null }, 'P'],
] as const)('a row of %s bears the name of its part', (table, cells, label) => {
  expect(labelOf(table, cells)).toBe(label);
});
