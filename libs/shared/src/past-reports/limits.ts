/** A report of 135 pages has 3 500 lines; what is larger is no report. */
export const PAST_TEXT_MAX_LINES = 50_000;
export const PAST_TEXT_MAX_LINE = 20_000;
export const PAST_FILE_MAX_BYTES = 5 * 1024 * 1024;
/** A PDF and a Word document hold pictures too. */
export const PAST_DOCUMENT_MAX_BYTES = 30 * 1024 * 1024;
export const PAST_FILE_TYPES = ['.pdf', '.docx', '.txt', '.md'] as const;
