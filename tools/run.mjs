// Entry of every npm script. Built-ins only and any Node >= 18, because it runs before anything is installed:
// installs what is missing, then runs the task on the pinned Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const MINIMUM = [24, 9];
const WINDOWS = process.platform === 'win32';
const STAMP = path.join(ROOT, 'node_modules/.installed');
const [task, ...args] = process.argv.slice(2);

await installMissingPackages();
runTask(chooseNode());

async function installMissingPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted) return;

  console.log('Installing packages (about a minute, once) …');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const pulse = setInterval(() => console.log(`  still installing, ${seconds()} s`), 15_000);
  const code = await npm('ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund');
  clearInterval(pulse);
  if (code !== 0) {
    console.error('The packages could not be installed: see the lines of npm above.');
    process.exit(code);
  }
  writeFileSync(STAMP, wanted);
  console.log(`Packages installed (${seconds()} s).`);
}

function npm(...argv) {
  const script = process.env.npm_execpath;
  const child = script
    ? spawn(process.execPath, [script, ...argv], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawn('npm', argv, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: WINDOWS });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function chooseNode() {
  const folder = `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`;
  const pinned = path.join(ROOT, 'node_modules', folder, 'bin', WINDOWS ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;

  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return process.execPath;

  console.error(
    `Node ${MINIMUM.join('.')} or newer is needed. This is ${process.version}, and none comes prebuilt for ` +
      `${process.platform}-${process.arch}: install Node ${readFileSync(path.join(ROOT, '.nvmrc'), 'utf8').trim()} and try again.`,
  );
  return process.exit(1);
}

function runTask(node) {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [path.dirname(node), path.join(ROOT, 'node_modules/.bin'), process.env[pathKey]];
  const child = spawn(node, [path.join(ROOT, 'tools/tasks.mjs'), task ?? '', ...args], {
    cwd: ROOT,
    env: { ...process.env, [pathKey]: folders.join(path.delimiter) },
    // The channel tells the task that this process is gone, even after a kill -9.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  child.once('error', (error) => {
    console.error(`The task could not start: ${error.message}`);
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}

/** npm passes a SIGTERM to a shell between us, which dies of it without passing it on. */
function stopWithParent(child) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
}
