import type { ErrorCode, ErrorParams } from '../kernel/errors.js';
import { DOCUMENT_BYTES_MAX, DOCUMENT_NAME_MAX } from './contract.js';
import { FILE_EXTENSIONS, type FileExtension, isFileExtension } from './file-types.js';

export type NameVerdict = { ok: true; name: string; extension: FileExtension } | { ok: false; code: ErrorCode; params: ErrorParams };

// Marks without effect on the order of letters, which keyboards leave in Arabic names.
const HARMLESS_MARKS = /[\u061c\u200e\u200f\ufeff]/gu;

// Controls, and marks that turn the direction of what follows: "fdp.exe" would read "exe.pdf".
// oxlint-disable-next-line no-control-regex
const DISGUISING = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

/** Parts of a name that make a system run the file, wherever they stand in it. */
const RUNNING = new Set(
  (
    'exe com scr pif bat cmd msi msp dll sys cpl jar jse js mjs vbs vbe wsf wsh hta ps1 psm1 sh bash php phtml phar asp aspx jsp cgi pl py rb ' +
    'htm html xhtml shtml mht mhtml svg svgz xml xsl swf lnk url reg inf app apk dmg iso img docm dotm xlsm xltm xlsb xlam pptm potm ppsm ppam'
  ).split(' '),
);

const no = (code: ErrorCode, params: ErrorParams = {}): NameVerdict => ({ ok: false, code, params });

const refused = (extension: string): NameVerdict =>
  extension === 'heic' || extension === 'heif'
    ? no('document.heic')
    : no('document.type_refused', { extension: extension || '–', allowed: FILE_EXTENSIONS.join(', ') });

/** The name that is kept: without a path and outer spaces, its extension known and alone. DOMAIN.md §6 */
export function fileName(given: string): NameVerdict {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const name = last.normalize('NFC').replaceAll(HARMLESS_MARKS, '').replaceAll(/\s+/g, ' ').trim();
  if (DISGUISING.test(given) || name.startsWith('.') || name.length > DOCUMENT_NAME_MAX)
    return no('document.name_refused', { max: DOCUMENT_NAME_MAX });
  const [, ...parts] = name.split('.').map((part) => part.trim().toLowerCase());
  const extension = parts.pop() ?? '';
  if (!isFileExtension(extension)) return refused(extension);
  if (parts.some((part) => RUNNING.has(part))) return no('document.name_refused', { max: DOCUMENT_NAME_MAX });
  return { ok: true, name, extension };
}

/** What can be said of a file before it is sent: its name, then its size in bytes. DOMAIN.md §6 */
export function fileRefusal(name: string, bytes: number): { code: ErrorCode; params: ErrorParams } | null {
  const verdict = fileName(name);
  if (!verdict.ok) return verdict;
  if (bytes === 0) return { code: 'document.empty', params: {} };
  if (bytes > DOCUMENT_BYTES_MAX) return { code: 'document.too_large', params: { max: DOCUMENT_BYTES_MAX / 1_000_000 } };
  return null;
}
