import type { ReportModel } from '@iltizam/shared/reports/contract';
import { inChild, type Written } from './child.js';

/** What the child process writes. */
export type OfficeJob = { format: 'docx' | 'xlsx'; model: ReportModel };

/** The report as a Word document or a workbook (DOMAIN.md §9): same model, same bytes. Rejects with a RenderError. */
export const renderOffice = (format: OfficeJob['format'], model: ReportModel, timeLimit?: number): Promise<Written> =>
  inChild('office-child', { format, model } satisfies OfficeJob, timeLimit);
