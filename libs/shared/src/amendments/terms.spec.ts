import { daysOfChange, existsOn, mayAmend, termsInForce } from './terms.js';

const baseline = { weight: '2', title: 'a' };
/** Recorded in this order: the last one takes effect before the first. */
const patches = [
  { effectiveOn: '2025-06-01', after: { weight: '5' } },
  { effectiveOn: '2025-06-01', after: { weight: '6' } },
  { effectiveOn: '2025-03-01', after: { weight: '3', title: 'b' } },
];

test.each([
  ['2025-02-28', { weight: '2', title: 'a' }],
  ['2025-03-01', { weight: '3', title: 'b' }],
  ['2025-05-31', { weight: '3', title: 'b' }],
  ['2025-06-01', { weight: '6', title: 'b' }],
  ['2030-01-01', { weight: '6', title: 'b' }],
])('on %s the later day wins value by value, and of one day what was recorded later', (day, expected) => {
  expect(termsInForce(baseline, patches, day)).toEqual(expected);
});

test('what takes effect on a day is said again on each later day of change', () => {
  expect(daysOfChange(patches, '2025-03-01')).toEqual(['2025-03-01', '2025-06-01']);
  expect(daysOfChange(patches, '2026-01-01')).toEqual(['2026-01-01']);
});

test('an added activity exists from its day on', () => {
  expect([existsOn({ addedOn: null }, '2020-01-01'), existsOn({ addedOn: '2025-01-02' }, '2025-01-01')]).toEqual([true, false]);
  expect(existsOn({ addedOn: '2025-01-02' }, '2025-01-02')).toBe(true);
});

test.each([
  ['draft', false, false],
  ['consultation', false, false],
  ['adopted', false, false],
  ['adopted', true, true],
  ['in_progress', true, true],
  ['closed', true, false],
] as const)('a plan that is %s with frozen weights %s may be amended: %s', (state, frozen, may) => {
  expect(mayAmend(state, frozen).ok).toBe(may);
});
