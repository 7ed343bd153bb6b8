import type { Operations } from '@iltizam/shared/operations/contract';
import { runningProduct } from '../../../test/product.js';
import { ok } from '../../../test/studio.js';
import { ROUNDS_PER_HOUR } from './round-rate.guard.js';

const product = runningProduct({ config: { jobs: 'held' } });

test('the round of the day is for whoever works everywhere, and the page says so', async () => {
  const { id: planId } = await product.given.plan();
  for (const [role, scope, allowed] of [
    ['staff', { planId }, false],
    ['admin', { planId }, false],
    ['staff', {}, true],
    ['admin', {}, true],
  ] as const) {
    const caller = await product.as(role, scope);
    expect((await ok(caller.get<Operations>('/operations'))).abilities).toEqual({ runRound: allowed });
    expect((await caller.post('/operations/round', {})).status).toBe(allowed ? 200 : 403);
  }
});

test('an account does so many rounds an hour', async () => {
  const [one, other] = [await product.given.account({ role: 'admin' }), await product.given.account({ role: 'admin' })];
  const admin = product.api.as(one.email);
  for (let n = 0; n < ROUNDS_PER_HOUR; n += 1) expect((await admin.post('/operations/round', {})).status).toBe(200);
  expect(await admin.post('/operations/round', {})).toBeProblem(429, 'request.too_many');
  expect((await product.api.as(other.email).post('/operations/round', {})).status).toBe(200);
});
