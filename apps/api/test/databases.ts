import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/data-source.js';
import { loadDemoInto } from './demo-template.js';

/** What a spec file starts from: the migrated schema alone, or with the demonstration plans. */
export type Template = 'empty' | 'demo';

const adminUrl = (): string => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) {
    throw new Error(
      'TEST_DATABASE_URL is not set. `npm run test:unit -- <file>` starts a throwaway PostgreSQL for the run; else name the address of a server on which databases may be created.',
    );
  }
  return url;
};

/** The same server and user, another database. */
const urlOf = (database: string): string => {
  const [, scheme = '', authority = '', query = ''] = /^(postgres(?:ql)?:\/\/)([^/?]*)(?:\/[^?]*)?(\?.*)?$/.exec(adminUrl()) ?? [];
  return `${scheme}${authority}/${database}${query}`;
};

const run = (): string => process.env.TEST_RUN ?? 'iltizam_test';

async function asAdmin<Result>(work: (admin: Client) => Promise<Result>): Promise<Result> {
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

async function migrate(url: string): Promise<void> {
  const dataSource = new DataSource(dataSourceOptions(url, 1));
  await dataSource.initialize();
  try {
    await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await dataSource.destroy();
  }
}

const exists = async (admin: Client, database: string): Promise<boolean> =>
  ((await admin.query('select 1 from pg_database where datname = $1', [database])).rowCount ?? 0) > 0;

/**
 * Made by the first spec file that needs it, in a connection of its own; those that need the same one wait, and nobody else: a file that starts
 * from the empty schema does not wait until the demonstration plans are loaded. A template that failed half-way never gets its name.
 */
async function ensureTemplate(template: Template): Promise<string> {
  const name = `${run()}_${template}`;
  await asAdmin(async (admin) => {
    if (await exists(admin, name)) return;
    await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
    if (await exists(admin, name)) return;
    const draft = `${name}_draft`;
    await admin.query(`drop database if exists ${draft} with (force)`);
    await admin.query(`create database ${draft}${template === 'demo' ? ` template ${await ensureTemplate('empty')}` : ''}`);
    await (template === 'demo' ? loadDemoInto(urlOf(draft)) : migrate(urlOf(draft)));
    await admin.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

/** A database of its own for one spec file, cloned from a template in some tens of milliseconds. */
export async function createDatabase(template: Template): Promise<{ name: string; url: string }> {
  const origin = await ensureTemplate(template);
  const name = `${run()}_${randomBytes(4).toString('hex')}`;
  await asAdmin((admin) => admin.query(`create database ${name} template ${origin}`));
  return { name, url: urlOf(name) };
}

export const dropDatabase = (name: string): Promise<void> =>
  asAdmin(async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
  });
