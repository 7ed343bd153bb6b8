import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expectedError } from '../lifetime.mjs';
import { freePort } from '../ports.mjs';
import { giveTo } from './account.mjs';
import { clusterPassword, SUPERUSER } from './cluster.mjs';

const WINDOWS = process.platform === 'win32';
const SOCKET_PORT = 5432;
/** The kernel allows 107 bytes for a socket's path; the file name takes 16 of them. */
const LONGEST_SOCKET_FOLDER = 80;
const PATIENCE_MS = 60_000;

/** Starts the server on a cluster and waits until it answers. */
export async function startServer(cluster, { program, account, settings, logFile }) {
  const address = await chooseAddress(cluster, account);
  const config = { ...address.settings, jit: 'off', timezone: 'UTC', ...settings };
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(
    program('postgres'),
    ['-D', cluster, '-p', String(address.port), ...Object.entries(config).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    // Detached: Ctrl-C must reach the product first, which stops its server last.
    { ...account, cwd: path.dirname(program('postgres')), stdio: ['ignore', log, log], detached: !WINDOWS },
  );
  closeSync(log);
  let ended = false;
  const exited = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  }).then(() => void (ended = true));

  const server = {
    pid: child.pid,
    exited,
    url: (database) => connectionUrl(address, cluster, database),
    async stop() {
      if (!ended) askToStop(child, cluster, program);
      await exited;
      if (address.temporaryFolder) rmSync(address.temporaryFolder, { recursive: true, force: true });
    },
  };
  for (const since = Date.now(); !(await answers(server.url('postgres'))); await sleep(20)) {
    if (!ended && Date.now() - since < PATIENCE_MS) continue;
    await server.stop();
    throw expectedError(`PostgreSQL did not start:\n${readFileSync(logFile, 'utf8').slice(-3000)}`);
  }
  return server;
}

/** A socket in a closed folder, so that no port is open; Windows has no such socket: the loopback address and a password. */
async function chooseAddress(cluster, account) {
  if (WINDOWS) {
    const port = await freePort();
    return { host: '127.0.0.1', port, settings: { listen_addresses: '127.0.0.1' } };
  }
  const temporaryFolder = cluster.length > LONGEST_SOCKET_FOLDER ? mkdtempSync(path.join(os.tmpdir(), 'iltizam-socket-')) : undefined;
  if (temporaryFolder) giveTo(account, temporaryFolder);
  const host = temporaryFolder ?? cluster;
  return {
    host,
    port: SOCKET_PORT,
    temporaryFolder,
    settings: { listen_addresses: '', unix_socket_directories: host, unix_socket_permissions: '0700' },
  };
}

function connectionUrl({ host, port }, cluster, database) {
  return WINDOWS
    ? `postgres://${SUPERUSER}:${clusterPassword(cluster)}@${host}:${port}/${database}`
    : `postgres://${SUPERUSER}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

async function answers(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** "Fast": open transactions are rolled back, nothing committed is lost. Windows has no such signal, pg_ctl does it there. */
function askToStop(child, cluster, program) {
  if (WINDOWS) spawnSync(program('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], { stdio: 'ignore' });
  else child.kill('SIGINT');
}
