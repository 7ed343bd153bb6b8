import { FILE_TYPES, type FileExtension } from '@iltizam/shared/documents/file-types';
import { DomainError } from '../../platform/errors/domain-error.js';
import { compoundNames } from './compound-file.js';
import type { RandomAccess } from './random-access.js';
import { type ZipEntry, zipEntries, zipText } from './zip-directory.js';

const LIST_MAX = 1_000_000;
const CONTENT_TYPES = '[Content_Types].xml';
const MAIN_PART: Partial<Record<FileExtension, string>> = {
  docx: 'wordprocessingml.document.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
  pptx: 'presentationml.presentation.main+xml',
};
const MAIN_STREAMS: Partial<Record<FileExtension, string[]>> = {
  doc: ['WordDocument'],
  xls: ['Workbook', 'Book'],
  ppt: ['PowerPoint Document'],
};

const OOXML_PROGRAM = /vbaProject|vbaData|macrosheets\/|activeX\//i;
// LibreOffice writes the list of an empty library into files that hold no macro.
const ODF_PROGRAM = /^(Basic\/.*(?<!(script|dialog)-l[bc])\.xml|Scripts\/.*[^/])$/;
const OLE_PROGRAM = ['VBA', 'Macros', '_VBA_PROJECT', '_VBA_PROJECT_CUR'];

/** True where the content is of that kind; throws where it is but may not be taken. DOMAIN.md §6 */
type Check = (access: RandomAccess, extension: FileExtension) => Promise<boolean>;

function refusePrograms(entries: readonly ZipEntry[], program: RegExp): void {
  if (entries.some(({ name }) => program.test(name))) throw new DomainError('document.macros');
}

export const isOpenXml: Check = async (access, extension) => {
  const entries = await zipEntries(access);
  const list = entries.find(({ name }) => name === CONTENT_TYPES);
  if (!list) return false;
  refusePrograms(entries, OOXML_PROGRAM);
  const types = await zipText(access, list, LIST_MAX);
  if (/macroEnabled|vbaProject|intlMacrosheet|ms-excel\.macrosheet/i.test(types)) throw new DomainError('document.macros');
  return types.includes(MAIN_PART[extension] ?? CONTENT_TYPES);
};

export const isOpenDocument: Check = async (access, extension) => {
  const entries = await zipEntries(access);
  const [first] = entries;
  if (first?.name !== 'mimetype' || (await zipText(access, first, 200)) !== FILE_TYPES[extension].mediaType) return false;
  refusePrograms(entries, ODF_PROGRAM);
  return true;
};

/** Macros inside old presentations and Excel 4 sheets do not show here: that is what the virus scanner is for. */
export const isOldOffice: Check = async (access, extension) => {
  const names = await compoundNames(access);
  if (OLE_PROGRAM.some((name) => names.has(name))) throw new DomainError('document.macros');
  return MAIN_STREAMS[extension]?.some((name) => names.has(name)) ?? false;
};

/** An office file with a password is a compound file, whatever it is called. */
export const isEncryptedOffice = async (access: RandomAccess): Promise<boolean> => (await compoundNames(access)).has('EncryptedPackage');
