import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { type ChildOptions, inChild } from './child.js';
import type { Draft } from './draft-view.js';
import type { Paper } from './paper/paper.js';

/** What the child process writes; `template` is a Word file that was checked. */
export type OfficeJob =
  | { format: 'docx'; model: ReportModel; template: Uint8Array | null; draft: Draft | null }
  | { format: 'xlsx'; model: ReportModel; draft: Draft | null }
  | { format: 'paper'; paper: Paper }
  | { format: 'starter'; lang: Locale };

export type OfficeOptions = ChildOptions & {
  /** the Word file of staff in whose look the report is written */
  template?: Uint8Array | null;
  draft?: Draft | null;
};

const written = async (job: OfficeJob, options?: ChildOptions): Promise<Buffer> => (await inChild('office-child', job, options)).bytes;

/** The report as a Word document (DOMAIN.md §9): same model and template, same bytes. Rejects with a RenderError. */
export const renderDocx = (model: ReportModel, { template = null, draft = null, ...options }: OfficeOptions = {}): Promise<Buffer> =>
  written({ format: 'docx', model, template, draft }, options);

/** The report as a workbook (DOMAIN.md §9): same model, same bytes. Rejects with a RenderError. */
export const renderWorkbook = (model: ReportModel, { draft = null, ...options }: Omit<OfficeOptions, 'template'> = {}): Promise<Buffer> =>
  written({ format: 'xlsx', model, draft }, options);

/** A short document for Word: same words, same bytes. Rejects with a RenderError. */
export const renderPaperDocx = (paper: Paper): Promise<Buffer> => written({ format: 'paper', paper });

/** A template for staff to start from. Rejects with a RenderError. */
export const renderStarter = (lang: Locale): Promise<Buffer> => written({ format: 'starter', lang });
