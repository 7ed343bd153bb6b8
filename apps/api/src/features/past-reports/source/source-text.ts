import { join, resolve } from 'node:path';
import type { PastReading } from '@iltizam/shared/past-reports/contract';
import { TooHeavy, workInChild } from '../../../platform/child-work.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { Turns } from '../../../platform/turns.js';
import type { ReadingJob, SourceAnswer, SourceJob } from './source-job.js';
import { SOURCE_LIMITS } from './source-limits.js';

// Jest loads this file as TypeScript, but a forked process is plain Node: there it runs the compiled child, so the API is built before its tests.
const CHILD = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../../dist/features/past-reports/source/source-child.js')
  : join(__dirname, 'source-child.js');

const turns = new Turns(1, 10);
const tooHeavy = (): DomainError => new DomainError('past_report.too_heavy', { seconds: SOURCE_LIMITS.seconds });

const inChild = (job: SourceJob | ReadingJob, seconds: number): Promise<unknown> =>
  turns.take(
    () =>
      workInChild(CHILD, job, { seconds, megabytes: SOURCE_LIMITS.megabytes }).catch((error: unknown) => {
        throw error instanceof TooHeavy ? tooHeavy() : error;
      }),
    tooHeavy,
  );

/** What a text says, read in a process of its own too: its rules ask much of a text that was made to ask it of them. DOMAIN.md §13 */
export const sourceReading = async (text: string, seconds: number = SOURCE_LIMITS.seconds): Promise<PastReading> =>
  (await inChild({ kind: 'text', text }, seconds)) as PastReading;

/** The text of a PDF or of a Word document, read in a process of its own; rejects with what is wrong with the file. DOMAIN.md §13 */
export async function sourceText(kind: SourceJob['kind'], content: Uint8Array, seconds: number = SOURCE_LIMITS.seconds): Promise<string> {
  const read = (await inChild({ kind, content }, seconds)) as SourceAnswer;
  if ('fault' in read) throw new DomainError(read.fault, read.facts);
  // pages of pictures have no letters, and letters of a font without a key are signs of no script
  const letters = read.text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS || letters * 3 < read.text.replace(/\s/gu, '').length) throw new DomainError('past_report.no_text');
  return read.text;
}

const FEWEST_LETTERS = 40;
