// The folder of the data: made once, never taken over from another major version.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectedError } from '../lifetime.mjs';
import { giveTo } from './account.mjs';

export const SUPERUSER = 'iltizam';
const WINDOWS = process.platform === 'win32';

/** On Windows, where the server listens on TCP, the password lies beside the cluster. */
const passwordFile = (cluster) => `${cluster}.password`;
export const clusterPassword = (cluster) => (WINDOWS ? readFileSync(passwordFile(cluster), 'utf8').trim() : undefined);

/** Refuses data of another major version: this release carries only its own binaries. */
export function refuseOtherMajor(dataDir, cluster, major) {
  const older = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => /^pg\d+$/.test(name) && name !== path.basename(cluster)) : [];
  if (older.length > 0 && !isCluster(cluster)) {
    throw expectedError(
      `${dataDir} holds data of PostgreSQL ${older[0].slice(2)}; this release carries PostgreSQL ${major}. ` +
        'Export the data with the release that wrote it and import it here, or set ILTIZAM_DATA_DIR to an empty folder.',
    );
  }
  const found = isCluster(cluster) && readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found && found !== major)
    throw expectedError(`${cluster} holds data of PostgreSQL ${found}; this release carries PostgreSQL ${major}.`);
}

/** Creates the cluster unless it exists. Text sorts the same on every machine: the builtin locale, not the system's. */
export function createCluster(cluster, { program, account, throwaway }) {
  if (isCluster(cluster)) return;
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { mode: 0o700 });
  giveTo(account, cluster);
  const secret = passwordFile(cluster);
  writeFileSync(secret, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  giveTo(account, secret);
  const result = spawnSync(
    program('initdb'),
    [
      `--pgdata=${cluster}`,
      `--username=${SUPERUSER}`,
      // Trust is safe on POSIX: the only way in is a socket inside a folder closed to everybody else.
      `--auth=${WINDOWS ? 'scram-sha-256' : 'trust'}`,
      `--pwfile=${secret}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(throwaway ? ['--no-sync'] : []),
    ],
    { ...account, cwd: path.dirname(program('initdb')), encoding: 'utf8' },
  );
  if (!WINDOWS) rmSync(secret);
  if (result.status !== 0) {
    rmSync(cluster, { recursive: true, force: true });
    throw expectedError(`PostgreSQL could not create ${cluster}: ${(result.stderr || result.error?.message || '').trim()}`);
  }
}

function isCluster(cluster) {
  return existsSync(path.join(cluster, 'PG_VERSION'));
}
