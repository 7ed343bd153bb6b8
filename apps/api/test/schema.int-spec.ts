import { readdirSync } from 'node:fs';
import path from 'node:path';
import { migrations } from '@iltizam/migrations';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/data-source.js';
import { entities } from '../src/entities.js';
import { catalogueOf } from './catalogue.js';
import { createDatabase, dropDatabase } from './databases.js';

const MIGRATIONS = path.join(__dirname, '../../../migrations/src');
const SOURCES = path.join(__dirname, '../src');
const APPEND_ONLY = [
  ['progress_update', 'note'],
  ['achieved_action', 'text'],
  ['evidence', 'title'],
  ['measurement', 'printed'],
  ['update_review', 'reviewer_id'],
  ['history_entry', 'event'],
  ['amendment', 'approver'],
  ['amendment_change', 'what'],
  ['plan_terms', 'terms'],
  ['commitment_terms', 'title'],
  ['activity_terms', 'title'],
] as const;

let database: { name: string; url: string };
let dataSource: DataSource;

beforeAll(async () => {
  database = await createDatabase('empty');
  dataSource = new DataSource(dataSourceOptions(database.url, 2));
  await dataSource.initialize();
}, 60_000);

afterAll(async () => {
  await dataSource.destroy();
  await dropDatabase(database.name);
});

describe('the schema', () => {
  test('is, after all migrations, what the entities say', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('every migration and every entity file is listed', () => {
    const files = readdirSync(MIGRATIONS).filter((file) => /^\d+-/.test(file));
    expect(migrations).toHaveLength(files.length);
    expect(migrations.map(({ name }) => /\d+$/.exec(name)?.[0])).toEqual(files.sort().map((file) => file.split('-')[0]));
    const entityFiles = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.entity.ts'));
    expect(entities).toHaveLength(entityFiles.length);
  });

  test('is taken down to nothing and built again the same', async () => {
    const before = await catalogueOf(dataSource);
    expect(before.length).toBeGreaterThan(100);
    for (const _ of migrations) await dataSource.undoLastMigration({ transaction: 'all' });
    expect(await catalogueOf(dataSource)).toEqual([]);
    await dataSource.runMigrations({ transaction: 'all' });
    expect(await catalogueOf(dataSource)).toEqual(before);
  });
});

describe('what was said stays said', () => {
  test.each(APPEND_ONLY)('%s refuses update, delete and truncate', async (table, column) => {
    const refusal = { code: '23001', message: `${table} is append-only: a correction is a new fact` };
    await expect(dataSource.query(`update ${table} set ${column} = ${column}`)).rejects.toMatchObject(refusal);
    await expect(dataSource.query(`delete from ${table}`)).rejects.toMatchObject(refusal);
    await expect(dataSource.query(`truncate ${table} cascade`)).rejects.toMatchObject(refusal);
  });
});

describe('the chain of the history', () => {
  const record = (event: string): Promise<unknown> =>
    dataSource.query(`insert into history_entry (event, subject_kind, subject_id, after) values ($1, 'plan', 1, '{"rate": "82.18"}')`, [
      event,
    ]);

  const broken = async (db: Pick<DataSource, 'query'> = dataSource): Promise<unknown> =>
    (await db.query<{ id: string | null }[]>('select broken_history_entry() as id'))[0]?.id;

  /** What only the owner of the database can do; rolled back once the check has answered. */
  const brokenAfter = async (forgery: string): Promise<unknown> => {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('alter table history_entry disable trigger history_entry_append_only');
      await runner.query(forgery);
      return await broken(runner as Pick<DataSource, 'query'>);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  beforeAll(async () => {
    for (const event of ['plan.created', 'plan.rates_noted', 'plan.created']) await record(event);
  });

  test('numbers and chains the entries itself, whatever the writer says', async () => {
    await dataSource.query(
      `insert into history_entry (id, at, chain, event, subject_kind, subject_id) values (90, '2000-01-01', '\\x00', 'plan.created', 'plan', 1)`,
    );
    const rows = await dataSource.query<{ id: string; at: Date }[]>('select id, at from history_entry order by id');
    expect(rows.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(rows[3]?.at.getFullYear()).toBeGreaterThan(2000);
    expect(await broken()).toBeNull();
  });

  test('twenty writers at once leave one unbroken chain', async () => {
    await Promise.all(Array.from({ length: 20 }, () => record('plan.created')));
    expect(await broken()).toBeNull();
  });

  test.each([
    ['a value changed', `update history_entry set after = '{"rate": "99.00"}' where id = 2`, '2'],
    ['an actor changed', `update history_entry set actor_id = 7 where id = 2`, '2'],
    ['a time changed by a millisecond', `update history_entry set at = at + interval '1 millisecond' where id = 3`, '3'],
    ['an entry removed', `delete from history_entry where id = 2`, '3'],
    ['the first entry removed', `delete from history_entry where id = 1`, '2'],
  ])('%s behind the triggers shows at the entry where the chain breaks', async (_, forgery, at) => {
    expect(await brokenAfter(forgery)).toBe(at);
    expect(await broken()).toBeNull();
  });
});
