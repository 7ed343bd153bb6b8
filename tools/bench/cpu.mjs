import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second for every program, whatever the kernel's own tick. */
const MS_PER_TICK = 10;

/** CPU time spent so far by a process and by a whole PostgreSQL server, in ms; undefined where /proc does not tell. */
export function cpuMilliseconds(pid, postmasterPid) {
  if (process.platform !== 'linux') return undefined;
  return [pid, postmasterPid, ...childrenOf(postmasterPid)].reduce((sum, id) => sum + ticks(id), 0) * MS_PER_TICK;
}

/** The fields of /proc/<pid>/stat after the command name: 1 is the parent, 11 utime, 12 stime. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
  } catch {
    return undefined;
  }
}

function ticks(pid) {
  const stat = statOf(pid);
  return stat ? Number(stat[11]) + Number(stat[12]) : 0;
}

function childrenOf(parent) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(name)?.[1] === String(parent));
}
