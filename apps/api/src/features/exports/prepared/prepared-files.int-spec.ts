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
import { LARGE_TABLES_A_MINUTE } from './large-table-limit.js';
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

test('a file that nobody asked for in a week makes room, and after a year its address leads to the table', async () => {
  const at = await ledTo('json');
  const key = keyIn(at);
  await whole('json');
  const file = fileOf((await statusOf(key)).sha256);
  expect(existsSync(file)).toBe(true);
  await product.rows(`update prepared_file set asked_at = now() - interval '8 days' where key = $1`, [key]);
  await product.app.get(PreparedFilesService).clear();
  expect(existsSync(file)).toBe(false);
  expect((await statusOf(key)).state).toBe('waiting');
  await product.rows(`update prepared_file set asked_at = now() - interval '366 days' where key = $1`, [key]);
  await product.app.get(PreparedFilesService).clear();
  expect((await api(`/prepared-files/${key}`)).status).toBe(404);
  const led = await api(at);
  expect([led.status, led.headers.get('location')]).toEqual([303, `/api/v1/plans/ma-2021-2023/datasets/updates.json?${QUESTION}`]);
  expect((await api(`/prepared-files/${key}/file?of=${encodeURIComponent('//elsewhere.example/plans/x/datasets/y.csv?')}`)).status).toBe(
    404,
  );
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

test('what was told since is in the file that is written again; the old one is read meanwhile, and says of when it is', async () => {
  const { at, response } = await whole('csv');
  expect(parseCsv(await response.text())).toHaveLength(rows + 1);
  await product.rows(
    `with told as (
       insert into progress_update (activity_id, institution_id, percent, effective_on, language, recorded_at)
       select activity_id, institution_id, 50, date '2023-01-31', 'fr', now() from progress_update order by id desc limit 1 returning activity_id)
     insert into history_entry (event, subject_kind, subject_id) select 'progress.reported', 'activity', activity_id from told`,
  );
  const meanwhile = await api(at);
  expect(meanwhile.status).toBe(200);
  expect(new Date(meanwhile.headers.get('last-modified') ?? '').getTime()).toBeLessThanOrEqual(Date.now());
  expect(parseCsv(await meanwhile.text())).toHaveLength(rows + 1);
  await written(keyIn(at));
  const again = parseCsv(await (await api(at)).text());
  expect(again).toHaveLength(rows + 2);
  expect((await statusOf(keyIn(at))).state).toBe('ready');
});

test('a key that nobody was given is nothing', async () => {
  expect((await api('/prepared-files/nothing?lang=fr')).status).toBe(404);
  expect((await api('/prepared-files/nothing/file')).status).toBe(404);
});

test('large tables are counted for each address, however they are asked for', async () => {
  const statuses: number[] = [];
  while (statuses.length <= LARGE_TABLES_A_MINUTE && statuses.at(-1) !== 429) statuses.push((await api(table('csv'))).status);
  expect(statuses.at(-1)).toBe(429);
  expect((await api(`/plans/ma-2021-2023/datasets/axes.csv?${QUESTION}`)).status).toBe(200);
});
