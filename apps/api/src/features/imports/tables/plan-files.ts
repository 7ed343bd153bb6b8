import { Turns } from '../../../platform/turns.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { inProcess } from './tables-process.js';
import type { WriteJob } from './tables-job.js';

const SECONDS = 60;
const turns = new Turns(2, 20);

/** A plan as a workbook or an archive, packed in a process of its own: the largest take a core for a second. DOMAIN.md §11 */
export const planFile = (job: Omit<WriteJob, 'do'>): Promise<Buffer> =>
  turns.take(
    async () => Buffer.from((await inProcess({ do: 'write', ...job }, SECONDS)) as Uint8Array),
    () => new DomainError('request.too_many'),
  );
