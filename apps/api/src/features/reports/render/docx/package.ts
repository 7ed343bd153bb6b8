import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { WORD_LANGUAGES } from './text-runs.js';
import type { ReportView } from '../view.js';
import { escapeText } from '../svg.js';

/** Files of a zip by name, in their order. */
export type Parts = Map<string, Buffer>;

/** The files of a zip that this product wrote or has checked: nothing is limited here. */
export const partsOf = async (bytes: Buffer): Promise<Parts> => {
  const parts: Parts = new Map();
  const zip = await fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return parts;
};

/** A zip whose bytes depend on its files and on this moment only. */
export const zipOf = (parts: Parts, mtime: Date): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of parts) zip.addBuffer(content, name, { mtime, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
};

const coreProperties = ({ title, issuer, lang, asOf }: ReportView): string => {
  const day = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(issuer)}</dc:creator><dc:language>${WORD_LANGUAGES[lang]}</dc:language>${day('created')}${day('modified')}</cp:coreProperties>`;
};

const FIRST = '[Content_Types].xml';

/** The same files with the moment of the report instead of now, the workbook inside a chart too, and what the document says of itself. */
export const fixedPackage = async (bytes: Buffer, view: ReportView): Promise<Buffer> => {
  const moment = new Date(`${view.asOf}T00:00:00Z`);
  const parts = await partsOf(bytes);
  for (const [name, content] of parts) if (name.endsWith('.xlsx')) parts.set(name, await zipOf(await partsOf(content), moment));
  parts.set('docProps/core.xml', Buffer.from(coreProperties(view)));
  // some programs know the kind of a package by its first file
  const ordered = [...parts].sort(([left], [right]) => Number(right === FIRST) - Number(left === FIRST));
  return zipOf(new Map(ordered), moment);
};
