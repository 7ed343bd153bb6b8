import type { ReviewQueue } from '@iltizam/shared/reviews/contract';
import type { AssignedActivityList } from '@iltizam/shared/workspace/contract';
import { runningProduct } from '../../test/product.js';
import { ok } from '../../test/studio.js';

const product = runningProduct({ template: 'demo' });
const PLAN = 'ma-2024-2027';

test('the demonstration shows each state of a report to those who report and to those who review', async () => {
  const { items } = await ok(product.api.as('lead-justice@demo.example').get<AssignedActivityList>('/workspace/activities'));
  const states = items.filter(({ plan }) => plan.slug === PLAN).map(({ number, draft }) => [number, draft?.state ?? null] as const);
  expect(states.filter(([, state]) => state !== null).toSorted(([a], [b]) => a - b)).toEqual([
    [6, 'submitted'],
    [8, 'submitted'],
    [9, 'returned'],
    [11, 'draft'],
  ]);
  const { submitted } = await ok(product.api.as('staff@demo.example').get<ReviewQueue>(`/reviews?plan=${PLAN}`));
  expect(submitted.items.map(({ activity, abilities }) => [activity.number, abilities.publish])).toEqual([
    [6, true],
    [8, true],
  ]);
});
