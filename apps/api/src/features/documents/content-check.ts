import { fileTypeFromBuffer } from 'file-type';
import { FILE_TYPES, type FileExtension, type FileFamily } from '@iltizam/shared/documents/file-types';
import { DomainError } from '../../platform/errors/domain-error.js';
import { isEncryptedOffice, isOldOffice, isOpenDocument, isOpenXml } from './office-check.js';
import { RandomAccess } from './random-access.js';
import { isText } from './text-check.js';

const HEAD_BYTES = 4_100;
const PDF_END_WITHIN = 4_096;

type Container = 'pdf' | 'jpeg' | 'png' | 'webp' | 'zip' | 'ole';

const MAGIC: Record<Container, (head: string) => boolean> = {
  pdf: (head) => head.startsWith('%PDF-'),
  jpeg: (head) => head.startsWith('\xff\xd8\xff'),
  png: (head) => head.startsWith('\x89PNG\r\n\x1a\n'),
  webp: (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP',
  zip: (head) => head.startsWith('PK\x03\x04'),
  ole: (head) => head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
};

const CONTAINER: Record<Exclude<FileFamily, 'text' | 'picture'>, Container> = { pdf: 'pdf', ooxml: 'zip', odf: 'zip', ole: 'ole' };

const containerFor = (extension: FileExtension): Container | null => {
  const { family, mediaType } = FILE_TYPES[extension];
  if (family === 'text') return null;
  return family === 'picture' ? (mediaType.replace('image/', '') as Container) : CONTAINER[family];
};

async function holds(access: RandomAccess, file: string, extension: FileExtension): Promise<boolean> {
  switch (FILE_TYPES[extension].family) {
    case 'pdf':
      if (!(await access.tail(PDF_END_WITHIN)).includes('%%EOF')) throw new DomainError('document.unreadable');
      return true;
    case 'picture':
      return true;
    case 'ooxml':
      return isOpenXml(access, extension);
    case 'odf':
      return isOpenDocument(access, extension);
    case 'ole':
      return isOldOffice(access, extension);
    case 'text':
      return isText(file);
  }
}

/** Refuses a file whose bytes are not what the extension of its name says. DOMAIN.md §6 */
export const checkContent = (file: string, extension: FileExtension): Promise<void> =>
  RandomAccess.reading(file, async (access) => {
    const head = await access.bytes(0, HEAD_BYTES);
    const start = head.toString('latin1');
    const container = containerFor(extension);
    if (container !== 'ole' && MAGIC.ole(start) && (await isEncryptedOffice(access))) throw new DomainError('document.protected');
    const known = await fileTypeFromBuffer(head).catch(() => undefined);
    const begins = container === null ? known === undefined : MAGIC[container](start);
    if (begins && (await holds(access, file, extension))) return;
    throw new DomainError('document.content_differs', { extension });
  });
