import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterDeath } from './guard.mjs';
import { expectedError, onStop } from './lifetime.mjs';
import { ROOT, TOOL } from './paths.mjs';

// Nx must neither start a daemon, nor take over the terminal, nor ask.
const NX = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', NX_INTERACTIVE: 'false' };

/** Starts a Node script as a child that dies with the task; `tail()` is the end of its output when `capture` is set. */
export function start(argv, { env = {}, capture = false } = {}) {
  const color = capture && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, argv, {
    cwd: ROOT,
    env: { ...process.env, ...NX, ...color, ...env },
    stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
  });
  const exited = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(signal ? 1 : code));
  });
  const dismissGuard = child.pid === undefined ? () => {} : afterDeath('kill -TERM "$1"', String(child.pid));
  const forget = onStop(() => stop(child));
  void exited.then(() => {
    dismissGuard();
    forget();
  });

  let output = '';
  if (capture) {
    for (const name of ['stdout', 'stderr']) {
      child[name].on('data', (chunk) => {
        process[name].write(chunk);
        output = (output + chunk).slice(-8000);
      });
    }
  }
  return { child, exited, tail: () => output, stop: () => stop(child) };
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(impatience);
}

/** Runs a Node script to its end; anything but exit code 0 is an error. Gives the end of its output when `capture` is set. */
export async function node(argv, options) {
  const running = start(argv, options);
  const code = await running.exited;
  if (code !== 0) throw Object.assign(expectedError(`${argv[0]} failed (exit code ${code}).`), { tail: running.tail() });
  return running.tail();
}

/** Builds every project, or the named ones with what they depend on. */
export const build = (...projects) =>
  node([TOOL.nx, 'run-many', '-t', 'build', '--output-style=static', ...(projects.length > 0 ? ['-p', projects.join(',')] : [])]);
