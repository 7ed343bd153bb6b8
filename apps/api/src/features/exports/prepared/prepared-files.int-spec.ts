import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DIRECT_ROWS_MAX, type PreparedFile } from '@iltizam/shared/exports/contract';
import { unzipSync } from 'fflate';
import { parseCsv } from '../../../../test/parse-csv.js';
import { runningProduct } from '../../../../test/product.js';
import { PreparedFilesService } from './prepared-files.service.js';

const preparedDir = mkdtempSync(path.join(tmpdir(), 'prepared-'));
const fileOf = (sha256: string | null): string => path.join(preparedDir, sha256?.slice(0, 2) ?? '', sha256 ?? '');
afterAll(() => rm(preparedDir, { recursive: true }));
const product = runningProduct({ template: 'demo', config: { jobs: 'on', preparedDir } });

const ADDED = DIRECT_ROWS_MAX + 5;
const QUESTION = 'asOf=2023-07-31&lang=fr';

const api = (at: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${product.origin}/api/v1${at}`, { redirect: 'manual', ...init });
const table = (format: string): string => `/plans/ma-2021-2023/datasets/updates.${format}?${QUESTION}`;

/** Where a table leads that is too large to be answered at once. */
const ledTo = async (format: string): Promise<string> => {
  const response = await api(table(format));
  expect(response.status).toBe(303);
  return (response.headers.get('location') ?? '').replace('/api/v1', '');
};

const statusOf = async (key: string): Promise<PreparedFile> =>
  (await api(`/prepared-files/${key}?lang=fr`)).json() as Promise<PreparedFile>;

const written = async (key: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const { state } = await statusOf(key);
    if (state === 'ready') return;
    expect(['waiting', 'writing']).toContain(state);
    await sleep(100);
  }
  throw new Error('The file was not written');
};

const keyIn = (at: string): string => /prepared-files\/([\w-]+)/.exec(at)?.[1] ?? '';

const whole = async (format: string): Promise<{ at: string; response: Response }> => {
  const at = await ledTo(format);
  const first = await api(at);
  if (first.status === 200) return { at, response: first };
  expect([first.status, first.headers.get('retry-after')]).toEqual([202, '5']);
  await written(keyIn(at));
  return { at, response: await api(at) };
};

/** As a browser follows a link, which `fetch` does not let us say. */
const navigatedTo = (at: string): Promise<IncomingMessage> =>
  new Promise((answered, failed) => {
    get(`${product.origin}/api/v1${at}`, { headers: { 'sec-fetch-mode': 'navigate' } }, (response) => answered(response.resume())).on(
      'error',
      failed,
    );
  });

let rows = 0;
beforeAll(async () => {
  // The triggers of the search would take most of the time, and have no part in this.
  await product.rows(
    `begin; set local session_replication_role = replica;
     insert into progress_update (activity_id, institution_id, percent, effective_on, language, recorded_at)
     select a.id, c.lead_institution_id, n % 100, date '2022-01-01' + n % 365, 'fr', now()
     from (select a.id, a.commitment_id from activity a join commitment c on c.id = a.commitment_id join plan p on p.id = c.plan_id
           where p.slug = 'ma-2021-2023' order by a.id limit 1) a
     join commitment c on c.id = a.commitment_id, generate_series(1, ${ADDED}) n;
     commit`,
    [],
  );
  const [found] = await product.rows<{ count: number }>(
    `select count(*)::int as count from progress_update u join activity a on a.id = u.activity_id join commitment c on c.id = a.commitment_id
     join plan p on p.id = c.plan_id where p.slug = 'ma-2021-2023' and u.effective_on <= '2023-07-31'`,
    [],
  );
  rows = found?.count ?? 0;
}, 60_000);

test('a large table is written to a file, the same in every format', async () => {
  const csv = parseCsv(await (await whole('csv')).response.text());
  const json = (await (await whole('json')).response.json()) as { plan: { slug: string }; rows: Record<string, unknown>[] };
  expect(rows).toBeGreaterThan(DIRECT_ROWS_MAX);
  expect([csv.length - 1, json.rows.length]).toEqual([rows, rows]);
  expect(csv[0]).toEqual(Object.keys(json.rows[0] ?? {}));
  const place = csv[0]?.indexOf('update_id') ?? -1;
  expect(csv.slice(1).map((record) => record[place])).toEqual(json.rows.map((row) => String(row.update_id)));
  expect(json.plan.slug).toBe('ma-2021-2023');
  const parts = unzipSync(new Uint8Array(await (await whole('xlsx')).response.arrayBuffer()));
  const [table = '', ...others] = Object.entries(parts)
    .filter(([name]) => name.includes('worksheets/'))
    .map(([, part]) => Buffer.from(part).toString());
  expect([table.match(/<row /g)?.length, others.length]).toEqual([rows + 1, 1]);
}, 60_000);

test('a download goes on where it stopped, and only in the same file', async () => {
  const { at, response } = await whole('csv');
  const bytes = Buffer.from(await response.arrayBuffer());
  const etag = response.headers.get('etag') ?? '';
  expect(etag).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`);
  expect((await statusOf(keyIn(at))).sha256).toBe(etag.slice(1, -1));
  const rest = await api(at, { headers: { range: `bytes=${bytes.length - 1000}-`, 'if-range': etag } });
  expect([rest.status, rest.headers.get('content-range')]).toEqual([
    206,
    `bytes ${bytes.length - 1000}-${bytes.length - 1}/${bytes.length}`,
  ]);
  expect(Buffer.from(await rest.arrayBuffer())).toEqual(bytes.subarray(-1000));
  expect((await api(at, { headers: { range: 'bytes=5-', 'if-range': '"another"' } })).status).toBe(200);
  expect((await api(at, { headers: { range: `bytes=${bytes.length}-` } })).status).toBe(416);
});

