/** How a file is checked: what its bytes must be, whatever its name says. */
export type FileFamily = 'pdf' | 'picture' | 'ooxml' | 'odf' | 'ole' | 'text';

export type FileType = { mediaType: string; family: FileFamily };

const type = (mediaType: string, family: FileFamily): FileType => ({ mediaType, family });

const openXml = (kind: string): FileType => type(`application/vnd.openxmlformats-officedocument.${kind}`, 'ooxml');
const openDocument = (kind: string): FileType => type(`application/vnd.oasis.opendocument.${kind}`, 'odf');

/** Every extension that is taken. No pages, drawings or archives, nothing with macros, nothing that runs. DOMAIN.md §6 */
export const FILE_TYPES = {
  pdf: type('application/pdf', 'pdf'),
  jpg: type('image/jpeg', 'picture'),
  jpeg: type('image/jpeg', 'picture'),
  png: type('image/png', 'picture'),
  webp: type('image/webp', 'picture'),
  docx: openXml('wordprocessingml.document'),
  xlsx: openXml('spreadsheetml.sheet'),
  pptx: openXml('presentationml.presentation'),
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  doc: type('application/msword', 'ole'),
  xls: type('application/vnd.ms-excel', 'ole'),
  ppt: type('application/vnd.ms-powerpoint', 'ole'),
  csv: type('text/csv', 'text'),
  txt: type('text/plain', 'text'),
} as const satisfies Record<string, FileType>;

export type FileExtension = keyof typeof FILE_TYPES;

export const FILE_EXTENSIONS = Object.keys(FILE_TYPES) as FileExtension[];

export const isFileExtension = (text: string): text is FileExtension => Object.hasOwn(FILE_TYPES, text);
