import { join, resolve } from 'node:path';
import { TooHeavy, workInChild } from '../../../platform/child-work.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { Turns } from '../../../platform/turns.js';
import type { SourceAnswer, SourceJob } from './source-job.js';
import { SOURCE_LIMITS } from './source-limits.js';

// Jest loads this file as TypeScript, but a forked process is plain Node: there it runs the compiled child, so the API is built before its tests.
const CHILD = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../../dist/features/past-reports/source/source-child.js')
  : join(__dirname, 'source-child.js');

const turns = new Turns(1, 10);
const tooHeavy = (): DomainError => new DomainError('past_report.too_heavy', { seconds: SOURCE_LIMITS.seconds });

/** The text of a PDF or of a Word document, read in a process of its own; rejects with what is wrong with the file. DOMAIN.md §13 */
export async function sourceText(kind: SourceJob['kind'], content: Uint8Array, seconds: number = SOURCE_LIMITS.seconds): Promise<string> {
  const { megabytes } = SOURCE_LIMITS;
  const job: SourceJob = { kind, content };
  const answer = await turns.take(
    () =>
      workInChild(CHILD, job, { seconds, megabytes }).catch((error: unknown) => {
        throw error instanceof TooHeavy ? tooHeavy() : error;
      }),
    tooHeavy,
  );
  const read = answer as SourceAnswer;
  if ('fault' in read) throw new DomainError(read.fault, read.facts);
  // pages of pictures have no letters, and letters of a font without a key are signs of no script
  const letters = read.text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS || letters * 3 < read.text.replace(/\s/gu, '').length) throw new DomainError('past_report.no_text');
  return read.text;
}

const FEWEST_LETTERS = 40;
