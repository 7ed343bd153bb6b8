import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { DOCUMENT_BYTES_MAX } from '@iltizam/shared/documents/contract';
import { fileName, fileRefusal } from '@iltizam/shared/documents/file-name';
import type { FileExtension } from '@iltizam/shared/documents/file-types';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';

export type ReceivedFile = { name: string; extension: FileExtension };

// A form around the file: its borders and the headers of its part.
const FORM_BYTES_MAX = 16 * 1024;

const tooLarge = (): DomainError => new DomainError('document.too_large', { max: DOCUMENT_BYTES_MAX / 1_000_000 });

/** Writes the one file of a form to disk as it comes; its name is refused before its bytes are read. */
export async function receiveFile(request: FastifyRequest, target: string): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw new DomainError('request.malformed');
  if (Number(request.headers['content-length'] ?? 0) > DOCUMENT_BYTES_MAX + FORM_BYTES_MAX) throw tooLarge();
  const part = await request.file({ limits: { fileSize: DOCUMENT_BYTES_MAX } }).catch(() => undefined);
  if (!part) throw new DomainError('document.missing');
  const verdict = fileName(part.filename);
  if (!verdict.ok) {
    part.file.resume();
    throw new DomainError(verdict.code, verdict.params);
  }
  const file = createWriteStream(target, { mode: 0o600 });
  await pipeline(part.file, file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOSPC' ? error : new DomainError('document.missing');
  });
  if (part.file.truncated) throw tooLarge();
  const refusal = fileRefusal(verdict.name, file.bytesWritten);
  if (refusal) throw new DomainError(refusal.code, refusal.params);
  return verdict;
}
