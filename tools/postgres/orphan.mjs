// A server left behind by a product that was killed: the guard asks it to stop, the next start makes sure it has.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterDeath } from '../guard.mjs';
import { expectedError } from '../lifetime.mjs';

const WINDOWS = process.platform === 'win32';
const PATIENCE_MS = 60_000;

/** Ends with no server on the cluster and no stale postmaster.pid that would keep the next one from starting. */
export async function endOrphan(cluster, { program, account }) {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const pid = postmasterPid(pidFile);
  if (pid === undefined) return;
  if (WINDOWS) {
    spawnSync(program('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], { cwd: cluster, stdio: 'ignore' });
    return;
  }
  if (serves(pid, cluster)) {
    console.log('  a PostgreSQL server was left running: stopping it');
    process.kill(pid, 'SIGINT');
    for (const since = Date.now(); serves(pid, cluster); await sleep(50)) {
      if (Date.now() - since > PATIENCE_MS)
        throw expectedError(`A PostgreSQL server (process ${pid}) still uses ${cluster}: stop it first.`);
    }
  }
  // The id may meanwhile belong to a stranger of the same account, which PostgreSQL would take for its predecessor.
  if (postmasterPid(pidFile) === pid && belongsToStranger(pid, account)) rmSync(pidFile);
}

/** Should this process die without a word, the server is stopped and the folder `rubbish` cleared. Gives the dismissal. */
export function guardServer(pid, pidFile, rubbish = '') {
  const script = `
    [ "$(head -n 1 "$2" 2>/dev/null)" = "$1" ] && kill -INT "$1"
    [ -n "$3" ] || exit 0
    for second in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 1; done
    rm -rf -- "$3"`;
  return afterDeath(script, String(pid), pidFile, rubbish);
}

function postmasterPid(pidFile) {
  try {
    return Number(readFileSync(pidFile, 'utf8').split('\n')[0]) || undefined;
  } catch {
    return undefined;
  }
}

/** A zombie serves nobody: its working folder is already gone. */
function serves(pid, cluster) {
  const real = realpathSync(cluster);
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === real;
    const command = execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return command.includes(cluster) || command.includes(real);
  } catch {
    return false;
  }
}

function belongsToStranger(pid, account) {
  if (process.platform !== 'linux') return false;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const uid = Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
    return !/^State:\s+Z/m.test(status) && uid === (account.uid ?? process.getuid());
  } catch {
    return false;
  }
}
