import type { TemplatePlaceholder } from '@iltizam/shared/report-templates/contract';
import { UnreadableFile } from '../../imports/tables/file-fault.js';
import { placeholdersIn } from '../render/docx/placeholders.js';
import { partsOf } from '../render/fixed-zip.js';
import { reachesOut } from './reaching-out.js';

export type InspectionJob = { content: Uint8Array };
export type Inspection =
  { found: TemplatePlaceholder[]; bodyAlone: boolean } | { fault: 'document.unreadable' | 'report_template.reaches_out' };

/** What a template holds, or why it is none: the work that the child process does. */
export const inspectionOf = async ({ content }: InspectionJob): Promise<Inspection> => {
  const parts = await partsOf(Buffer.from(content)).catch(() => null);
  if (parts === null) return { fault: 'document.unreadable' };
  try {
    return (await reachesOut(parts)) ? { fault: 'report_template.reaches_out' } : placeholdersIn(parts);
  } catch (error) {
    if (error instanceof UnreadableFile) return { fault: 'document.unreadable' };
    throw error;
  }
};
