import { type ChildProcess, fork } from 'node:child_process';

/** How many parts of its job are done, of how many. */
export type OnPart = (done: number, total: number) => void;

/** What the child process sends back. */
type WorkAnswer = { ok: true; answer: unknown } | { ok: false; reason: string };
type WorkMessage = WorkAnswer | { done: number; total: number };

export type WorkLimits = { seconds: number; megabytes: number; onPart?: OnPart };

/** It took longer, or more memory, than it may. */
export class TooHeavy extends Error {
  constructor(readonly seconds: number) {
    super(`No answer after ${seconds} s, or out of memory`);
    this.name = 'TooHeavy';
  }
}

/** No secret of the server reaches the child; the names left are those a process needs to start. */
const childEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, HOME } = process.env;
  return { PATH, SystemRoot, HOME, TZ: 'UTC' };
};

const answerOf = (child: ChildProcess, job: object, seconds: number, onPart: OnPart): Promise<WorkAnswer> =>
  new Promise((answered, fail) => {
    const timer = setTimeout(() => fail(new TooHeavy(seconds)), seconds * 1000);
    child.on('message', (message: WorkMessage) => ('done' in message ? onPart(message.done, message.total) : answered(message)));
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
export async function workInChild(
  program: string,
  job: object,
  { seconds, megabytes, onPart = () => undefined }: WorkLimits,
): Promise<unknown> {
  const child = fork(program, [], {
    serialization: 'advanced',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${megabytes}`],
    env: childEnvironment(),
  });
  try {
    const answer = await answerOf(child, job, seconds, onPart);
    if (!answer.ok) throw new Error(answer.reason);
    return answer.answer;
  } finally {
    child.kill('SIGKILL');
  }
}

const send = (message: WorkMessage): void => {
  process.send?.(message);
};

/** The other side of `workInChild`: one job, one answer, and on the way the parts that are done. */
export const answerWork = <Job>(work: (job: Job, onPart: OnPart) => Promise<unknown>): void => {
  process.once('message', (job: Job) => {
    work(job, (done, total) => send({ done, total })).then(
      (answer) => send({ ok: true, answer }),
      (error: unknown) => send({ ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
};