test('a browser is led to the page of the file, and a file that was cleared away is written again', async () => {
  const { at } = await whole('csv');
  const { key, sha256 } = await statusOf(keyIn(at));
  await product.rows(`update prepared_file set state = 'cleared', bytes = null, sha256 = null where key = $1`, [key]);
  await rm(fileOf(sha256));
  const followed = await navigatedTo(at);
  expect([followed.statusCode, followed.headers.location]).toEqual([303, `/fr/data/files/${key}`]);
  const { response } = await whole('csv');
  expect(parseCsv(await response.text())).toHaveLength(rows + 1);
});

test('any table can be asked for as a file, one that nobody asked for in a week makes room', async () => {
  const ask = async (): Promise<PreparedFile> =>
    (
      await api(`/plans/ma-2021-2023/datasets/axes/files?format=json&${QUESTION}`, { method: 'POST', headers: { origin: product.origin } })
    ).json() as Promise<PreparedFile>;
  const { key } = await ask();
  await written(key);
  const file = fileOf((await statusOf(key)).sha256);
  expect(existsSync(file)).toBe(true);
  await product.rows(`update prepared_file set asked_at = now() - interval '8 days' where key = $1`, [key]);
  await product.app.get(PreparedFilesService).clear();
  expect(existsSync(file)).toBe(false);
  expect((await statusOf(key)).state).toBe('waiting');
  expect((await api(`/plans/ma-2021-2023/datasets/axes/files?format=json&axis=99&${QUESTION}`, { method: 'POST' })).status).toBe(422);
});

test('a file that is gone from the disk, or whose job is gone from the queue, is written again for whoever asks', async () => {
  const { at } = await whole('csv');
  const { key, sha256 } = await statusOf(keyIn(at));
  await rm(fileOf(sha256));
  expect((await whole('csv')).response.status).toBe(200);
  await product.rows(`update prepared_file set state = 'writing', bytes = null, sha256 = null where key = $1`, [key]);
  expect((await whole('csv')).response.status).toBe(200);
  await product.rows(`update prepared_file set state = 'writing', bytes = null, sha256 = null where key = $1`, [key]);
  await product.app.get(PreparedFilesService).clear();
  expect(await product.rows(`select state from prepared_file where key = $1`, [key])).toEqual([{ state: 'cleared' }]);
});

test('what is asked for again stays for another week, and the disk is not filled', async () => {
  const ask = (from: string) =>
    api(`/plans/ma-2021-2023/datasets/axes/files?format=csv&lang=fr&asOf=${from}`, { method: 'POST', headers: { origin: product.origin } });
  const { key } = (await (await ask('2023-06-30')).json()) as PreparedFile;
  await written(key);
  await product.rows(`update prepared_file set asked_at = now() - interval '8 days' where key = $1`, [key]);
  expect((await ask('2023-06-30')).status).toBe(200);
  await product.app.get(PreparedFilesService).clear();
  expect((await statusOf(key)).state).toBe('ready');
  const [{ bytes } = { bytes: '0' }] = await product.rows<{ bytes: string }>('select bytes from prepared_file where key = $1', [key]);
  await product.rows(`update prepared_file set bytes = 5000000000 where key = $1`, [key]);
  expect((await ask('2023-06-29')).status).toBe(429);
  expect((await ask('2023-06-30')).status).toBe(200);
  await product.rows(`update prepared_file set bytes = $2 where key = $1`, [key, bytes]);
});

test('a key that nobody was given is nothing', async () => {
  expect((await api('/prepared-files/nothing?lang=fr')).status).toBe(404);
  expect((await api('/prepared-files/nothing/file')).status).toBe(404);
});
