import type { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { runningProduct } from '../../../test/product.js';
import { SYSTEM } from '../auth/actor.js';
import { type Transaction, UnitOfWork } from '../database/unit-of-work.js';
import { JOB_NAMES } from './jobs.js';

const product = runningProduct({ config: { jobs: 'held' } });
const uow = (): UnitOfWork => product.app.get(UnitOfWork);

const event = (key: string) => ({ kind: 'report.published', commitmentId: 1, key, by: null }) as const;
const enqueue =
  (key: string, options = {}) =>
  (tx: Transaction) =>
    tx.enqueue('notice.tell', event(key), options);
const waiting = async (key: string): Promise<number> =>
  (await product.rows(`select from jobs.job where name = 'notice.tell' and state = 'created' and data ->> 'key' = $1`, [key])).length;

const ownBoss = (): PgBoss =>
  new PgBoss({
    db: { executeSql: (text, values) => (product.app.get(DataSource).driver as unknown as { master: Pool }).master.query(text, values) },
    schema: 'jobs',
    migrate: false,
    supervise: false,
    schedule: false,
  });

test('a job exists once its write is committed, and never when the write is rolled back', async () => {
  const failing = uow().write(SYSTEM, async (tx) => {
    await enqueue('rolled-back')(tx);
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await waiting('rolled-back')).toBe(0);
  await uow().write(SYSTEM, async (tx) => {
    await enqueue('kept')(tx);
    expect(await waiting('kept')).toBe(0);
  });
  expect(await waiting('kept')).toBe(1);
});

test('a job may wait for its time, and all jobs end among the dead after their last try', async () => {
  await uow().write(SYSTEM, enqueue('tomorrow', { after: new Date('2199-01-01T08:00:00Z') }));
  const [job] = await product.rows<object>(
    `select start_after as after, retry_limit as tries, retry_backoff as backoff, dead_letter as dead from jobs.job where data ->> 'key' = 'tomorrow'`,
  );
  const rules = await product.rows(`select from jobs.queue where name = any($1) and dead_letter = 'dead' and retry_backoff`, [JOB_NAMES]);
  expect(job).toMatchObject({ after: new Date('2199-01-01T08:00:00Z') });
  expect(rules).toHaveLength(JOB_NAMES.length);
});

test('a job whose process died goes back into its queue', async () => {
  await uow().write(SYSTEM, enqueue('orphan'));
  await product.rows(
    `update jobs.job set state = 'active', started_on = now() - interval '2 minutes', heartbeat_on = now() - interval '90 seconds' where data ->> 'key' = 'orphan'`,
  );
  const boss = ownBoss();
  await boss.start();
  try {
    await boss.supervise('notice.tell');
  } finally {
    await boss.stop();
  }
  expect(await product.rows(`select state, retry_count as tries from jobs.job where data ->> 'key' = 'orphan'`)).toEqual([
    { state: 'retry', tries: 0 },
  ]);
});

test('the tables are those of the pg-boss installed', async () => {
  const boss = ownBoss();
  await boss.start();
  try {
    expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true, missing: [], missingTables: [], mismatchedFunctions: [] });
  } finally {
    await boss.stop();
  }
});
