import { UnreadableFile } from '../../imports/tables/file-fault.js';

const HEAD = 200;
const TAG = /^\ufeff?\s*<[?!a-z]/i;
const DECLARED = /^\ufeff?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/i;

const beginsAs = (head: Buffer, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): boolean => TAG.test(new TextDecoder(encoding).decode(head));

/**
 * Whether a part of a package is XML: by its name, or because it begins so, since a package may call any part a text. Throws UnreadableFile
 * for another encoding than UTF-8, which Word may read otherwise than we do.
 */
export const isXml = (name: string, content: Buffer): boolean => {
  const head = content.subarray(0, HEAD);
  const isNamed = /\.(?:xml|rels|vml)$/.test(name);
  const isWide = isNamed && head.subarray(0, 4).some((byte) => byte === 0 || byte >= 0xfe);
  if (isWide || beginsAs(head, 'utf-16le') || beginsAs(head, 'utf-16be')) throw new UnreadableFile('damaged');
  if (!isNamed && !beginsAs(head, 'utf-8')) return false;
  const declared = DECLARED.exec(head.toString('utf8'))?.[1] ?? 'utf-8';
  if (!/^(?:utf-8|us-ascii)$/i.test(declared)) throw new UnreadableFile('damaged');
  return true;
};
