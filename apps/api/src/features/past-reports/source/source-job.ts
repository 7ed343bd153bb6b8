import type { PastReading } from '@iltizam/shared/past-reports/contract';
import { readPastText } from '@iltizam/shared/past-reports/detect-kind';
import { UnreadableFile } from '../../imports/tables/file-fault.js';
import { docxText } from './docx-text.js';
import { pdfText } from './pdf-text.js';
import { SourceFault, type SourceFaultCode } from './source-fault.js';

export type SourceJob = { kind: 'pdf' | 'docx'; content: Uint8Array };
export type ReadingJob = { kind: 'text'; text: string };
export type SourceAnswer = { text: string } | { fault: SourceFaultCode; facts: Record<string, string | number> };

const FAULTS: Readonly<Partial<Record<UnreadableFile['fault'], SourceFaultCode>>> = {
  passworded: 'document.protected',
  unpacksTooLarge: 'document.archive_unsafe',
};

/** The work itself, which the child process does. */
export const answerTo = async (job: SourceJob | ReadingJob): Promise<SourceAnswer | PastReading> => {
  if (job.kind === 'text') return readPastText(job.text);
  const { kind, content } = job;
  try {
    const text = await (kind === 'pdf' ? pdfText(content) : docxText(Buffer.from(content)));
    return { text };
  } catch (error) {
    if (error instanceof UnreadableFile) return { fault: FAULTS[error.fault] ?? 'document.unreadable', facts: {} };
    if (error instanceof SourceFault) return { fault: error.code, facts: error.facts };
    throw error;
  }
};
