import { readFile, stat } from 'node:fs/promises';
import { REQUIRED_PLACEHOLDERS, TEMPLATE_BYTES_MAX, type TemplatePlaceholder } from '@iltizam/shared/report-templates/contract';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { CheckedFile } from '../../documents/file-reception.js';
import { RandomAccess } from '../../documents/random-access.js';
import { zipEntries } from '../../documents/zip-directory.js';
import { inspectedTemplate } from './template-process.js';

/** What a template may unpack to: pictures and embedded fonts included. */
const UNPACKED_MAX = 50_000_000;

/** The bytes of a template and the placeholders it holds; refused when it is no Word document, is too large or lacks one it must have. */
export const checkedTemplate = async ({
  path,
  extension,
}: Pick<CheckedFile, 'path' | 'extension'>): Promise<{ content: Buffer; placeholders: TemplatePlaceholder[] }> => {
  if (extension !== 'docx') throw new DomainError('report_template.not_word');
  if ((await stat(path)).size > TEMPLATE_BYTES_MAX) throw new DomainError('document.too_large', { max: TEMPLATE_BYTES_MAX / 1_000_000 });
  const entries = await RandomAccess.reading(path, zipEntries);
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > UNPACKED_MAX) throw new DomainError('document.archive_unsafe');
  const content = await readFile(path);
  const inspection = await inspectedTemplate(content);
  if ('fault' in inspection) throw new DomainError(inspection.fault);
  const { found, bodyAlone } = inspection;
  const missing = REQUIRED_PLACEHOLDERS.filter((name) => !found.includes(name));
  if (missing.length > 0) throw new DomainError('report_template.placeholders_missing', { names: missing.join(', ') });
  if (!bodyAlone) throw new DomainError('report_template.body_not_alone');
  return { content, placeholders: found };
};
