// The tasks behind the npm scripts, started by tools/run.mjs on the pinned Node: a table of contents.
import { stopAll } from './lifetime.mjs';

const TASKS = {
  start: () => import('./tasks/start.mjs'),
  dev: () => import('./tasks/dev.mjs'),
  check: () => import('./tasks/check.mjs'),
  unit: () => import('./tasks/unit.mjs'),
  e2e: () => import('./tasks/e2e.mjs'),
  test: () => import('./tasks/test.mjs'),
  bench: () => import('./tasks/bench.mjs'),
  format: () => import('./tasks/format.mjs'),
  generate: () => import('./tasks/generate.mjs'),
};
/** Ctrl-C is the normal end of these; for the others it means "not finished". */
const SERVERS = ['start', 'dev'];

const [name, ...args] = process.argv.slice(2);
let exitCode;

async function finish(code) {
  if (exitCode !== undefined) return;
  exitCode = code;
  await stopAll();
  process.exit(exitCode);
}

const interrupted = () => void finish(SERVERS.includes(name) ? 0 : 130);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupted);
process.on('disconnect', interrupted);
process.channel?.unref();

if (!Object.hasOwn(TASKS, name)) {
  console.error(`Unknown task "${name}". Tasks: ${Object.keys(TASKS).join(', ')}.`);
  process.exit(2);
}

try {
  const { run } = await TASKS[name]();
  await finish(await run(args));
} catch (error) {
  // A failure caused by our own stopping is not news.
  if (exitCode === undefined) console.error(error.expected ? error.message : error);
  await finish(1);
}
