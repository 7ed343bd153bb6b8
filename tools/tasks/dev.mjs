// npm run dev: everything watches; the API restarts and the browser refreshes by themselves.
import { loadDemo, migrate } from '../api-server.mjs';
import { dataFolder, productDatabase } from '../database.mjs';
import { expectedError } from '../lifetime.mjs';
import { TOOL } from '../paths.mjs';
import { requireFreePort } from '../ports.mjs';
import { build, start } from '../processes.mjs';
import { step } from '../progress.mjs';

export async function run() {
  const port = process.env.PORT || '3000';
  await requireFreePort(port, '127.0.0.1');
  const dataDir = dataFolder();
  await step('Building', () => build('@iltizam/api'));
  const database = await step('Starting the database', () => productDatabase(dataDir));
  await step('Migrating', () => migrate(database.url));
  await step('Demonstration plans', () => loadDemo(database.url, { ILTIZAM_DATA_DIR: dataDir }));

  const env = { DATABASE_URL: database.url, PORT: port, ILTIZAM_DATA_DIR: dataDir };
  const watchers = [
    start([TOOL.tsc, '-b', '-w', '--preserveWatchOutput', 'apps/api']),
    start(['--watch', '--watch-preserve-output', 'apps/api/dist/main.js'], { env }),
    start([TOOL.vite, 'apps/web', '--config', 'apps/web/vite.config.ts'], { env }),
  ];
  const code = await Promise.race(watchers.map((watcher) => watcher.exited));
  throw expectedError(`One of the watchers stopped (exit code ${code}).`);
}
