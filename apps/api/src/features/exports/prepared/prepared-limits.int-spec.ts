import type { PreparedFile } from '@iltizam/shared/exports/contract';
import type { Caller } from '../../../../test/api-client.js';
import { runningProduct } from '../../../../test/product.js';
import { ok } from '../../../../test/studio.js';

// Without jobs: what waits goes on waiting.
const product = runningProduct({ template: 'demo' });

const FILES = '/plans/ma-2021-2023/datasets/axes/files?format=csv&lang=fr';
let staff: Caller;
beforeAll(async () => {
  staff = await product.as('staff');
});

const ask = (asOf: string) => staff.post<PreparedFile>(`${FILES}&asOf=${asOf}`, {});
const keyOf = async (asOf: string): Promise<string> => (await ok(ask(asOf))).key;

test('a table that is small enough is answered at its own address, and nothing is written down', async () => {
  const answer = await fetch(`${product.origin}/api/v1${FILES}&asOf=2023-07-31`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: product.origin },
  });
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    '/api/v1/plans/ma-2021-2023/datasets/axes.csv?asOf=2023-07-31&lang=fr',
  ]);
  expect(await product.rows('select from prepared_file')).toEqual([]);
});

test('a day to come is today, and of the files that wait an address has its share', async () => {
  const first = await keyOf('2098-01-01');
  expect(await keyOf('2099-01-01')).toBe(first);
  await keyOf('2023-07-30');
  await keyOf('2023-07-29');
  expect(await ask('2023-07-28')).toBeProblem(429, 'request.too_many');
  expect(await keyOf('2023-07-29')).not.toBe(first);
});

test('a disk that is full is said to be', async () => {
  const key = await keyOf('2023-07-30');
  await product.rows(
    `update prepared_file set state = 'ready', rows = 1, bytes = 5000000000, sha256 = sha256('x'), written_at = now() - interval '1 hour' where key = $1`,
    [key],
  );
  const refused = await ask('2023-07-27');
  expect(refused).toBeProblem(503, 'server.tables_full');
  expect(refused.headers.get('retry-after')).not.toBeNull();
});
