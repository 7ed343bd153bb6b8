import type { Locale } from '@iltizam/shared/kernel/locale';
import type { RestoredPlan } from '@iltizam/shared/portable/contract';
import { apiUrl } from '../../lib/api-client.js';
import { uploadFile } from '../../lib/upload.js';
import type { WayOfFile } from '../../ui/use-file-sending.js';

export const archiveUrl = (plan: string): string => apiUrl(`/studio/plans/${plan}/archive.zip`);

/** The facts alone, of a draft too. */
export const studioPlanFileUrl = (plan: string): string => apiUrl(`/studio/plans/${plan}/plan.json`);

/** The same facts as tables, to be changed and imported again. */
export const studioWorkbookUrl = (plan: string, language: Locale): string => apiUrl(`/studio/plans/${plan}/plan.xlsx`, { lang: language });

export const restoreArchive = (file: File, { language, signal, onProgress }: WayOfFile): Promise<RestoredPlan> =>
  uploadFile<RestoredPlan>('/studio/archives', file, { language, query: {}, signal, onProgress });
