import type { Scope } from '@iltizam/shared/accounts/roles';
import type { Role } from '@iltizam/shared/kernel/roles';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { createApp } from '../src/app.js';
import { type Config, readConfig } from '../src/platform/config/config.js';
import { ApiClient, type Caller } from './api-client.js';
import { createDatabase, dropDatabase, type Template } from './databases.js';
import { Given } from './given.js';
import { PASSPHRASE } from './passphrase.js';

/** The first file that needs a template makes it, on a machine that may do much else. */
const PATIENCE_MS = 180_000;

/** The product on a database and with a data folder of its own, as the tests of one file meet it. */
export class Product {
  app: NestFastifyApplication;
  api: ApiClient;
  given: Given;
  origin: string;
  databaseUrl: string;
  dataDir: string;
  private database: string | undefined;

  async start(template: Template, config: Partial<Config>): Promise<void> {
    const { name, url } = await createDatabase(template);
    this.database = name;
    this.databaseUrl = url;
    this.dataDir = mkdtempSync(path.join(tmpdir(), 'iltizam-data-'));
    const usual = readConfig({ DATABASE_URL: url, ILTIZAM_DATA_DIR: this.dataDir });
    this.app = await createApp({ ...usual, poolSize: 4, jobs: 'off', ...config });
    await this.app.listen(0, '127.0.0.1');
    this.origin = await this.app.getUrl();
    this.api = new ApiClient(this.origin, PASSPHRASE);
    this.given = new Given(this.app);
  }

  async stop(): Promise<void> {
    await this.app?.close();
    if (this.database) await dropDatabase(this.database);
    if (this.dataDir) rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Somebody new, signed in, whose role holds everywhere unless a scope is named. */
  async as(role: Role, scope: Scope = {}): Promise<Caller> {
    return this.api.as((await this.given.account({ role, scope })).email);
  }

  /** Looks into the tables, where the API has no answer to look at. */
  rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.app.get(DataSource).query<Row[]>(sql, values);
  }

  /** The first entry of the history whose link does not fit, or null. */
  async brokenHistoryEntry(): Promise<string | null> {
    const [row] = await this.rows<{ id: string | null }>('select broken_history_entry() as id');
    return row?.id ?? null;
  }
}

/** Starts the product before the tests of this file and removes it after them. */
export function runningProduct({ template = 'empty', config = {} }: { template?: Template; config?: Partial<Config> } = {}): Product {
  const product = new Product();
  beforeAll(() => product.start(template, config), PATIENCE_MS);
  afterAll(() => product.stop(), PATIENCE_MS);
  return product;
}
