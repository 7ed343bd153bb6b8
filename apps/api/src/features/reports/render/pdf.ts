import { type ChildProcess, fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { SheetView } from '../../sheets/sheet-view.js';
import type { Brief } from './brief.js';
import { Turns } from '../../../platform/turns.js';

/** What the child process prints: the report, or an activity sheet or a committee's page whose words are all there. */
export type PrintJob =
  { template: 'report'; model: ReportModel } | { template: 'sheet'; view: SheetView } | { template: 'brief'; view: Brief };

/** What the child process answers. */
export type PdfAnswer = { ok: true; pdf: Uint8Array; replaced: string[] } | { ok: false; reason: string };

export type PdfFailure = 'timeout' | 'busy' | 'failed';

/** Why there is no PDF: `busy` and `timeout` may work later, `failed` will not with this model. */
export class PdfError extends Error {
  constructor(
    readonly failure: PdfFailure,
    reason: string,
  ) {
    super(reason);
    this.name = 'PdfError';
  }
}

export type PdfOptions = {
  /** milliseconds before the process is killed */
  timeLimit?: number;
  /** told the characters that no bundled font can print */
  onReplaced?: (characters: string[]) => void;
};

const TIME_LIMIT_MS = 60_000;
const AT_ONCE = 2;
const WAITING_MAX = 8;

// Jest loads this file as TypeScript, but a forked process is plain Node: there it runs the compiled child, so the API is built before its tests.
const CHILD = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../../dist/features/reports/render/pdf-child.js')
  : join(__dirname, 'pdf-child.js');

/** No secret of the server reaches the child; the names left are those a process needs to start. */
const childEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, HOME } = process.env;
  return { PATH, SystemRoot, HOME, TZ: 'UTC' };
};

const turns = new Turns(AT_ONCE, WAITING_MAX);

const answerOf = async (child: ChildProcess, job: PrintJob, timeLimit: number): Promise<PdfAnswer> =>
  new Promise((answered, fail) => {
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2000);
    });
    const timer = setTimeout(() => fail(new PdfError('timeout', `No PDF after ${timeLimit} ms`)), timeLimit);
    child.once('message', (answer) => answered(answer as PdfAnswer));
    child.once('error', (error) => fail(new PdfError('failed', error.message)));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      // after an answer this changes nothing: the promise is settled
      fail(new PdfError('failed', `The PDF process ended (${signal ?? code}) without an answer. ${complaint}`));
    });
    child.send(job, (error) => {
      if (error !== null) fail(new PdfError('failed', error.message));
    });
  });

/** The report as tagged PDF/UA-1 (DOMAIN.md §9): same model, same bytes. Rejects with a PdfError. */
export const renderPdf = (model: ReportModel, options: PdfOptions = {}): Promise<Buffer> => print({ template: 'report', model }, options);

/** An activity sheet as tagged PDF/UA-1 (DOMAIN.md §10): same view, same bytes. Rejects with a PdfError. */
export const renderSheetPdf = (view: SheetView): Promise<Buffer> => print({ template: 'sheet', view }, {});

/** The page of a committee's meeting as tagged PDF/UA-1: same page, same bytes. Rejects with a PdfError. */
export const renderBriefPdf = (view: Brief): Promise<Buffer> => print({ template: 'brief', view }, {});

const print = (job: PrintJob, options: PdfOptions): Promise<Buffer> =>
  turns.take(
    () => renderInChild(job, options),
    () => new PdfError('busy', 'Too many documents are being written'),
  );

const renderInChild = async (job: PrintJob, { timeLimit = TIME_LIMIT_MS, onReplaced }: PdfOptions): Promise<Buffer> => {
  const child = fork(CHILD, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
    env: childEnvironment(),
  });
  try {
    const answer = await answerOf(child, job, timeLimit);
    if (!answer.ok) throw new PdfError('failed', answer.reason);
    if (answer.replaced.length > 0) onReplaced?.(answer.replaced);
    return Buffer.from(answer.pdf);
  } finally {
    child.kill('SIGKILL');
  }
};
