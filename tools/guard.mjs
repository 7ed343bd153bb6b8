import { spawn } from 'node:child_process';

/**
 * Runs a shell script once this process is gone, also after a kill -9: its end of the pipe closes then. Gives the
 * dismissal. Windows has neither the shell nor the orphans: its console ends the children.
 */
export function afterDeath(script, ...args) {
  if (process.platform === 'win32') return () => {};
  const guard = spawn('/bin/sh', ['-c', `read -r nothing; ${script}`, 'guard', ...args], {
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  return () => guard.kill('SIGKILL');
}
