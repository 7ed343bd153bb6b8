import { join, resolve } from 'node:path';
import { type OnPart, workInChild } from '../../../platform/child-work.js';
import { LIMITS } from './limits.js';
import type { TablesJob } from './tables-job.js';

// Jest loads this file as TypeScript, but a forked process is plain Node: there it runs the compiled child, so the API is built before its tests.
const CHILD = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../../dist/features/imports/tables/tables-child.js')
  : join(__dirname, 'tables-child.js');

/** Does a job in a process of its own, with limits of time and memory. */
export const inProcess = (job: TablesJob, seconds: number, onPart?: OnPart): Promise<unknown> =>
  workInChild(CHILD, job, { seconds, megabytes: LIMITS.memoryMegabytes, ...(onPart && { onPart }) });
