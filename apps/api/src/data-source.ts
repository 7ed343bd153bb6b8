import { migrations } from '@iltizam/migrations';
import type { DataSourceOptions } from 'typeorm';
import { entities } from './entities.js';
import { PostgresNaming } from './platform/database/naming.js';

/** TypeORM's options for the application, the migration command and the tests. */
export const dataSourceOptions = (databaseUrl: string, poolSize: number): DataSourceOptions => ({
  type: 'postgres',
  url: databaseUrl,
  entities,
  migrations,
  namingStrategy: new PostgresNaming(),
  poolSize,
  applicationName: 'iltizam',
  // Extensions are the administrator's decision, never the application's at start.
  installExtensions: false,
  // Pages are read from memory or a solid-state disk: a dear random page would make the planner read whole tables for each activity.
  // Who waits for a lock is told to try again, before the statement is cut off.
  extra: { statement_timeout: 10_000, lock_timeout: 9_000, options: '-c timezone=UTC -c jit=off -c random_page_cost=1.1' },
});
