import type { AmendedWhat, Amendment, AmendmentChange } from '@iltizam/shared/amendments/contract';
import { droppedBy, ofActivity, partsOf, weighedBy } from './amended-part.js';

const title = 'Titre';
const change = (what: AmendedWhat, activity: number | null): AmendmentChange => ({
  kind: activity === null ? 'commitment' : 'activity',
  what,
  commitment: { number: 4, title, titleLang: 'fr' },
  activity: activity === null ? null : { number: activity, title, titleLang: 'fr' },
  before: null,
  after: null,
});

const amendment = (number: number, effectiveOn: string, ...changes: AmendmentChange[]): Amendment => ({
  number,
  reason: { text: 'Motif', lang: 'fr' },
  approver: 'Comité',
  effectiveOn,
  recordedAt: '2025-01-01T00:00:00.000Z',
  toCome: false,
  changes,
  effect: { plan: { before: null, after: null }, commitments: [] },
});

const DAY = '2025-06-01';

test.each<[string, number | null, Amendment[]]>([
  ['nothing was said', null, []],
  ['it was dropped', 1, [amendment(1, DAY, change('dropped', 2))]],
  ['the day is still to come', null, [amendment(1, '2025-06-02', change('dropped', 2))]],
  ['another activity was dropped', null, [amendment(1, DAY, change('dropped', 3))]],
  ['its commitment was dropped, and it did not go along', null, [amendment(1, DAY, change('dropped', null))]],
  ['it was taken up again', null, [amendment(2, DAY, change('restored', 2)), amendment(1, '2025-01-01', change('dropped', 2))]],
  ['of one day, the later recorded wins', null, [amendment(2, DAY, change('restored', 2)), amendment(1, DAY, change('dropped', 2))]],
  [
    'what is recorded late for an earlier day changes nothing of a later one',
    1,
    [amendment(2, '2025-01-01', change('restored', 2)), amendment(1, DAY, change('dropped', 2))],
  ],
])('what took an activity out of the plan: %s', (_, number, amendments) => {
  expect(droppedBy(amendments, 2, DAY)?.number ?? null).toBe(number);
});

test('a commitment is dropped by its own line, a weight is given by the last that says one', () => {
  const said = [amendment(2, DAY, change('weight', 2)), amendment(1, '2025-01-01', change('dropped', null), change('weight', 2))];
  expect(droppedBy(said, null, DAY)?.number).toBe(1);
  expect([weighedBy(said, 2, '2025-05-31')?.number, weighedBy(said, 2, DAY)?.number, weighedBy(said, 3, DAY)]).toEqual([1, 2, null]);
});

test('an activity’s own lines are kept, and what goes along with its commitment is counted there', () => {
  const lines = [change('dropped', null), change('dropped', 1), change('dropped', 2), change('title', 2)];
  expect(ofActivity([amendment(1, DAY, ...lines)], 1).map(({ changes }) => changes)).toEqual([[change('dropped', 1)]]);
  expect(partsOf(lines).map(({ activity, changes, along }) => [activity?.number, changes.map(({ what }) => what), along])).toEqual([
    [undefined, ['dropped'], 2],
    [2, ['title'], 0],
  ]);
});
