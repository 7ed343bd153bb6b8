// Real PostgreSQL from npm packages: a durable server on the product's data folder, or a throwaway one for tests.
import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { expectedError, onStop } from './lifetime.mjs';
import { closedFolder, giveTo, serverAccount } from './postgres/account.mjs';
import { installBinaries, packagedPostgres } from './postgres/binaries.mjs';
import { createCluster, refuseOtherMajor } from './postgres/cluster.mjs';
import { lockFolder } from './postgres/lock.mjs';
import { endOrphan, guardServer } from './postgres/orphan.mjs';
import { startServer } from './postgres/server.mjs';

const DATABASE = 'iltizam';
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts the server of a data folder; refuses a folder in use. It stops when the task ends. */
export async function openPostgres(dataDir) {
  const packaged = packagedPostgres();
  const cluster = path.join(dataDir, `pg${packaged.major}`);
  prepareFolder(dataDir);
  onStop(lockFolder(dataDir));
  refuseOtherMajor(dataDir, cluster, packaged.major);
  const account = serverAccount(cluster);
  refuseClosedFolder(dataDir, account);
  const program = installBinaries(packaged, path.join(dataDir, 'pgbin'));
  createCluster(cluster, { program, account });
  await endOrphan(cluster, { program, account });
  const server = await guarded(cluster, { program, account, settings: {}, logFile: path.join(dataDir, 'postgres.log') });
  await createDatabase(server, DATABASE);
  return { url: server.url(DATABASE), adminUrl: server.url('postgres'), pid: server.pid, exited: server.exited };
}

/** Starts an empty server in a temporary folder, gone when the task ends. `durable` keeps fsync on, for honest timings. */
export async function throwawayPostgres({ durable = false } = {}) {
  const packaged = packagedPostgres();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'iltizam-pg-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const cluster = path.join(folder, 'data');
  const account = serverAccount(cluster);
  giveTo(account, folder);
  const program = installBinaries(packaged, path.join(folder, 'pgbin'));
  createCluster(cluster, { program, account, throwaway: true });
  const settings = { max_connections: 100, ...(durable ? {} : CARELESS) };
  const server = await guarded(cluster, { program, account, settings, logFile: path.join(folder, 'postgres.log'), rubbish: folder });
  await createDatabase(server, DATABASE);
  return { url: server.url(DATABASE), adminUrl: server.url('postgres'), pid: server.pid, exited: server.exited };
}

async function guarded(cluster, { rubbish, ...options }) {
  const server = await startServer(cluster, options);
  const dismissGuard = guardServer(server.pid, path.join(cluster, 'postmaster.pid'), rubbish);
  onStop(async () => {
    await server.stop();
    dismissGuard();
  });
  return server;
}

function prepareFolder(dataDir) {
  try {
    if (!existsSync(dataDir)) {
      mkdirSync(dataDir, { recursive: true });
      // Whatever the umask: the server's account must be able to pass; the cluster inside is closed by itself.
      chmodSync(dataDir, 0o755);
    }
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw expectedError(`The data folder ${dataDir} cannot be written (${error.code}): set ILTIZAM_DATA_DIR to a folder of your own.`);
  }
}

function refuseClosedFolder(dataDir, account) {
  const closed = closedFolder(dataDir, account);
  if (!closed) return;
  throw expectedError(
    `PostgreSQL cannot run as root, and the account it runs as (uid ${account.uid}) may not enter ${closed}.\n` +
      'Set ILTIZAM_DATA_DIR to a folder it can enter (for example ILTIZAM_DATA_DIR=/var/lib/iltizam npm start), or start as a normal user.',
  );
}

async function createDatabase(server, name) {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
}
