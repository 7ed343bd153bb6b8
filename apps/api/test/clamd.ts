import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The line that every virus scanner takes for a virus, and that is none. In two parts, or scanners would take this file for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const PATIENCE_MS = 30_000;

const find = (): string | null => {
  if (existsSync('/usr/sbin/clamd')) return '/usr/sbin/clamd';
  try {
    return execFileSync('which', ['clamd'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
};

/** Debian's clamd, null where it is not installed. */
export const CLAMD = find();

/** A real clamd with one signature, that of EICAR, on a socket of its own. */
export class RunningClamd {
  private constructor(
    private readonly folder: string,
    readonly socket: string,
    private readonly process: ChildProcess,
  ) {}

  static async start(): Promise<RunningClamd> {
    const folder = await mkdtemp(path.join(tmpdir(), 'iltizam-clamd-'));
    // The scanner may give up being root.
    await chmod(folder, 0o755);
    const socket = path.join(folder, 'clamd.sock');
    const database = path.join(folder, 'database');
    await mkdir(database);
    await writeFile(path.join(database, 'eicar.ndb'), `Eicar-Test-Signature:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
    const settings = path.join(folder, 'clamd.conf');
    const user = process.getuid?.() === 0 ? ['User root'] : [];
    await writeFile(
      settings,
      [
        `LocalSocket ${socket}`,
        `DatabaseDirectory ${database}`,
        `TemporaryDirectory ${folder}`,
        'Foreground yes',
        'Bytecode no',
        ...user,
        '',
      ].join('\n'),
    );
    const child = spawn(CLAMD ?? 'clamd', ['--config-file', settings], { stdio: 'ignore' });
    const clamd = new RunningClamd(folder, socket, child);
    for (const since = Date.now(); !(await answers(socket)); await sleep(50)) {
      if (child.exitCode !== null || Date.now() - since > PATIENCE_MS) throw new Error('clamd did not start');
    }
    return clamd;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const gone = new Promise((resolve) => this.process.once('exit', resolve));
      this.process.kill('SIGKILL');
      await gone;
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}

const answers = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(socket, () => resolve(true)).on('error', () => resolve(false));
    probe.unref().on('connect', () => probe.destroy());
  });
