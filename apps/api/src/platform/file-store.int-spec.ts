import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { runningProduct } from '../../test/product.js';
import { SYSTEM } from './auth/actor.js';
import { Sql } from './database/sql.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { FileStore, writeMeasured } from './file-store.js';

const folder = mkdtempSync(path.join(tmpdir(), 'iltizam-store-'));
const product = runningProduct();
afterAll(() => rmSync(folder, { recursive: true }));

class Store extends FileStore {}
let store: Store;
let planId: number;
beforeAll(async () => {
  store = new Store({ folder, table: 'prepared_file' }, product.app.get(Sql), uow());
  planId = (await product.given.plan()).id;
});

const uow = (): UnitOfWork => product.app.get(UnitOfWork);
const DAY_MS = 86_400_000;
const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file in its place; its row is another matter. */
const kept = (text: string): Promise<string> =>
  store.withRoom(async (place) => {
    const { sha256 } = await writeMeasured(Readable.from([Buffer.from(text)]), place('file'));
    await uow().write(SYSTEM, (tx) => store.keep(tx, place('file'), sha256));
    return store.pathOf(sha256);
  });

const NAME_SQL = `insert into prepared_file (key, plan_id, question, format, state, rows, bytes, sha256, written_at)
  values ($1, $2, '{}', 'csv', 'ready', 1, $3, decode($4, 'hex'), now())`;

const age = (file: string, days: number): void => {
  const then = new Date(Date.now() - days * DAY_MS);
  utimesSync(file, then, then);
};

test('a file is measured while it is written, kept under its hash, and its room is gone', async () => {
  const file = await kept('a table');
  expect(path.basename(file)).toBe(sha256Of('a table'));
  expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
  await expect(store.withRoom(() => Promise.reject(new Error('cut short')))).rejects.toThrow('cut short');
  expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
});

test('what a crash left is cleared after a day: rooms, and files that no row names', async () => {
  const [named, orphan, fresh] = [await kept('named'), await kept('orphan'), await kept('fresh')];
  await product.rows(NAME_SQL, ['named', planId, 5, sha256Of('named')]);
  const rooms = ['old', 'new'].map((room) => path.join(folder, 'incoming', room));
  for (const room of rooms) {
    mkdirSync(room);
    writeFileSync(path.join(room, 'half'), 'half a file');
  }
  for (const file of [named, orphan, rooms[0] ?? '']) age(file, 2);
  age(fresh, 0.9);
  await store.clearLeftovers(new Date());
  expect([named, orphan, fresh, ...rooms].map((file) => existsSync(file))).toEqual([true, false, true, false, true]);
});

test('a file that is about to be named is not taken away', async () => {
  const file = await kept('late');
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // Outside of the transaction below, whose end it has to wait for.
  const clearing = begun.then(() => store.removeUnnamed([sha256Of('late')]));
  await uow().write(SYSTEM, async (tx) => {
    await store.withRoom(async (place) => {
      const { sha256 } = await writeMeasured(Readable.from([Buffer.from('late')]), place('file'));
      await store.keep(tx, place('file'), sha256);
    });
    begin();
    await sleep(100);
    await tx.query(NAME_SQL, ['late', planId, 4, sha256Of('late')]);
  });
  await clearing;
  expect(existsSync(file)).toBe(true);
});
