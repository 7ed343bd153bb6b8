import { differencesOf, figuresOf } from './verification.js';

type Model = Parameters<typeof figuresOf>[0];

const model = (percent: string | null, value: string | null = '12'): Model =>
  ({
    plan: { rate: '50.00', shown: 50, band: 'limited', coverage: '100.00', activities: { total: 1, notReported: 0 } },
    axes: [{ number: 1, rate: '50.00', shown: 50, band: 'limited' }],
    commitments: [
      {
        number: 3,
        rate: '50.00',
        shown: 50,
        band: 'limited',
        coverage: '100.00',
        totalWeight: '1',
        activities: [{ number: 2, percent, band: 'limited', weight: '1', contribution: '50.00', effectiveOn: '2024-05-01' }],
        indicators: [{ baseline: null, target: '20', value }],
      },
    ],
  }) as unknown as Model;

test('the same facts have the same figures, null being one of them', () => {
  expect(differencesOf(figuresOf(model(null)), figuresOf(model(null)))).toEqual([]);
});

test('what differs is named by its place, as published and as computed, in the order of the report', () => {
  expect(differencesOf(figuresOf(model('50')), figuresOf(model('50.01', null)))).toEqual([
    { at: 'commitments/3/activities/2/percent', published: '50', computed: '50.01' },
    { at: 'commitments/3/indicators/1/value', published: '12', computed: null },
  ]);
});

test('a part that is no longer there, or was not, differs', () => {
  const { at } = differencesOf(figuresOf(model('50')), figuresOf({ ...model('50'), axes: [] }))[0] ?? {};
  expect(at).toBe('axes/1/rate');
});
