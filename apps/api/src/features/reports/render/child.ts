import { type ChildProcess, fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import { currentAsker } from '../../../platform/http/asker.js';
import { Turns } from '../../../platform/turns.js';

/** A document, and the characters that no font of the PDF can print, replaced by a mark. */
export type Written<Bytes extends Uint8Array = Buffer> = { bytes: Bytes; replaced: string[] };

/** What a child process answers. */
export type ChildAnswer = ({ ok: true } & Written<Uint8Array>) | { ok: false; reason: string };

export type RenderFailure = 'timeout' | 'busy' | 'failed';

/** Why there is no document: `busy` and `timeout` may work later, `failed` will not with this model. */
export class RenderError extends Error {
  constructor(
    readonly failure: RenderFailure,
    reason: string,
  ) {
    super(reason);
    this.name = 'RenderError';
  }
}

const TIME_LIMIT_MS = 60_000;
const HEAP_LIMIT_MB = 400;
const AT_ONCE = 2;
const WAITING_MAX = 8;
const WAITING_OF_ONE_ASKER = 2;

// Jest loads this file as TypeScript, but a forked process is plain Node: there it runs the compiled child, so the API is built before its tests.
const PROGRAMS = __filename.endsWith('.ts') ? resolve(__dirname, '../../../../dist/features/reports/render') : __dirname;

/** No secret of the server reaches the child; the names left are those a process needs to start. */
const childEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, HOME } = process.env;
  return { PATH, SystemRoot, HOME, TZ: 'UTC' };
};

const turns = new Turns(AT_ONCE, WAITING_MAX, WAITING_OF_ONE_ASKER);

const answerOf = async (child: ChildProcess, job: object, timeLimit: number): Promise<ChildAnswer> =>
  new Promise((answered, fail) => {
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2000);
    });
    const timer = setTimeout(() => fail(new RenderError('timeout', `No document after ${timeLimit} ms`)), timeLimit);
    child.once('message', (answer) => answered(answer as ChildAnswer));
    child.once('error', (error) => fail(new RenderError('failed', error.message)));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      // after an answer this changes nothing: the promise is settled
      fail(new RenderError('failed', `The process ended (${signal ?? code}) without an answer. ${complaint}`));
    });
    child.send(job, (error) => {
      if (error !== null) fail(new RenderError('failed', error.message));
    });
  });

const writeInChild = async (program: string, job: object, timeLimit: number): Promise<Written> => {
  const child = fork(join(PROGRAMS, `${program}.js`), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [`--max-old-space-size=${HEAP_LIMIT_MB}`],
    env: childEnvironment(),
  });
  try {
    const answer = await answerOf(child, job, timeLimit);
    if (!answer.ok) throw new RenderError('failed', answer.reason);
    return { bytes: Buffer.from(answer.bytes), replaced: answer.replaced };
  } finally {
    child.kill('SIGKILL');
  }
};

export type ChildOptions = {
  /** milliseconds before the process is killed */
  timeLimit?: number;
  /** the work of a job, which is never refused: it goes before the readers who wait, one at a time */
  background?: boolean;
};

/** One document written by a process of its own, two at once, one of each asker. Rejects with a RenderError. */
export const inChild = (
  program: 'pdf-child' | 'office-child',
  job: object,
  { timeLimit = TIME_LIMIT_MS, background = false }: ChildOptions = {},
): Promise<Written> => {
  const write = (): Promise<Written> => writeInChild(program, job, timeLimit);
  return background
    ? turns.takeAhead(write)
    : turns.take(write, () => new RenderError('busy', 'Too many documents are being written'), currentAsker());
};
