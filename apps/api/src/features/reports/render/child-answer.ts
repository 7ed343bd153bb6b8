import type { ChildAnswer, Written } from './child.js';

/** The other side of `inChild`: one job, one answer, and the process ends. */
export const answerJob = <Job>(work: (job: Job) => Promise<Written> | Written): void => {
  process.once('message', (job: Job) => {
    const written = new Promise<Written>((done) => {
      done(work(job));
    });
    void written
      .then(
        (document): ChildAnswer => ({ ok: true, ...document }),
        (error: unknown): ChildAnswer => ({ ok: false, reason: error instanceof Error ? error.message : String(error) }),
      )
      .then((answer) => process.send?.(answer, () => process.disconnect()));
  });
};
