import { buffer } from 'node:stream/consumers';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** Files of a zip by name, in their order. */
export type Parts = Map<string, Buffer>;

/** The files of a zip that this product wrote or has checked: nothing is limited here. */
export const partsOf = async (bytes: Buffer): Promise<Parts> => {
  const parts: Parts = new Map();
  const zip = await fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return parts;
};

// some programs know the kind of a package by its first file
const FIRST = '[Content_Types].xml';
const INSTANT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The same package with its day instead of now, in its files, what it says of itself and the workbooks inside it, so that the same report
 * gives the same bytes.
 */
export const fixedZip = async (bytes: Buffer, day: IsoDate, replacing: Parts = new Map()): Promise<Buffer> => {
  const moment = `${day}T00:00:00Z`;
  const mtime = new Date(moment);
  const parts = new Map([...(await partsOf(bytes)), ...replacing]);
  const zip = new ZipFile();
  for (const [name, content] of [...parts].sort(([left], [right]) => Number(right === FIRST) - Number(left === FIRST))) {
    const fixed = name.endsWith('.xlsx')
      ? await fixedZip(content, day)
      : name === 'docProps/core.xml'
        ? Buffer.from(content.toString().replace(INSTANT, `$1${moment}`))
        : content;
    zip.addBuffer(fixed, name, { mtime, forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream);
};
