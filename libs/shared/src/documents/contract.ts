import type { IsoDate } from '../kernel/dates.js';

/** DOMAIN.md §6: the largest file that is taken, in bytes (20 MB as people count them). */
export const DOCUMENT_BYTES_MAX = 20_000_000;
/** Characters of a file's name. */
export const DOCUMENT_NAME_MAX = 150;

/** What others may do with a file: by default what they may do with every published figure (`exports/licence.ts`). DOMAIN.md §6 */
export const DOCUMENT_LICENCES = ['cc_by_4', 'cc0', 'official_text', 'rights_reserved'] as const;
export type DocumentLicence = (typeof DOCUMENT_LICENCES)[number];
export const DEFAULT_DOCUMENT_LICENCE: DocumentLicence = 'cc_by_4';

/** What is known of a stored file; `sha256` in hexadecimal, of the bytes that are served. */
export type DocumentFile = { name: string; mediaType: string; bytes: number; sha256: string; licence: DocumentLicence };

/** The answer to POST /documents and GET /documents/{id}. `url` answers the file: to those who may report on its activity, to everybody once an update cites it. */
export type UploadedDocument = DocumentFile & { id: number; url: string };

export const documentUrl = (id: number): string => `/api/v1/documents/${id}/file`;

/** A link that did not answer when it was last asked: since which day, and when that was. DOMAIN.md §6 */
export type SilentLink = { since: IsoDate; checkedOn: IsoDate };
