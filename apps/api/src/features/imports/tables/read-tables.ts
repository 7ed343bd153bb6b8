import { type ChildProcess, fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { ImportKind } from '@iltizam/shared/imports/contract';
import { Turns } from '../../../platform/turns.js';
import type { CsvOptions } from './csv-file.js';
import { UnreadableFile } from './file-fault.js';
import { LIMITS } from './limits.js';
import type { TablesFile } from './open-file.js';
import type { ReadAnswer, ReadJob } from './read-child.js';
import type { ReadTables } from './reading.js';

// Jest loads this file as TypeScript, but a forked process is plain Node: there it runs the compiled child, so the API is built before its tests.
const CHILD = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../../dist/features/imports/tables/read-child.js')
  : join(__dirname, 'read-child.js');

/** No secret of the server reaches the child; the names left are those a process needs to start. */
const childEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, HOME } = process.env;
  return { PATH, SystemRoot, HOME, TZ: 'UTC' };
};

const turns = new Turns(2, 20);

const answerOf = (child: ChildProcess, job: ReadJob, seconds: number): Promise<ReadAnswer> =>
  new Promise((answered, fail) => {
    const tooHeavy = (): void => fail(new UnreadableFile('tooHeavy', {}, { seconds }));
    const timer = setTimeout(tooHeavy, seconds * 1000);
    child.once('message', (answer) => answered(answer as ReadAnswer));
    child.once('error', fail);
    // without an answer it was out of memory; after one this changes nothing
    child.once('exit', () => {
      clearTimeout(timer);
      tooHeavy();
    });
    child.send(job, (error) => {
      if (error !== null) fail(error);
    });
  });

export type ReadOptions = Partial<CsvOptions> & {
  /** before the process is ended */
  seconds?: number;
};

/**
 * The tables of a workbook, of CSV files in an archive or of one CSV file, in a process of its own that a hostile file may bring down
 * without harm. What is wrong with the file is told in the messages; it rejects only for what is our fault. DOMAIN.md §11
 */
export const readTables = (file: TablesFile, kind: ImportKind, options: ReadOptions = {}): Promise<ReadTables> =>
  turns.take(
    async () => {
      const { seconds = LIMITS.seconds, encoding = null, separator = null } = options;
      const child = fork(CHILD, [], {
        serialization: 'advanced',
        stdio: 'ignore',
        execArgv: [`--max-old-space-size=${LIMITS.memoryMegabytes}`],
        env: childEnvironment(),
      });
      try {
        const answer = await answerOf(child, { file, kind, options: { encoding, separator } }, seconds);
        if (!answer.ok) throw new Error(answer.reason);
        return answer.read;
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        return { rows: [], messages: [error.told] };
      } finally {
        child.kill('SIGKILL');
      }
    },
    () => new Error('Too many files wait to be read'),
  );
