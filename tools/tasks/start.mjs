// npm start [-- --empty]: builds, starts the database, migrates, loads the demonstration once (empty: prints the first administrator's link), serves until Ctrl-C.
import { loadDemo, migrate, startApi } from '../api-server.mjs';
import { dataFolder, productDatabase } from '../database.mjs';
import { expectedError } from '../lifetime.mjs';
import { requireFreePort } from '../ports.mjs';
import { build, node } from '../processes.mjs';
import { step } from '../progress.mjs';

export async function run(args) {
  const unknown = args.filter((arg) => arg !== '--empty');
  if (unknown.length > 0) throw expectedError(`Unknown option ${unknown[0]}. npm start knows -- --empty (no demonstration data).`);
  const port = process.env.PORT || '3000';
  const host = process.env.HOST || '127.0.0.1';
  await requireFreePort(port, host);

  const dataDir = dataFolder();
  await step('Building', () => build());
  const database = await step('Starting the database', () => productDatabase(dataDir));
  await step('Migrating', () => migrate(database.url));
  if (!args.includes('--empty')) await step('Demonstration plans', () => loadDemo(database.url, { ILTIZAM_DATA_DIR: dataDir }));
  const api = await step('Starting the server', () => startApi({ databaseUrl: database.url, dataDir, port, host }));
  if (args.includes('--empty')) {
    await step('First administrator', () =>
      node(['apps/api/dist/first-administrator.js'], { env: { DATABASE_URL: database.url, PORT: port, HOST: host } }),
    );
  }
  console.log(`\n  Iltizam is ready: ${api.url}\n  Stop it with Ctrl-C; the data stay in ${dataDir}.\n`);

  await Promise.race([
    api.exited.then((code) => Promise.reject(expectedError(`The server stopped by itself (exit code ${code}).`))),
    database.exited.then(() => Promise.reject(expectedError(`The database stopped by itself: see ${dataDir}/postgres.log.`))),
  ]);
}
