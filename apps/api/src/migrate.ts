import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';
import { readConfig } from './platform/config/config.js';

/** Brings the database to the shape of this release, then stops. */
async function migrate(): Promise<void> {
  const dataSource = new DataSource(dataSourceOptions(readConfig(process.env).databaseUrl, 1));
  await dataSource.initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'all' });
    console.log(done.length > 0 ? `Migrated: ${done.map(({ name }) => name).join(', ')}` : 'The database is up to date.');
  } finally {
    await dataSource.destroy();
  }
}

migrate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
