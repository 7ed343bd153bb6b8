import { join, resolve } from 'node:path';
import { TooHeavy, workInChild } from '../../../platform/child-work.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { Turns } from '../../../platform/turns.js';
import type { Inspection, InspectionJob } from './template-inspection.js';

// Jest loads this file as TypeScript, but a forked process is plain Node: there it runs the compiled child, so the API is built before its tests.
const CHILD = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../../dist/features/reports/templates/template-child.js')
  : join(__dirname, 'template-child.js');

const LIMITS = { seconds: 20, megabytes: 400 };
const turns = new Turns(1, 10);

/** A template looked through in a process of its own, with limits of time and memory; one that needs more is refused. */
export const inspectedTemplate = (content: Uint8Array, seconds: number = LIMITS.seconds): Promise<Inspection> => {
  const job: InspectionJob = { content };
  return turns.take(
    () =>
      workInChild(CHILD, job, { ...LIMITS, seconds }).catch((error: unknown) => {
        throw error instanceof TooHeavy ? new DomainError('report_template.unusable') : error;
      }) as Promise<Inspection>,
    () => new DomainError('request.too_many'),
  );
};
