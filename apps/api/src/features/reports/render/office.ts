import type { ReportModel } from '@iltizam/shared/reports/contract';
import { inChild } from './child.js';

/** What the child process writes. */
export type OfficeJob = { format: 'docx'; model: ReportModel };

/** The report as a Word document (DOMAIN.md §9): same model, same bytes. Rejects with a RenderError. */
export const renderDocx = async (model: ReportModel, timeLimit?: number): Promise<Buffer> =>
  (await inChild('office-child', { format: 'docx', model } satisfies OfficeJob, timeLimit)).bytes;
