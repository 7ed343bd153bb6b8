import type { IsoDateTime } from '../kernel/dates.js';
import type { LocalizedText } from '../kernel/locale.js';

/** A template of the report in Word has at most this many bytes. */
export const TEMPLATE_BYTES_MAX = 5_000_000;

/** What a template may hold, written {{title}}: the report fills it in. Without the first three there is no report. */
export const REQUIRED_PLACEHOLDERS = ['title', 'date', 'body'] as const;
export const TEMPLATE_PLACEHOLDERS = [...REQUIRED_PLACEHOLDERS, 'plan', 'issuer', 'period', 'rate', 'known', 'hash'] as const;
export type TemplatePlaceholder = (typeof TEMPLATE_PLACEHOLDERS)[number];

/** The Word file in whose cover, headers, fonts and colours the reports of a member are written. */
export type ReportTemplate = {
  name: string;
  bytes: number;
  /** in hexadecimal */
  sha256: string;
  uploadedAt: IsoDateTime;
  placeholders: TemplatePlaceholder[];
  version: number;
};

/** GET /studio/report-template: the members whose plans the caller runs, and the template of each; null is the platform's own look. */
export type ReportTemplateList = {
  items: {
    member: { id: number; name: LocalizedText };
    template: ReportTemplate | null;
    /** a plan of the member to look at the template with; null without one */
    preview: { plan: string } | null;
  }[];
};
