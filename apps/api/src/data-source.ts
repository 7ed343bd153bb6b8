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
  extra: { statement_timeout: 10_000, options: '-c timezone=UTC -c jit=off' },
});
