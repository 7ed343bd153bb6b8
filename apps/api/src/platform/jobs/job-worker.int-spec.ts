import { setTimeout as sleep } from 'node:timers/promises';
import { runningProduct } from '../../../test/product.js';
import { SYSTEM } from '../auth/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { JobPayloads } from './jobs.js';

const product = runningProduct({ config: { jobs: 'on' } });

const enqueue = (event: JobPayloads['notice.tell']): Promise<void> =>
  product.app.get(UnitOfWork).write(SYSTEM, (tx) => tx.enqueue('notice.tell', event));

const stateOf = async (key: string): Promise<string | undefined> =>
  (await product.rows<{ state: string }>(`select state from jobs.job where data ->> 'key' = $1`, [key]))[0]?.state;

/** Long before the next poll. */
const settled = async (key: string): Promise<string | undefined> => {
  for (let tries = 0; tries < 60; tries += 1) {
    const state = await stateOf(key);
    if (state !== 'created' && state !== 'active') return state;
    await sleep(50);
  }
  return stateOf(key);
};

const EVENT = { kind: 'report.published', commitmentId: 1, by: null } as const;

test('a job is done as soon as its write is committed', async () => {
  await enqueue({ ...EVENT, key: 'done' });
  expect(await settled('done')).toBe('completed');
});

test('what failed is tried again later', async () => {
  await enqueue({ ...EVENT, key: 'fails', commitmentId: 9e12 });
  expect(await settled('fails')).toBe('retry');
});
