import { DOCUMENT_BYTES_MAX, DOCUMENT_NAME_MAX } from '@iltizam/shared/documents/contract';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';

const EXTENSION = /\.(xlsx|csv|zip)$/i;
// A form around the file: its borders and the headers of its part.
const FORM_BYTES_MAX = 16 * 1024;
// Controls, and marks that turn the direction of what follows.
// oxlint-disable-next-line no-control-regex
const DISGUISING = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;

const tooLarge = (): DomainError => new DomainError('document.too_large', { max: DOCUMENT_BYTES_MAX / 1_000_000 });

/** The one file of a form, 20 MB at most; it is kept in the database with what was read of it, and removed with it. */
export async function receiveTables(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  if (!request.isMultipart()) throw new DomainError('request.malformed');
  if (Number(request.headers['content-length'] ?? 0) > DOCUMENT_BYTES_MAX + FORM_BYTES_MAX) throw tooLarge();
  const part = await request.file({ limits: { fileSize: DOCUMENT_BYTES_MAX } }).catch(() => undefined);
  if (!part) throw new DomainError('document.missing');
  const name = (part.filename.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replaceAll(DISGUISING, '').trim().slice(-DOCUMENT_NAME_MAX);
  if (!EXTENSION.test(name)) {
    part.file.resume();
    throw new DomainError('import.type_refused');
  }
  const content = await part.toBuffer().catch(() => {
    throw new DomainError('document.missing');
  });
  if (part.file.truncated) throw tooLarge();
  if (content.length === 0) throw new DomainError('document.empty');
  return { name, content };
}
