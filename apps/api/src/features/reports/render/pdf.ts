import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { SheetView } from '../../sheets/sheet-view.js';
import type { Brief } from './brief.js';
import { type ChildOptions, inChild } from './child.js';
import type { Draft } from './draft-view.js';
import type { Paper } from './paper/paper.js';

/** PDF/UA-1 to read, with every aid; PDF/A-3a for archives. One file is one of them. docs/adr/0032-one-report-model-in-four-languages.md */
export type PdfStandard = 'ua-1' | 'a-3a';

/** What the child process prints: the report, or an activity sheet or a committee's page whose words are all there. */
export type PrintJob =
  | { template: 'report'; model: ReportModel; standard: PdfStandard; draft: Draft | null }
  | { template: 'sheet'; view: SheetView }
  | { template: 'brief'; view: Brief }
  | { template: 'paper'; view: Paper };

export type PdfOptions = ChildOptions & {
  standard?: PdfStandard;
  draft?: Draft | null;
  /** told the characters that no bundled font can print */
  onReplaced?: (characters: string[]) => void;
};

const print = async (job: PrintJob, { onReplaced, ...options }: Omit<PdfOptions, 'standard' | 'draft'> = {}): Promise<Buffer> => {
  const { bytes, replaced } = await inChild('pdf-child', job, options);
  if (replaced.length > 0) onReplaced?.(replaced);
  return bytes;
};

/** The report as tagged PDF (DOMAIN.md §9), PDF/UA-1 unless another standard is wanted: same model, same bytes. Rejects with a RenderError. */
export const renderPdf = (model: ReportModel, { standard = 'ua-1', draft = null, ...options }: PdfOptions = {}): Promise<Buffer> =>
  print({ template: 'report', model, standard, draft }, options);

/** An activity sheet as tagged PDF/UA-1 (DOMAIN.md §10): same view, same bytes. Rejects with a RenderError. */
export const renderSheetPdf = (view: SheetView): Promise<Buffer> => print({ template: 'sheet', view });

/** The page of a committee's meeting as tagged PDF/UA-1: same page, same bytes. Rejects with a RenderError. */
export const renderBriefPdf = (view: Brief): Promise<Buffer> => print({ template: 'brief', view });
