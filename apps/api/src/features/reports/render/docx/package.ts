import { fixedZip, type Parts } from '../fixed-zip.js';
import { escapeText } from '../svg.js';
import type { ReportView } from '../view.js';
import { WORD_LANGUAGES } from './text-runs.js';

/** What a file says of itself. */
type Described = Pick<ReportView, 'title' | 'issuer' | 'lang' | 'asOf'>;

const coreProperties = ({ title, issuer, lang, asOf }: Described): string => {
  const day = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(issuer)}</dc:creator><dc:language>${WORD_LANGUAGES[lang]}</dc:language>${day('created')}${day('modified')}</cp:coreProperties>`;
};

/** The document with its own title, language and day; `replacing` are parts to put in the place of those it has. */
export const fixedPackage = (bytes: Buffer, view: Described, replacing: Parts = new Map()): Promise<Buffer> =>
  fixedZip(bytes, view.asOf, new Map([...replacing, ['docProps/core.xml', Buffer.from(coreProperties(view))]]));
