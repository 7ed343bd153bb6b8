import { type ChildProcess, fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import { LIMITS } from './limits.js';
import type { TablesAnswer } from './tables-child.js';
import type { TablesJob } from './tables-job.js';

// Jest loads this file as TypeScript, but a forked process is plain Node: there it runs the compiled child, so the API is built before its tests.
const CHILD = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../../dist/features/imports/tables/tables-child.js')
  : join(__dirname, 'tables-child.js');

/** No secret of the server reaches the child; the names left are those a process needs to start. */
const childEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, HOME } = process.env;
  return { PATH, SystemRoot, HOME, TZ: 'UTC' };
};

/** It took longer, or more memory, than it may. */
export class TooHeavy extends Error {
  constructor(readonly seconds: number) {
    super(`No answer after ${seconds} s, or out of memory`);
    this.name = 'TooHeavy';
  }
}

const answerOf = (child: ChildProcess, job: TablesJob, seconds: number): Promise<TablesAnswer> =>
  new Promise((answered, fail) => {
    const timer = setTimeout(() => fail(new TooHeavy(seconds)), seconds * 1000);
    child.once('message', (answer) => answered(answer as TablesAnswer));
    child.once('error', fail);
    // without an answer it was out of memory; after one this changes nothing
    child.once('exit', () => {
      clearTimeout(timer);
      fail(new TooHeavy(seconds));
    });
    child.send(job, (error) => {
      if (error !== null) fail(error);
    });
  });

/** Does a job in a process of its own, with limits of time and memory: it cannot hold the server, nor bring it down. */
export async function inProcess(job: TablesJob, seconds: number): Promise<unknown> {
  const child = fork(CHILD, [], {
    serialization: 'advanced',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${LIMITS.memoryMegabytes}`],
    env: childEnvironment(),
  });
  try {
    const answer = await answerOf(child, job, seconds);
    if (!answer.ok) throw new Error(answer.reason);
    return answer.answer;
  } finally {
    child.kill('SIGKILL');
  }
}
