import type { Locale } from '@iltizam/shared/kernel/locale';
import { apiUrl } from '../../lib/api-client.js';

type Download = 'data.json' | 'data.csv' | 'report.json' | 'report.html' | 'report.pdf' | 'report.docx' | 'report.xlsx';

/** The address of a plan's file at a date; `asOf` null is today. */
export const downloadUrl = (plan: string, file: Download, asOf: string | null, language: Locale): string =>
  apiUrl(`/plans/${plan}/${file}`, { asOf, lang: language });

export type DocumentFormat = 'html' | 'pdf' | 'docx' | 'xlsx' | 'csv' | 'json';

/** The address of a document in a format; `path` is below the API's own. */
export const documentUrl = (path: string, format: DocumentFormat, query: Record<string, string | null>, lang: Locale): string =>
  apiUrl(`${path}.${format}`, { ...query, lang });
