import { answerTo, type TablesJob } from './tables-job.js';

/** What the child process sends back. */
export type TablesAnswer = { ok: true; answer: unknown } | { ok: false; reason: string };

const send = (message: TablesAnswer): void => {
  process.send?.(message);
};

process.once('message', (job: TablesJob) => {
  answerTo(job).then(
    (answer) => send({ ok: true, answer }),
    (error: unknown) => send({ ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
