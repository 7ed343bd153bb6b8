// One product process per data folder. A process id alone does not name a process: containers give the same ids again
// after a restart, so the lock also carries the boot and the start time where /proc tells them.
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectedError } from '../lifetime.mjs';

/** Takes the lock of a data folder, or refuses with the id of the process that holds it. Gives its release. */
export function lockFolder(folder) {
  const lock = path.join(folder, 'lock');
  const mine = identity(process.pid);
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    while (!tryLink(draft, lock)) {
      const holder = readIfThere(lock);
      if (holder === undefined) continue;
      const pid = Number(holder.split(' ')[0]);
      if (identity(pid) === holder) {
        throw expectedError(
          `The data folder ${folder} is in use by another running copy (process ${pid}): stop it first, or set ILTIZAM_DATA_DIR.`,
        );
      }
      discardStale(lock, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readIfThere(lock) === mine) rmSync(lock);
  };
}

/** Moved away before it is judged again, so that of two starters neither removes the other's fresh lock. */
function discardStale(lock, stale) {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (readIfThere(aside) !== stale) tryLink(aside, lock);
  rmSync(aside, { force: true });
}

function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** "pid boot start" of a living process, undefined of a dead one or a zombie. */
function identity(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform !== 'linux') {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (error.code !== 'EPERM') return undefined;
    }
    return `${pid}`;
  }
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The command name, in parentheses, may itself hold spaces: count the fields after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
    return fields[0] === 'Z' ? undefined : `${pid} ${boot} ${fields[19]}`;
  } catch {
    return undefined;
  }
}
